namespace Ogp.Model;

/// <summary>Reads a number as a code of a list, by the edition that it is from.</summary>
internal static class NumberReader
{
    public static LevelReading Read(LevelReading nothing, int number, ScaleContext context, bool byAspect, NumberMeaning numbers)
    {
        if (numbers != NumberMeaning.Level)
        {
            return NumberWord.OfDifference(nothing.List, number, numbers) is { } level
                ? nothing with
                {
                    Possible = [level.Code],
                    Evidence = ReadingEvidence.Number,
                }
                : nothing.Noting(WordFindings.UnknownWord, null);
        }

        string[] all = [.. NumberWord.EditionsOf(nothing.List)];
        string[] editions =
            byAspect && Array.Exists(all, IsByAspect) ? Array.FindAll(all, IsByAspect)
            : byAspect ? all
            : Array.FindAll(all, edition => !IsByAspect(edition) || edition == context.Edition);
        string? edition = Array.Find(
            editions,
            edition => edition == context.Edition || (IsByAspect(edition) && edition == $"{context.Edition}/value")
        );
        if (edition is not null)
        {
            return InEdition(nothing, number, edition, context);
        }

        LevelReading[] readings =
        [
            .. editions
                .Select(edition => InEdition(nothing, number, edition, context))
                .Where(reading => reading.IsRead || reading.Candidates.Count > 0),
        ];
        string[] meanings = [.. readings.SelectMany(Meanings).Distinct(StringComparer.Ordinal)];
        return (meanings, context.Edition) switch
        {
            ([], _) => nothing.Noting(WordFindings.UnknownWord, null),
            ([_], null) => readings[0],
            ([var one], _) => (readings[0] with { Evidence = ReadingEvidence.Elsewhere, IsProvisional = true }).Noting(
                WordFindings.WordFromElsewhere,
                null,
                new("code", one),
                new("where", string.Join(", ", editions))
            ),
            _ => (nothing with { Evidence = ReadingEvidence.Number, Candidates = new(meanings) }).Noting(
                WordFindings.NumberWithoutEdition,
                null,
                new FindingArgument("codes", string.Join(", ", meanings))
            ),
        };
    }

    private static LevelReading InEdition(LevelReading nothing, int number, string edition, ScaleContext context)
    {
        CodeEntry[] entries = NumberWord.Of(nothing.List, number, edition);
        if (
            entries.Length > 1
            && context.PlanYear is { } year
            && Array.FindAll(entries, entry => UsualYears.Include(entry, year)) is { Length: 1 } usual
        )
        {
            entries = usual;
        }

        CodeEntry? absence = NumberWord.Of(Absence.List, number, edition).FirstOrDefault();
        LevelReading reading = nothing with { Evidence = ReadingEvidence.Number };
        return entries switch
        {
            [var entry] => reading with { Possible = [entry.Code] },
            [] when absence is not null => reading with { Absence = Absence.Of(absence.Code) },
            [] => nothing.Noting(WordFindings.UnknownWord, null),
            _ => (reading with { Candidates = entries.Select(entry => entry.Code).ToValueList() }).Noting(
                WordFindings.AmbiguousNumber,
                null,
                new("edition", edition),
                new("codes", string.Join(", ", entries.Select(entry => entry.Code)))
            ),
        };
    }

    private static IEnumerable<string> Meanings(LevelReading reading) =>
        reading.Level is { } level ? [level]
        : reading.Absence.IsStated ? [reading.Absence.Text]
        : reading.Candidates;

    private static bool IsByAspect(string edition) => edition.EndsWith("/value", StringComparison.Ordinal);
}
