using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting.Sections;

/// <summary>
/// A table that is too wide for a narrow screen: there each row becomes a card, each cell with its column's heading before it. The roles keep it a
/// table for those who hear it.
/// </summary>
internal static class CardTable
{
    /// <summary>The table in its box.</summary>
    /// <param name="plan">The plan that it is about.</param>
    /// <param name="kind">Its class.</param>
    /// <param name="caption">What it is called.</param>
    /// <param name="heads">The headings of its columns.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="of">Ids of the headings of what in the plan it is about, the nearest first.</param>
    public static Html Render(
        PlanPage plan,
        string kind,
        string caption,
        Html heads,
        IEnumerable<Html> rows,
        params IEnumerable<string> of
    ) =>
        Block.Scrolling(
            plan,
            caption,
            $"""
            <table class="as-cards {kind}" role="table">
            <caption>{caption}</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">
            {rows}</tbody>
            </table>

            """,
            of
        );

    public static Html Head(Html label, bool isNumber = false) =>
        $"<th scope=\"col\" role=\"columnheader\"{Kind(isNumber)}>{label.WithLongWords()}</th>";

    public static Html Row(params ReadOnlySpan<Html> cells) => $"<tr role=\"row\">{Html.All(cells)}</tr>\n";

    /// <summary>More about the row above, across all columns; nothing where there is none.</summary>
    public static Html Under(int columns, Html content) =>
        content.IsEmpty
            ? default
            : Html.Of($"<tr role=\"row\" class=\"under\"><td role=\"cell\" colspan=\"{columns}\">{content}</td></tr>\n");

    /// <summary>The cell that names its row.</summary>
    public static Html Name(Html content) => $"<th scope=\"row\" role=\"rowheader\">{content.WithLongWords()}</th>";

    /// <summary>A number in front of a row's name.</summary>
    public static Html Ordinal(string? number) =>
        $"<td class=\"ordinal-cell number\" role=\"cell\">{Html.Text(number).WithLongWords()}</td>";

    public static Html Cell(Html label, Html content, bool isNumber = false) =>
        $"<td role=\"cell\"{Kind(isNumber)}><span class=\"cell-label\" aria-hidden=\"true\">{label}</span><span class=\"cell\">{content.WithLongWords()}</span></td>";

    private static Html Kind(bool isNumber) => isNumber ? Html.Of($" class=\"number\"") : default;
}
