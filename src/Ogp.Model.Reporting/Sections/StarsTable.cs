using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Wording;
using Ogp.Model.Scoring;

namespace Ogp.Model.Reporting.Sections;

/// <summary>Stars on record that differ from those of OGP's formula. Where all agree there is nothing to say.</summary>
internal static class StarsTable
{
    public static Html Render(PlanPage plan)
    {
        Texts words = plan.Page.Words;
        Html rows = $"{plan.Card.Stars.Where(check => check.Agrees == false).Select(check => Row(plan, check))}";
        Html table = Block.Scrolling(
            plan,
            words.Stars,
            rows.IsEmpty
                ? default
                : Html.Of(
                    $"""
                    <table>
                    <caption>{words.StarsNote}</caption>
                    <thead><tr><th scope="col">{words.Commitment}</th><th scope="col">{words.StarRecorded}</th><th scope="col">{words.StarByFormula}</th></tr></thead>
                    <tbody>
                    {rows}</tbody>
                    </table>

                    """
                )
        );
        return Block.Titled($"{words.Stars}", table);
    }

    private static Html Row(PlanPage plan, StarCheck check) =>
        $"""
            <tr><th scope="row">{plan.Page.CommitmentLink(check.Commitment)}</th>
            <td>{plan.Page.Said(check.Formula.Key, check.Recorded.Untyped, plan)}</td>
            <td>{check.Score.Explain(plan.Page.Language)}</td></tr>

            """;
}
