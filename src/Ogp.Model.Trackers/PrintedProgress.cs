using System.Text.Json;
using Ardalis.GuardClauses;

namespace Ogp.Model.Trackers;

/// <summary>A progress report as printed: a percent for the plan, for each commitment and for each milestone. Immutable; safe to share between threads.</summary>
/// <param name="Overall">Progress of the whole plan in percent; null when not stated.</param>
/// <param name="Commitments">The commitments, in the order of the report.</param>
public sealed record PrintedProgress(decimal? Overall, ValueList<PrintedCommitment> Commitments)
{
    /// <summary>
    /// Reads a report as JSON: <c>commitments</c>, each with <c>number</c>, <c>progress_percent_printed</c> and <c>milestones_printed</c> (<c>number</c>,
    /// <c>percent</c>), and <c>aggregates_printed</c> with <c>overall_progress_percent</c>. What is not there, or no number, is not stated.
    /// </summary>
    /// <param name="json">The file, UTF-8.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <returns>The report; null, with a finding, where the file is none.</returns>
    public static ReadResult<PrintedProgress> Read(ReadOnlyMemory<byte> json, string? file = null)
    {
        LocalizedText detail;
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            if (Items(document.RootElement, "commitments") is { Length: > 0 } commitments)
            {
                decimal? overall = Member(document.RootElement, "aggregates_printed") is { } printed
                    ? Number(printed, "overall_progress_percent")
                    : null;
                return new(new(overall, [.. commitments.Select(CommitmentOf)]), []);
            }

            detail = Refusals.NoCommitments;
        }
        catch (JsonException)
        {
            detail = Refusals.NotJson;
        }

        return new(null, [new(TrackerFindings.NotRecognised, new() { File = file }, [new("detail", detail)])]);
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

    private static PrintedCommitment CommitmentOf(JsonElement commitment) =>
        new(
            Text(commitment, "number"),
            Number(commitment, "progress_percent_printed"),
            [
                .. (Items(commitment, "milestones_printed") ?? []).Select(one => new PrintedMilestone(
                    Text(one, "number"),
                    Number(one, "percent")
                )),
            ]
        );

    private static JsonElement? Member(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out JsonElement member) ? member : null;

    private static JsonElement[]? Items(JsonElement of, string name) =>
        Member(of, name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : null;

    private static string Text(JsonElement of, string name) => Member(of, name)?.ToString() ?? "";

    private static decimal? Number(JsonElement of, string name) =>
        decimal.TryParse(
            Text(of, name),
            System.Globalization.NumberStyles.Float,
            System.Globalization.CultureInfo.InvariantCulture,
            out decimal number
        )
            ? number
            : null;
}
