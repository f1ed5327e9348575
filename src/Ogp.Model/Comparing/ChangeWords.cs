using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>How a change is told, whatever the value is.</summary>
internal static class ChangeWords
{
    private static readonly Phrase s_added = new("added {0}", "se añade {0}", "ajout, {0}");
    private static readonly Phrase s_addedPlainly = new("added", "se añade", "ajout");
    private static readonly Phrase s_removed = new("removed {0}", "se quita {0}", "retrait, {0}");
    private static readonly Phrase s_removedPlainly = new("removed", "se quita", "retrait");
    private static readonly Phrase s_changed = new("from {0} to {1}", "de {0} a {1}", "désormais {1} (avant : {0})");
    private static readonly Phrase s_moved = new(
        "moved {0} within the list",
        "{0} cambia de lugar en la lista",
        "{0} change de place dans la liste"
    );
    private static readonly Phrase s_movedPlainly = new(
        "moved within the list",
        "cambia de lugar en la lista",
        "change de place dans la liste"
    );

    /// <summary>What happened to a value, one of which is there.</summary>
    /// <param name="before">The value before.</param>
    /// <param name="after">The value after.</param>
    /// <param name="what">What the value is; null where the format does not know it.</param>
    /// <param name="isDue">Whether a date is the start or the end of something that is planned.</param>
    public static Func<string, string> Of(JsonTree? before, JsonTree? after, ValueDescription? what, bool isDue) =>
        language =>
            before is null ? Plainly(after!, what, language, s_added, s_addedPlainly)
            : after is null ? Plainly(before, what, language, s_removed, s_removedPlainly)
            : what?.Form == ValueForm.Date
            && Values.Date(before) is { IsStated: true } from
            && Values.Date(after) is { IsStated: true } to
            && from != to
                ? DateWords.Of(from, to, isDue, language)
            : Changed(before, after, what, language);

    /// <summary>That an item stands in another order; an object is named by where the sentence stands.</summary>
    public static Func<string, string> Moved(JsonTree item, ValueDescription what) =>
        language => what.Object is null ? s_moved.In(language, Values.Show(item, what, language)) : s_movedPlainly.In(language);

    /// <summary>From what to what: as JSON where both are shown alike, as a number and the same in quotes are.</summary>
    private static string Changed(JsonTree before, JsonTree after, ValueDescription? what, string language)
    {
        (string from, string to) = (Values.Show(before, what, language), Values.Show(after, what, language));
        return from == to ? s_changed.In(language, Values.Short(before.Json), Values.Short(after.Json)) : s_changed.In(language, from, to);
    }

    private static string Plainly(JsonTree value, ValueDescription? what, string language, Phrase naming, Phrase plainly) =>
        Values.Show(value, what, language) is { Length: > 0 } shown ? naming.In(language, shown) : plainly.In(language);
}
