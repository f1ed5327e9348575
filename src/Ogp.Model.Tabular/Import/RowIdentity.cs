using System.Globalization;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>
/// Gives each row the commitment, the plan and the member that it is about; where the file does not name them, makes a key of what it does say.
/// </summary>
internal static class RowIdentity
{
    /// <summary>Identifies rows.</summary>
    /// <returns>The rows that are about a commitment.</returns>
    public static List<TableRow> Identify(List<TableRow> rows, ImportContext context)
    {
        List<TableRow> commitments = new(rows.Count);
        Dictionary<CommitmentId, int> first = [];
        foreach (TableRow row in rows)
        {
            if (!SaysAnything(row, context))
            {
                context.Log.Add(TabularFindings.NoCommitment, row.Number, null, [new("text", row.ToString())]);
                continue;
            }

            row.Plan = PlanOf(row, context);
            row.Commitment = CommitmentOf(row, context);
            row.Member = MemberOf(row, context);
            if (!first.TryAdd(row.Commitment, row.Number))
            {
                string number = first[row.Commitment].ToString(CultureInfo.InvariantCulture);
                string? heading = context.Fields.CommitmentId?.Heading;
                context.Log.Add(
                    CellFindings.DuplicateCommitment,
                    row.Number,
                    heading,
                    [new("id", row.Commitment.Text), new("first", number)]
                );
            }

            commitments.Add(row);
        }

        return commitments;
    }

    /// <summary>A row of totals, or a remark under the table, names nothing.</summary>
    private static bool SaysAnything(TableRow row, ImportContext context)
    {
        Fields fields = context.Fields;
        EditionColumn?[] telling = [fields.CommitmentId, fields.PlanId, fields.Title, fields.ShortTitle, fields.Description];
        return Array.Exists(telling, column => Stated(row, column, context));
    }

    private static bool Stated(TableRow row, EditionColumn? column, ImportContext context) =>
        !Sentinels.IsAbsence(row[column], context.Edition);

    private static string Said(TableRow row, EditionColumn? column, ImportContext context) =>
        Stated(row, column, context) ? row[column].Trim() : "";

    private static ActionPlanId PlanOf(TableRow row, ImportContext context)
    {
        Fields fields = context.Fields;
        if (Stated(row, fields.PlanId, context))
        {
            return new(row[fields.PlanId].Trim());
        }

        string member = Said(row, fields.MemberCode, context);
        string number = Said(row, fields.PlanNumber, context);
        ActionPlanId made = new(
            member.Length > 0 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int n)
                ? string.Create(CultureInfo.InvariantCulture, $"AP_{member}{n:00}")
                : $"plan-{Slugs.Of($"{(member.Length > 0 ? member : row[fields.MemberName])} {number}", "unknown")}"
        );
        if (row.Has(fields.PlanId))
        {
            context.Log.Add(CellFindings.NoPlanId, row.Number, fields.PlanId?.Heading, [new("id", made.Text)]);
        }

        return made;
    }

    private static CommitmentId CommitmentOf(TableRow row, ImportContext context)
    {
        Fields fields = context.Fields;
        if (Stated(row, fields.CommitmentId, context))
        {
            return new(row[fields.CommitmentId].Trim());
        }

        string number = Said(row, fields.CommitmentNumber, context);
        string own =
            number.Length > 0
                ? CommitmentNumber.Mend(number) ?? number
                : Slugs.Of($"{row[fields.ShortTitle]} {row[fields.Title]}", "unknown");
        CommitmentId made = new($"{row.Plan}-{own}");
        context.Log.Add(CellFindings.NoCommitmentId, row.Number, fields.CommitmentId?.Heading, [new("id", made.Text)]);
        return made;
    }

    private static MemberCode MemberOf(TableRow row, ImportContext context)
    {
        EditionColumn? column = context.Fields.MemberCode;
        if (!Stated(row, column, context))
        {
            return row.Plan.Member;
        }

        MemberCode code = new(row[column].Trim());
        if (row.Plan.Member is { IsStated: true } member && member != code)
        {
            ValueList<FindingArgument> arguments = [new("id", row.Plan.Text), new("member", member.Text), new("code", code.Text)];
            context.Log.Add(CellFindings.PlanOfAnother, row.Number, column?.Heading, arguments);
        }

        return code;
    }
}
