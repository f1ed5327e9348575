using System.Globalization;

namespace Ogp.Model.Reporting.Wording;

/// <content>Numbers, and words that depend on one.</content>
internal sealed partial class Texts
{
    public string OutOf(int of) => Say($"of {Count(of)}", $"de {Count(of)}");

    public string CountOf(int count, int of) => Say($"{Count(count)} of {Count(of)}", $"{Count(count)} de {Count(of)}");

    public string CommitmentsWord(int count) => One(count) ? Say("commitment", "compromiso") : Say("commitments", "compromisos");

    public string MilestonesWord(int count) => One(count) ? Say("milestone", "hito") : Say("milestones", "hitos");

    public string CountCommitments(int count) => $"{Count(count)} {CommitmentsWord(count)}";

    public string CountMilestones(int count) => $"{Count(count)} {MilestonesWord(count)}";

    public string PlanNumber(int number) => Say($"Action plan {Count(number)}", $"Plan de acción {Count(number)}");

    public string CommitmentNumber(string number) => Say($"Commitment {number}", $"Compromiso {number}");

    public string Between(int least, int most) =>
        least == most ? Count(least) : Say($"{Count(least)} to {Count(most)}", $"de {Count(least)} a {Count(most)}");

    public string OutOfOther(int of, int commitments) =>
        Say($"out of {Count(of)}; the plan here has {Count(commitments)}", $"sobre {Count(of)}; aquí el plan tiene {Count(commitments)}");

    public string ForumSize(int stated, int named) =>
        Say(
            $"{Count(stated)} members are stated, {Count(named)} are named",
            $"se declaran {Count(stated)} integrantes, se nombran {Count(named)}"
        );

    public string AgreementsCount(int count) =>
        Say(
            $"{Count(count)} {(One(count) ? "commitment rests on a written agreement" : "commitments rest on a written agreement")}",
            $"{Count(count)} {(One(count) ? "compromiso se apoya en un acuerdo escrito" : "compromisos se apoyan en un acuerdo escrito")}"
        );

    public string BarOf(string variable, string kind, int of) => $"{variable}, {kind}: {CountCommitments(of)}";

    /// <summary>A whole number, with groups of three where the language sets them.</summary>
    public string Count(int number) => Grouped(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number with its decimals.</summary>
    public string Decimal(decimal number)
    {
        string[] parts = number.ToString(CultureInfo.InvariantCulture).Split('.');
        string fraction = parts.Length > 1 ? parts[1] : "";
        return fraction.Length == 0 ? Grouped(parts[0]) : $"{Grouped(parts[0])}{Say(".", ",")}{fraction}";
    }

    /// <summary>A percentage; Spanish sets a space before the sign.</summary>
    public string Percent(decimal percent) => Say($"{Decimal(percent)}%", $"{Decimal(percent)}\u00A0%");

    /// <summary>English groups from four digits with a comma, Spanish from five with a space.</summary>
    private string Grouped(string digits)
    {
        string sign = digits.StartsWith('-') ? "\u2212" : "";
        digits = digits.TrimStart('-');
        if (digits.Length < (_spanish ? 5 : 4))
        {
            return sign + digits;
        }

        string separator = Say(",", "\u00A0");
        int head = digits.Length % 3 == 0 ? 3 : digits.Length % 3;
        string grouped = digits[..head];
        for (int i = head; i < digits.Length; i += 3)
        {
            grouped = $"{grouped}{separator}{digits.AsSpan(i, 3)}";
        }

        return sign + grouped;
    }

    private static bool One(int count) => count == 1;
}
