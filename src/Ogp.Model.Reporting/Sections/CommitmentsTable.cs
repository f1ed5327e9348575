using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Wording;

namespace Ogp.Model.Reporting.Sections;

/// <summary>All commitments of a plan, a row each, with the latest of what is rated.</summary>
internal static class CommitmentsTable
{
    private static readonly Variable[] s_columns =
    [
        Variable.Verifiability,
        Variable.Relevance,
        Variable.PotentialImpact,
        Variable.PotentialForResults,
        Variable.Completion,
        Variable.DidItOpenGovernment,
        Variable.EarlyResults,
    ];

    public static Html Render(PlanPage plan)
    {
        if (plan.Plan.Commitments.IsEmpty)
        {
            return default;
        }

        Texts words = plan.Page.Words;
        Variable[] rated = Array.FindAll(
            s_columns,
            variable => plan.Plan.Commitments.Any(commitment => plan.Plan.LatestRating(commitment.Id, variable).HasLevel)
        );
        InstitutionRole[] roles = Array.FindAll(
            [InstitutionRole.Lead, InstitutionRole.Counterpart],
            role => plan.Plan.Commitments.Any(commitment => commitment.Institutions.Any(involved => involved.Role == role))
        );
        Html heads = Html.All([
            CardTable.Head(Html.Text(words.Number)),
            CardTable.Head(Html.Text(words.Commitment)),
            .. roles.Select(role => CardTable.Head(plan.Page.Label(role))),
            .. rated.Select(variable => CardTable.Head(plan.Page.Variable(variable))),
        ]);
        IEnumerable<Html> rows = plan.Plan.Commitments.Select(
            (commitment, index) => Row(plan, commitment, plan.CommitmentIds[index], roles, rated)
        );
        return Block.Section(
            plan,
            "commitments-table",
            words.Commitments,
            CardTable.Render(plan, "commitments", words.CommitmentsCaption, heads, rows)
        );
    }

    private static Html Row(PlanPage plan, Commitment commitment, string id, InstitutionRole[] roles, Variable[] rated)
    {
        Html name =
            $"<a href=\"#{id}\">{Title(plan.Page, commitment)}</a>{Badges(plan, commitment)}{Page.Aside(ThemeName(plan, commitment))}";
        IEnumerable<Html> bodies = roles.Select(role => CardTable.Cell(plan.Page.Label(role), Involved(plan, commitment, role)));
        IEnumerable<Html> levels = rated.Select(variable =>
            CardTable.Cell(plan.Page.Variable(variable), plan.Page.Said(variable, plan.Plan.LatestRating(commitment.Id, variable), plan))
        );
        return CardTable.Row([CardTable.Ordinal(commitment.Number), CardTable.Name(name), .. bodies, .. levels]);
    }

    /// <summary>The title of a commitment; its id where it has none.</summary>
    public static Html Title(Page page, Commitment commitment) =>
        page.Text(commitment.Title).Or(page.Text(commitment.ShortTitle)).Or(Html.Text(commitment.Id.Text));

    /// <summary>What the IRM singles a commitment out for.</summary>
    public static Html Badges(PlanPage plan, Commitment commitment)
    {
        Html status = commitment.Status == CommitmentStatus.Active ? default : plan.Page.Label(commitment.Status);
        Html badges = Html.Join(
            $" ",
            [
                StarFlags(plan, commitment),
                Flag(plan, commitment, Variable.PotentiallyStarred),
                Flag(plan, commitment, Variable.Promising),
                Flag(plan, commitment, Variable.Noteworthy),
                Html.Around($"<span class=\"badge quiet\">", status, $"</span>"),
            ]
        );
        return Html.Around($" <span class=\"badges\">", badges, $"</span>");
    }

    private static Html StarFlags(PlanPage plan, Commitment commitment) =>
        Scoring.StarFormula.All.Any(formula => IsYes(plan, commitment, formula.Key))
            ? Html.Of($"<span class=\"badge\"><span aria-hidden=\"true\">★ </span>{plan.Page.Label(Variable.Starred)}</span>")
            : default;

    private static Html Flag(PlanPage plan, Commitment commitment, Variable variable) =>
        IsYes(plan, commitment, variable) ? Html.Of($"<span class=\"badge\">{plan.Page.Label(variable)}</span>") : default;

    private static bool IsYes(PlanPage plan, Commitment commitment, RatingKey key) =>
        plan.Plan.LatestRating(commitment.Id, key).Level == YesNo.Yes.Text;

    /// <summary>What the theme of a commitment is called; nothing where it has none.</summary>
    public static Html ThemeName(PlanPage plan, Commitment commitment) =>
        commitment.Theme is not { } id
            ? default
            : plan.Page.Text(plan.Plan.Themes.FirstOrDefault(theme => theme.Id == id)?.Title ?? default).Or($"{id}");

    private static Html Involved(PlanPage plan, Commitment commitment, InstitutionRole role) =>
        Html.Join(
            $", ",
            commitment.Institutions.Where(involved => involved.Role == role).Select(involved => plan.ShortInstitution(involved.Institution))
        );
}
