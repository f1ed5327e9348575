using System.Globalization;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Import;

/// <summary>
/// Makes keys for commitments of which the table tells no identifier, of what identifies them there: the plan and the number; where that is not given or not
/// unique, the title too; at last a number in the order of what the rows say. The order of rows does not matter.
/// </summary>
internal static class LocalKeys
{
    /// <summary>Gives keys to those rows of a plan that have no identifier.</summary>
    public static void Give(List<TableRow> plan, ImportContext context)
    {
        if (context.Edition.Rows != RowKind.Commitments || plan.TrueForAll(row => row.Commitment.IsStated))
        {
            return;
        }

        List<TableRow> rows = plan.FindAll(row => !row.Commitment.IsStated);
        Name(rows, row => Unique(row.Plan, Number(row, context), Title(row, context)));
        Name(Several(rows).SelectMany(group => group), row => WithTitle(row.Plan, Number(row, context), Title(row, context)));
        foreach (List<TableRow> group in Several(rows))
        {
            group.Sort((left, right) => left.CompareContent(right));
            for (int i = 1; i < group.Count; i++)
            {
                group[i].Commitment = Numbered(group[i].Commitment, i + 1);
            }
        }

        foreach (TableRow row in rows.Where(row => row.Has(context.Fields.CommitmentId)))
        {
            context.Log.Add(
                CellFindings.NoCommitmentId,
                row.Number,
                context.Fields.CommitmentId?.Heading,
                [new("id", row.Commitment.Text)]
            );
        }
    }

    /// <summary>The key of a commitment whose number, or without one whose title, is unique in its plan.</summary>
    public static CommitmentId Unique(ActionPlanId plan, Commitment commitment) => Unique(plan, commitment.Number ?? "", Title(commitment));

    /// <summary>The key of a commitment whose number is not.</summary>
    public static CommitmentId WithTitle(ActionPlanId plan, Commitment commitment) =>
        WithTitle(plan, commitment.Number ?? "", Title(commitment));

    /// <summary>The key of a commitment where others have the same one, numbered from 2.</summary>
    public static CommitmentId Numbered(CommitmentId key, int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{key}-{number}"));

    /// <summary>Whether a key is another, or that with a number.</summary>
    public static bool IsNumbered(CommitmentId key, CommitmentId of) =>
        key == of
        || (
            key.Text.StartsWith($"{of}-", StringComparison.Ordinal)
            && int.TryParse(key.Text.AsSpan(of.Text.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _)
        );

    private static CommitmentId Unique(ActionPlanId plan, string number, string title) =>
        new(number.Length > 0 ? $"{plan}-{number}" : $"{plan}-{title}");

    private static CommitmentId WithTitle(ActionPlanId plan, string number, string title) => new($"{plan}-{number}-{title}");

    private static void Name(IEnumerable<TableRow> rows, Func<TableRow, CommitmentId> name)
    {
        foreach (TableRow row in rows)
        {
            row.Commitment = name(row);
        }
    }

    private static List<List<TableRow>> Several(List<TableRow> rows) =>
        [.. rows.GroupBy(row => row.Commitment).Where(group => group.Count() > 1).Select(group => group.ToList())];

    private static string Number(TableRow row, ImportContext context)
    {
        string number = row[context.Fields.CommitmentNumber].Trim();
        return context.IsAbsence(number) ? "" : CommitmentNumber.Mend(number) ?? number;
    }

    private static string Title(TableRow row, ImportContext context) => Title(row[context.Fields.ShortTitle], row[context.Fields.Title]);

    private static string Title(Commitment commitment) => Title(PlanIndex.Text(commitment.ShortTitle), PlanIndex.Text(commitment.Title));

    private static string Title(string shortTitle, string title) => Slugs.Of($"{shortTitle} {title}", "unknown");
}
