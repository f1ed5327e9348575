using Ogp.Model.Profiles;
using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting.Sections;

/// <summary>The fields of a profile, as its own report sections say: of the plan, of a commitment, and of its milestones.</summary>
internal static class ExtensionPart
{
    /// <summary>The sections that are about the plan.</summary>
    public static Html OfPlan(PlanPage plan)
    {
        Html content =
            $"{SectionsOn(plan, nameof(ActionPlan)).Select(section => Block.Labelled(plan.Page.Text(section.Title), Fields(plan, section, plan.Plan)))}";
        return Block.Section(plan, "extensions", plan.Page.Profile?.Title.For(plan.Page.Language) ?? "", content);
    }

    /// <summary>The sections that are about a commitment or its milestones, each folded.</summary>
    /// <param name="plan">The plan of the commitment.</param>
    /// <param name="commitment">The commitment.</param>
    /// <param name="title">Id of its heading.</param>
    public static Html OfCommitment(PlanPage plan, Commitment commitment, string title) =>
        Html.All(
            Html.Of(
                $"{SectionsOn(plan, nameof(Commitment)).Select(section => Fold(plan, section, Fields(plan, section, commitment, title)))}"
            ),
            Html.Of(
                $"{SectionsOn(plan, nameof(Milestone)).Select(section => Fold(plan, section, Html.Of($"{commitment.Milestones.Select(milestone => Milestone(plan, section, milestone, title))}")))}"
            )
        );

    private static IEnumerable<ProfileSection> SectionsOn(PlanPage plan, string type) =>
        (plan.Page.Profile?.Sections ?? []).Where(section => section.On == type);

    private static Html Fold(PlanPage plan, ProfileSection section, Html content) =>
        Html.Around($"<details class=\"fold\"><summary>{plan.Page.Text(section.Title)}</summary>\n", content, $"</details>\n");

    private static Html Milestone(PlanPage plan, ProfileSection section, Milestone milestone, string commitment)
    {
        string id = plan.Page.NewId($"{plan.Id}-milestone");
        Html title = plan.Page.Text(milestone.Title).Or(Html.Text(milestone.Id));
        Html number = milestone.Number is null ? default : Html.Of($"<span class=\"ordinal\">{milestone.Number}</span> ");
        return Block.Labelled($"<span id=\"{id}\">{number}{title}</span>", Fields(plan, section, milestone, id, commitment));
    }

    private static Html Fields(PlanPage plan, ProfileSection section, Node node, params string[] of)
    {
        ProfileField[] stated = [.. section.Fields.Where(field => node.Extension(field.Name).IsStated)];
        Html tables = $"{stated.Where(IsTable).Select(field => ExtensionTable.Render(plan, field, node.Extension(field.Name).Items, of))}";
        return Html.All(
            Page.Facts([
                .. stated.Where(field => !IsTable(field)).Select(field => ExtensionValue.Fact(plan, field, node.Extension(field.Name))),
            ]),
            tables
        );
    }

    private static bool IsTable(ProfileField field) => field is { IsList: true, Type: not null };
}
