using System.Globalization;
using NodaTime;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>
/// What a plan and its commitments are called. The tables do not say which plan they are of; they were made for the first, and a later one is told by the periods of its milestones.
/// </summary>
/// <param name="Id">Id of the plan.</param>
/// <param name="Number">Number of the plan; null where it is not the first: which it is, nothing tells.</param>
internal sealed record PlanName(string Id, int? Number)
{
    /// <summary>OGP numbers the commitments of this plan by their place.</summary>
    private static readonly PlanName s_first = new("AP_ECU01", 1);

    private static readonly LocalDate s_firstYear = new(2019, 1, 1);

    /// <summary>The term of the first plan was extended to this day.</summary>
    private static readonly LocalDate s_end = new(2022, 8, 31);

    /// <summary>
    /// The first plan, unless more milestones lie outside of its term than in it; such a plan is called by the year in which the earliest of these begins. A milestone lies in the
    /// term where it ends within it and does not begin behind it; it may end in 2022 where no more than the year is known.
    /// </summary>
    /// <param name="milestones">The periods that are known.</param>
    public static PlanName Of(IEnumerable<Period> milestones)
    {
        int within = 0;
        List<int> outside = [];
        foreach (Period period in milestones)
        {
            PartialDate start = period.Start.IsStated ? period.Start : period.End;
            PartialDate end = period.End.IsStated ? period.End : period.Start;
            if (start.Earliest > s_end || end.Earliest > s_end || end.Latest < s_firstYear)
            {
                outside.Add(start.Year);
            }
            else
            {
                within++;
            }
        }

        return outside.Count > within ? new(string.Create(CultureInfo.InvariantCulture, $"ECU-{outside.Min()}"), null) : s_first;
    }

    /// <summary>Whether a plan of Ecuador's is known not to be the first, though nothing tells its number.</summary>
    public static bool IsLater(ActionPlan plan) =>
        plan is { Number: null, Member.Text: EcuadorNames.Member }
        && Of(plan.Commitments.SelectMany(one => one.Milestones).Select(one => one.Period).OfType<Period>()).Number is null;

    /// <summary>The id of a commitment: OGP's, or a key of ours.</summary>
    /// <param name="number">Its number, from 1.</param>
    public string CommitmentId(int number) =>
        Number is null
            ? string.Create(CultureInfo.InvariantCulture, $"{Id}-C{number:00}")
            : string.Create(CultureInfo.InvariantCulture, $"EC{number:0000}");
}
