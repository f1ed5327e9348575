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
            $"{Count(stated)} {(One(stated) ? "member is" : "members are")} stated, {Count(named)} {(One(named) ? "is" : "are")} named",
            $"{(One(stated) ? "se declara" : "se declaran")} {Count(stated)} {(One(stated) ? "integrante" : "integrantes")}, {(One(named) ? "se nombra" : "se nombran")} {Count(named)}"
        );

    public string AgreementsCount(int count) =>
        Say(
            $"{Count(count)} {(One(count) ? "commitment rests on a written agreement" : "commitments rest on a written agreement")}",
            $"{Count(count)} {(One(count) ? "compromiso se apoya en un acuerdo escrito" : "compromisos se apoyan en un acuerdo escrito")}"
        );

    public string BarOf(string variable, string kind, int of) => $"{variable}, {kind}: {CountCommitments(of)}";

    /// <summary>A whole number, with groups of three where the language sets them.</summary>
    public string Count(int number) => Numerals.Of(number, Language);

    /// <summary>A number with its decimals.</summary>
    public string Decimal(decimal number) => Numerals.Of(number, Language);

    /// <summary>A percentage with its sign.</summary>
    public string Percent(decimal percent) => Numerals.Percent(percent, Language);

    private static bool One(int count) => count == 1;
}
