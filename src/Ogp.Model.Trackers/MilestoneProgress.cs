using System.Globalization;
using Ardalis.GuardClauses;
using Ogp.Model.Trackers.Ecuador;

namespace Ogp.Model.Trackers;

/// <summary>
/// What the three sides of Ecuador's tracker say of a milestone: the responsible entity, its counterpart and the core group. Of several reports of a side the
/// last counts. Immutable; safe to share between threads.
/// </summary>
public sealed class MilestoneProgress
{
    private const string Status = "status";
    private static readonly string[] s_sides = ["entity", "counterpart", "core-group"];
    private static readonly ProfileWords s_words = ProfileWords.Of(EcuadorNames.Profile);

    private MilestoneProgress(Commitment commitment, Milestone milestone)
    {
        (Commitment, Milestone) = (commitment, milestone);
        foreach (Extension entry in milestone.Extension(EcuadorNames.Progress).Items)
        {
            switch (Array.IndexOf(s_sides, entry["by"].String))
            {
                case 0:
                    Entity = entry;
                    break;
                case 1:
                    Counterpart = entry;
                    break;
                case 2:
                    CoreGroup = entry;
                    break;
            }
        }
    }

    /// <summary>The commitment that the milestone belongs to.</summary>
    public Commitment Commitment { get; }

    /// <summary>The milestone.</summary>
    public Milestone Milestone { get; }

    /// <summary>What the responsible entity says; not stated where it did not report.</summary>
    public Extension Entity { get; }

    /// <summary>What its counterpart says; not stated where it did not report.</summary>
    public Extension Counterpart { get; }

    /// <summary>What the core group says; not stated where it did not report.</summary>
    public Extension CoreGroup { get; }

    /// <summary>How far the entity says the milestone is, 0 to 100; null when not stated.</summary>
    public decimal? Percent => Entity["percent"].Number;

    /// <summary>Status that the entity reports, a code of the profile's <c>progress-status</c>; null when not stated.</summary>
    public string? EntityStatus => Entity[Status].String;

    /// <summary>Status that the counterpart reports; null when not stated.</summary>
    public string? CounterpartStatus => Counterpart[Status].String;

    /// <summary>Status that the core group reports; null when not stated.</summary>
    public string? CoreGroupStatus => CoreGroup[Status].String;

    /// <summary>Whether any side reports on the milestone.</summary>
    public bool IsReported => Entity.IsStated || Counterpart.IsStated || CoreGroup.IsStated;

    /// <summary>Whether all sides that state a status state the same; null where fewer than two do, so that it cannot be told.</summary>
    public bool? Agree
    {
        get
        {
            string[] stated = [.. Statuses.Select(one => one.Status).OfType<string>()];
            return stated.Length < 2 ? null : stated.Distinct(StringComparer.Ordinal).Count() == 1;
        }
    }

    /// <summary>How many steps of the ladder lie between the lowest and the highest status; null where fewer than two are known.</summary>
    public int? Spread
    {
        get
        {
            int[] ranks = [.. Statuses.Select(one => s_words.RankOf("progress-status", one.Status)).Where(rank => rank >= 0)];
            return ranks.Length < 2 ? null : ranks.Max() - ranks.Min();
        }
    }

    /// <summary>Whether the entity's percent and its status go together: completed is 100 %, and only that is; null where one of them is not stated.</summary>
    public bool? PercentFitsStatus =>
        Percent is { } percent && EntityStatus is { } status ? percent == 100 == (status == "completed") : null;

    private (string Side, Extension Entry, string? Status)[] Statuses =>
        [(s_sides[0], Entity, EntityStatus), (s_sides[1], Counterpart, CounterpartStatus), (s_sides[2], CoreGroup, CoreGroupStatus)];

    /// <summary>All milestones of a plan in its order, also those that no side reports on.</summary>
    /// <param name="plan">A plan of the profile <c>ecuador-tracker</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static ValueList<MilestoneProgress> Of(ActionPlan plan) =>
        Guard
            .Against.Null(plan)
            .Commitments.SelectMany(commitment => commitment.Milestones.Select(milestone => new MilestoneProgress(commitment, milestone)))
            .ToValueList();

    /// <summary>What a side is called in English, Spanish and French.</summary>
    internal static LocalizedText NameOf(string side) =>
        TrackerFindings.Texts(
            s_words.LabelOf("reporter", side, "en"),
            s_words.LabelOf("reporter", side, "es"),
            s_words.LabelOf("reporter", side, "fr")
        );

    /// <summary>The label of a status, such as <c>Ejecución</c>; empty where there is none.</summary>
    /// <param name="status">The code.</param>
    /// <param name="language">BCP 47 tag.</param>
    public static string LabelOf(string? status, string language) =>
        status is null ? "" : s_words.LabelOf("progress-status", status, language);

    /// <summary>Tells what does not go together, at the first report on the milestone.</summary>
    internal void Report(Func<string, Extension, string> fileOf, TrackerLog log)
    {
        if (Agree is false)
        {
            (string side, Extension entry, _) = Statuses.First(one => one.Status is not null);
            ValueList<FindingArgument> told =
            [
                new("milestone", Milestone.Id),
                new("statuses", TrackerFindings.Texts(Said("en"), Said("es"), Said("fr"))),
            ];
            log.Add(TrackerFindings.SidesDisagree, PlaceOf(side, entry), told);
        }

        foreach (Extension entry in Milestone.Extension(EcuadorNames.Progress).Items)
        {
            if (entry["percent"].Number is { } percent && !Percents.IsOne(percent))
            {
                log.Add(
                    TrackerFindings.PercentOutOfRange,
                    PlaceOf(s_sides[0], entry) with
                    {
                        Heading = ReportTable.Percent,
                    },
                    [Percents.Argument("percent", percent), new("subject", Milestone.Id)]
                );
            }
        }

        if (PercentFitsStatus is false)
        {
            ValueList<FindingArgument> told =
            [
                new("milestone", Milestone.Id),
                new("percent", Percent!.Value),
                new("status", TrackerFindings.Texts(LabelOf(EntityStatus, "en"), LabelOf(EntityStatus, "es"), LabelOf(EntityStatus, "fr"))),
            ];
            log.Add(TrackerFindings.PercentAgainstStatus, PlaceOf(s_sides[0], Entity), told);
        }

        string Said(string language) =>
            string.Join(
                ", ",
                Statuses
                    .Where(one => one.Status is not null)
                    .Select(one => $"{NameOf(one.Side).For(language)} ({LabelOf(one.Status, language)})")
            );

        Place PlaceOf(string side, Extension entry) =>
            new()
            {
                File = fileOf(side, entry),
                Row = entry["row"].Integer ?? 0,
                Heading = ReportTable.Status,
            };
    }
}
