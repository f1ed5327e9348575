namespace Ogp.Model.Reporting;

/// <summary>How a level looks: the darker, the higher; hatched where several are possible; a pattern of its own for each absence.</summary>
internal static class Shade
{
    private const int Steps = 4;

    /// <summary>The class of the stylesheet. It never holds text of the document.</summary>
    public static string Of(Variable variable, ValueList<string> codes)
    {
        if (codes is not [var code])
        {
            return "set";
        }

        Absence absence = Absence.Of(code);
        return absence == Absence.NotStated ? "not-stated"
            : absence == Absence.NotReviewed ? "not-reviewed"
            : absence == Absence.NotCoded ? "not-coded"
            : absence == Absence.NotApplicable ? "not-applicable"
            : Of(Scales.LevelsOf(variable), code);
    }

    private static string Of(Codelist? scale, string code)
    {
        int highest = scale is null ? 0 : scale.Entries.Max(entry => entry.Rank ?? 0);
        return highest == 0 || scale!.Find(code)?.Rank is not { } rank
            ? "unranked"
            : (int)Math.Round(rank * (double)Steps / highest, MidpointRounding.AwayFromZero) switch
            {
                0 => "l0",
                1 => "l1",
                2 => "l2",
                3 => "l3",
                _ => "l4",
            };
    }
}
