using System.Globalization;
using System.Text.Json;
using Ardalis.GuardClauses;
using Ogp.Model.Json;
using Ogp.Model.Trackers.Ecuador;

namespace Ogp.Model.Trackers;

/// <summary>A progress report as printed: a percent for the plan, for each commitment and for each milestone. Immutable; safe to share between threads.</summary>
/// <param name="Overall">Progress of the whole plan in percent; null when not stated.</param>
/// <param name="Commitments">The commitments, in the order of the report.</param>
public sealed record PrintedProgress(decimal? Overall, ValueList<PrintedCommitment> Commitments)
{
    /// <summary>The member whose plan it is about; not stated where the report does not name one that is known.</summary>
    public MemberCode Member { get; init; }

    /// <summary>Number of the plan that it is about; null when not stated.</summary>
    public int? PlanNumber { get; init; }

    /// <summary>
    /// Reads a report as JSON: <c>commitments</c>, each with <c>number</c>, <c>progress_percent_printed</c> and <c>milestones_printed</c> (<c>number</c>,
    /// <c>percent</c>), <c>aggregates_printed</c> with <c>overall_progress_percent</c>, and the plan that it is about: <c>member</c>, <c>action_plan_number</c>.
    /// What is not there is not stated; what is no percent is a finding and not stated. Of what is printed twice the first counts. Other members may stand there; one
    /// that was probably meant to be one of these is a finding.
    /// </summary>
    /// <param name="json">The file, UTF-8.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <returns>The report; null, with a finding, where the file is none.</returns>
    public static ReadResult<PrintedProgress> Read(ReadOnlyMemory<byte> json, string? file = null)
    {
        LocalizedText detail;
        PrintedReader reader = new(file);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            if (reader.Read(document.RootElement) is { } report)
            {
                return new(report, IrmJson.Locate(json, reader.Findings, file));
            }

            detail = Refusals.NoPrinted;
        }
        catch (JsonException)
        {
            detail = Refusals.NotJson;
        }

        Finding refusal = new(TrackerFindings.NotRecognised, new() { File = file }, [new("detail", detail)]);
        return new(null, [refusal, .. IrmJson.Locate(json, reader.Findings, file)]);
    }

    /// <summary>What of the report does not belong to a plan: all of it, where it is of another one (OGP2213), as one of the first plan is where that of Ecuador's tracker is a later one; else numbers that the plan has not (OGP2216).</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="file">Name of the report's file, for the places; null when there is none.</param>
    /// <returns>The findings, each with the pointer to what it is about.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public ValueList<Finding> FindMismatches(ActionPlan plan, string? file = null)
    {
        if (IsOfAnother(Guard.Against.Null(plan)))
        {
            ValueList<FindingArgument> arguments =
            [
                new("found", NameOf(Member, PlanNumber)),
                new("expected", PlanName.IsLater(plan) ? plan.Id.Text : NameOf(plan.Member, plan.Number)),
            ];
            return [new(TrackerFindings.PrintedOfAnother, new() { File = file, Pointer = "" }, arguments)];
        }

        return
        [
            .. Commitments.SelectMany(commitment => commitment.UnknownIn(plan)).Select(unknown => Unknown(unknown.Number, unknown.Pointer)),
        ];

        Finding Unknown(string number, string pointer) =>
            new(TrackerFindings.PrintedUnknown, new() { File = file, Pointer = pointer }, [new("number", number)]);
    }

    /// <summary>Holds the report against itself and against what the entities report in a plan.</summary>
    /// <param name="plan">A plan of the profile <c>ecuador-tracker</c>; commitments and milestones are matched by their numbers.</param>
    /// <returns>A check of each commitment, and of the whole as the last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public ValueList<ProgressCheck> Against(ActionPlan plan)
    {
        ValueList<MilestoneProgress> reported = MilestoneProgress.Of(Guard.Against.Null(plan));
        List<ProgressCheck> checks = [];
        foreach (PrintedCommitment commitment in Commitments)
        {
            MilestoneProgress[] own = [.. reported.Where(one => one.Commitment.Number == commitment.Number)];
            checks.Add(
                new(
                    own.Length > 0 ? own[0].Commitment.Id.Text : commitment.Number,
                    commitment.Percent,
                    [.. commitment.Milestones.Select(one => one.Percent)],
                    [.. own.Select(one => one.Percent)]
                )
                {
                    DifferingMilestones =
                    [
                        .. own.Where(one =>
                                commitment.Find(one.Milestone.Number)?.Percent is { } printed
                                && one.Percent is { } percent
                                && printed != percent
                            )
                            .Select(one => one.Milestone.Id),
                    ],
                }
            );
        }

        checks.Add(
            new(
                plan.Id.Text,
                Overall,
                [.. Commitments.SelectMany(one => one.Milestones).Select(one => one.Percent)],
                [.. reported.Select(one => one.Percent)]
            )
        );
        return [.. checks];
    }

    /// <summary>Whether the report is of another plan, as far as both say which one they are.</summary>
    private bool IsOfAnother(ActionPlan plan) =>
        (Member.IsStated && plan.Member.IsStated && Member != plan.Member)
        || (PlanNumber is { } number && (plan.Number is { } other ? number != other : number == 1 && PlanName.IsLater(plan)));

    private static string NameOf(MemberCode member, int? number) =>
        string.Create(CultureInfo.InvariantCulture, $"{(member.IsStated ? member.Text : "?")} {(number is { } stated ? stated : "?")}");
}
