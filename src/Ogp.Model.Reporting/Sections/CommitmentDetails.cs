using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Wording;

namespace Ogp.Model.Reporting.Sections;

/// <summary>Each commitment in full.</summary>
internal static class CommitmentDetails
{
    public static Html Render(PlanPage plan) =>
        Block.Section(
            plan,
            "details",
            plan.Page.Words.Details,
            $"{Clusters(plan)}{plan.Plan.Commitments.Select((commitment, index) => Commitment(plan, commitment, plan.CommitmentIds[index]))}"
        );

    private static Html Commitment(PlanPage plan, Commitment commitment, string id)
    {
        Page page = plan.Page;
        string title = page.NewId($"{id}-title");
        Html number = commitment.Number is null ? default : Html.Of($"<span class=\"ordinal\">{commitment.Number}</span> ");
        return $"""
            <article class="commitment" id="{id}">
            <h4 id="{title}">{number}{CommitmentsTable.Title(page, commitment)}</h4>
            {Page.Line(Html.All(Line(plan, commitment), plan.References(commitment.Sources)))}{Promise(page, commitment)}{Facts(
                plan,
                commitment
            )}{Findings(plan, commitment, title)}</article>

            """;
    }

    private static Html Promise(Page page, Commitment commitment) =>
        Html.All(
            page.Paragraph(commitment.Description),
            Labelled(page, page.Words.Problem, commitment.Problem),
            Labelled(page, page.Words.Solution, commitment.Solution),
            Labelled(page, page.Words.DesiredResults, commitment.DesiredResults)
        );

    private static Html Findings(PlanPage plan, Commitment commitment, string title) =>
        Html.All(
            RatingsTable.Render(plan, commitment),
            MilestonesTable.Render(plan, commitment),
            ExtensionPart.OfCommitment(plan, commitment, title),
            Agreements(plan, commitment),
            SupportSection.List(plan, commitment.Support),
            Relations(plan.Page, commitment),
            plan.Page.Paragraph(commitment.Note)
        );

    private static Html Line(PlanPage plan, Commitment commitment)
    {
        Html identifier = commitment.Id.IsStated ? Html.Of($"<span class=\"id\">{commitment.Id.Text}</span>") : default;
        Html member = commitment.Member.IsStated ? plan.MemberName(commitment.Member) : default;
        return Page.Dotted(
            Page.LinkOrAddress(commitment.Url, identifier),
            member,
            CommitmentsTable.ThemeName(plan, commitment),
            Html.Text(plan.Page.Words.Range(commitment.Period)),
            DateFlag.Of(plan, commitment.Period),
            CommitmentsTable.Badges(plan, commitment)
        );
    }

    private static Html Labelled(Page page, string label, LocalizedText text) => page.Paragraph(text, $"<b class=\"run-in\">{label}</b> ");

    private static Html Facts(PlanPage plan, Commitment commitment)
    {
        (Page page, Texts words) = (plan.Page, plan.Page.Words);
        Html involved = $"{commitment.Institutions.GroupBy(involved => involved.Role).Select(role => Involved(plan, role.Key, role))}";
        return Page.Facts(
            involved,
            Page.Fact(words.PolicyAreas, page.Labels(commitment.PolicyAreas)),
            Page.Fact(words.Values, page.Labels(commitment.Values)),
            Page.Fact(words.Sdgs, page.Labels(commitment.Sdgs)),
            Page.Fact(words.GrandChallenges, page.Labels(commitment.GrandChallenges)),
            Page.Fact(words.ChallengeAreas, page.Labels(commitment.ChallengeAreas))
        );
    }

    private static Html Involved(PlanPage plan, InstitutionRole role, IEnumerable<Involvement> involved) =>
        Page.Fact(plan.Role(role), Html.Join($"; ", involved.Select(one => Body(plan, one))));

    private static Html Body(PlanPage plan, Involvement involved) =>
        Html.All(plan.Institution(involved.Institution), Html.Around($" (", plan.Page.Text(involved.Note), $")"));

    private static Html Agreements(PlanPage plan, Commitment commitment)
    {
        Html all = $"{commitment.Agreements.Select(agreement => Agreement(plan, agreement))}";
        return Html.Around(
            $"<details class=\"fold\"><summary>{plan.Page.Words.Agreements} ({commitment.Agreements.Count})</summary>\n",
            all,
            $"</details>\n"
        );
    }

    private static Html Agreement(PlanPage plan, Agreement agreement)
    {
        (Page page, Texts words) = (plan.Page, plan.Page.Words);
        Html title = page.Text(agreement.Title).Or(Html.Text(agreement.Id));
        Html signed = agreement.Signed.IsStated ? Html.Of($"{words.Signed} {page.Date(agreement.Signed)}") : default;
        Html contacts = Block.List(
            "plain",
            agreement.Contacts.Select(contact => Page.Dotted(plan.Institution(contact.Institution), page.Text(contact.Role)))
        );
        Html parties = Html.Join($"; ", agreement.Parties.Select(plan.Institution));
        return $"""
            <p class="text"><b>{title}</b>{plan.References(agreement.Sources)} {Page.Dotted(parties, signed)}</p>
            {page.Paragraph(agreement.Duties)}{Block.Labelled(Html.Text(words.Contacts), contacts)}
            """;
    }

    private static Html Relations(Page page, Commitment commitment)
    {
        Html list = Block.List(
            "plain",
            commitment.Relations.Select(relation =>
                Page.Dotted(Html.Of($"{page.Label(relation.Kind)} {page.CommitmentLink(relation.Commitment)}"), page.Text(relation.Note))
            )
        );
        return Block.Labelled(Html.Text(page.Words.Relations), list);
    }

    private static Html Clusters(PlanPage plan)
    {
        Html list = Block.List(
            "plain",
            plan.Plan.Clusters.Select(cluster =>
                Page.Dotted(Name(cluster), plan.Page.Label(cluster.Kind), plan.CommitmentLinks(cluster.Commitments))
            )
        );
        return Block.Labelled(Html.Text(plan.Page.Words.Clusters), list);

        Html Name(Cluster cluster) => plan.Page.Text(cluster.Title).Or(Html.Text(cluster.Id));
    }
}
