using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Wording;
using Ogp.Model.Scoring;

namespace Ogp.Model.Reporting.Sections;

/// <summary>Each total that a report states beside what its ratings allow.</summary>
internal static class TalliesTable
{
    public static Html Render(PlanPage plan, ReportScore score, string reportId)
    {
        if (score.Tallies.IsEmpty)
        {
            return default;
        }

        Texts words = plan.Page.Words;
        Html heads = Html.All(
            CardTable.Head(Html.Text(words.TotalOf)),
            CardTable.Head(Html.Text(words.AsPrinted)),
            CardTable.Head(Html.Text(words.Stated), isNumber: true),
            CardTable.Head(Html.Text(words.RatingsSay), isNumber: true),
            CardTable.Head(Html.Text(words.Verdict))
        );
        return CardTable.Render(plan, "tallies", words.Totals, heads, score.Tallies.Select(check => Row(plan, check)), reportId);
    }

    private static Html Row(PlanPage plan, TallyCheck check)
    {
        (StatedTally tally, Texts words) = (check.Tally, plan.Page.Words);
        Html levels = Page.Aside(plan.Page.Levels(tally.Variable.Variable, tally.Levels));
        Html note = Page.Aside(plan.Page.Text(tally.Note));
        Html printed = string.IsNullOrWhiteSpace(tally.Printed)
            ? default
            : Html.Of($"<q class=\"printed\" lang=\"\" dir=\"auto\">{tally.Printed}</q>");
        return CardTable.Row(
            CardTable.Name(Html.All(plan.Page.Variable(tally.Variable), levels)),
            CardTable.Cell(Html.Text(words.AsPrinted), Html.All(printed, plan.References(tally.Sources), note)),
            CardTable.Cell(Html.Text(words.Stated), Stated(plan, tally), isNumber: true),
            CardTable.Cell(Html.Text(words.RatingsSay), Html.Text(words.Between(check.Least, check.Most)), isNumber: true),
            CardTable.Cell(Html.Text(words.Verdict), Verdict(plan, check))
        );
    }

    private static Html Stated(PlanPage plan, StatedTally tally)
    {
        Texts words = plan.Page.Words;
        Html percent = tally.Percent is { } share ? Html.Text(words.Percent(share)) : default;
        Html count =
            tally is { Count: { } counted, Of: { } of } ? Html.Text(words.CountOf(counted, of))
            : tally.Count is { } alone ? Html.Text(words.Count(alone))
            : default;
        return count.IsEmpty ? percent : Html.All(count, Page.Aside(percent));
    }

    private static Html Verdict(PlanPage plan, TallyCheck check)
    {
        Texts words = plan.Page.Words;
        int commitments = plan.Plan.Commitments.Count;
        Html other = check.Tally.Of is { } of && of != commitments ? Page.Aside(Html.Text(words.OutOfOther(of, commitments))) : default;
        Html said = check.Verdict switch
        {
            TallyVerdict.Agrees => Sign("agrees", "✓", words.Agrees),
            TallyVerdict.Contradicts => Sign("contradicts", "✗", words.Contradicts),
            _ => Sign("open", "?", words.CannotBeTold),
        };
        return Html.All(said, other);
    }

    private static Html Sign(string kind, string sign, string words) =>
        $"<span class=\"verdict {kind}\"><span class=\"sign\" aria-hidden=\"true\">{sign}</span> {words}</span>";
}
