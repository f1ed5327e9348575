namespace Ogp.Model.Comparing;

/// <summary>How a statement changed, in words: up or down only within the order of its own scale.</summary>
internal static class LevelWords
{
    private static readonly Phrase s_from = new("from {0} to {1}", "de {0} a {1}", "désormais {1} (avant : {0})");
    private static readonly Phrase s_upOne = new(
        "from {0} to {1} (up one level)",
        "de {0} a {1} (sube un nivel)",
        "désormais {1}, un niveau plus haut (avant : {0})"
    );
    private static readonly Phrase s_up = new(
        "from {0} to {1} (up {2} levels)",
        "de {0} a {1} (sube {2} niveles)",
        "désormais {1}, {2} niveaux plus haut (avant : {0})"
    );
    private static readonly Phrase s_downOne = new(
        "from {0} to {1} (down one level)",
        "de {0} a {1} (baja un nivel)",
        "désormais {1}, un niveau plus bas (avant : {0})"
    );
    private static readonly Phrase s_down = new(
        "from {0} to {1} (down {2} levels)",
        "de {0} a {1} (baja {2} niveles)",
        "désormais {1}, {2} niveaux plus bas (avant : {0})"
    );
    private static readonly Phrase s_known = new(
        "became known, {1} (before: {0})",
        "ahora se conoce, {1} (antes: {0})",
        "on sait désormais, {1} (avant : {0})"
    );
    private static readonly Phrase s_narrowed = new(
        "narrowed from {0} to {1}",
        "se reduce de {0} a {1}",
        "plus de certitude, {1} (avant : {0})"
    );
    private static readonly Phrase s_widened = new(
        "less certain, {1} (before: {0})",
        "con menos certeza, {1} (antes: {0})",
        "moins de certitude, {1} (avant : {0})"
    );
    private static readonly Phrase s_came = new("now {1} (before: {0})", "ahora {1} (antes: {0})", "désormais {1} (avant : {0})");
    private static readonly Phrase s_went = new(
        "no longer a level: {1} (before: {0})",
        "ya sin nivel: {1} (antes: {0})",
        "désormais sans niveau : {1} (avant : {0})"
    );

    /// <param name="before">The statement before.</param>
    /// <param name="after">The statement after; of other levels.</param>
    /// <param name="list">The scale of both; null where it is not known.</param>
    /// <param name="language">BCP 47 tag.</param>
    public static string Of(StatementParts before, StatementParts after, Codelist? list, string language)
    {
        int steps = Steps(before, after, list);
        Phrase phrase =
            after.IsWithin(before) ? (after.Codes.Length == 1 ? s_known : s_narrowed)
            : before.IsWithin(after) ? s_widened
            : (before.HasLevel, after.HasLevel) switch
            {
                (false, true) => s_came,
                (true, false) => s_went,
                _ when steps == 1 => s_upOne,
                _ when steps > 1 => s_up,
                _ when steps == -1 => s_downOne,
                _ when steps < -1 => s_down,
                _ => s_from,
            };
        return phrase.In(language, Values.Levels(before, list, language), Values.Levels(after, list, language), Math.Abs(steps));
    }

    /// <summary>By how many levels it went up or, below zero, down; 0 where that cannot be told. Yes and no are no levels above each other.</summary>
    private static int Steps(StatementParts before, StatementParts after, Codelist? list) =>
        list is not null && list != YesNo.List && Rank(before, list) is { } from && Rank(after, list) is { } to ? to - from : 0;

    private static int? Rank(StatementParts said, Codelist list) => said.Codes is [var code] ? list.Find(code)?.Rank : null;
}
