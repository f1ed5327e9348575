using System.Globalization;
using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>Makes the package of what was read.</summary>
internal static class PackageBuilder
{
    public static IrmPackage Build(PlanParts parts, ValueList<Institution> institutions) =>
        new()
        {
            Sources =
            [
                new()
                {
                    Id = EcuadorNames.Source,
                    Title = "giz-paga: tracker of the action plan of Ecuador",
                    Publisher = "Datasketch",
                    Url = "https://github.com/datasketch/giz-paga",
                    Language = "es",
                },
            ],
            Members = [new() { Code = MemberCode.Of(EcuadorNames.Member), Name = new("es", "Ecuador") }],
            ActionPlans =
            [
                new ActionPlan
                {
                    Id = ActionPlanId.Of(parts.Name.Id),
                    Member = MemberCode.Of(EcuadorNames.Member),
                    Number = parts.Name.Number,
                    Language = "es",
                    Institutions = institutions,
                    Themes = [.. parts.Themes],
                    Commitments = [.. parts.Commitments.Select(CommitmentOf)],
                    Sources = [EcuadorNames.Source],
                }.WithExtension(EcuadorNames.Unplaced, Extension.ListOf(parts.Unplaced.Select(Unplaced))),
            ],
        };

    private static Commitment CommitmentOf(CommitmentParts parts) =>
        new()
        {
            Id = CommitmentId.Of(parts.Id),
            Number = parts.Number.ToString(CultureInfo.InvariantCulture),
            Title = new("es", parts.Title),
            Theme = parts.Theme?.Id,
            Values = [.. parts.Values],
            Sdgs = [.. parts.Goals],
            Institutions = parts.Involved,
            Milestones =
            [
                .. parts.Milestones.Select(one => one.Milestone.WithExtension(EcuadorNames.Progress, Extension.ListOf(one.Reports))),
            ],
            Sources = [EcuadorNames.Source],
        };

    private static Extension Unplaced((TrackerTable Table, TrackerRow Row) unplaced) =>
        default(Extension)
            .With("file", unplaced.Table.File)
            .With("row", unplaced.Row.Number)
            .With("cells", KeptCells.Of(unplaced.Table, unplaced.Row, _ => ""));
}
