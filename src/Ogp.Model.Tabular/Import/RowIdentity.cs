using System.Globalization;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>
/// Gives each row the commitment, the plan and the member that it is about; where the file does not name them, makes a key of what it does say.
/// </summary>
internal static class RowIdentity
{
    /// <summary>Identifies rows; those that name nothing go aside.</summary>
    /// <returns>The rows that are about a commitment or a plan.</returns>
    public static List<TableRow> Identify(Table table, ImportContext context)
    {
        List<TableRow> rows = new(table.Rows.Count);
        List<TableRow> unnamed = [];
        foreach (TableRow row in table.Rows)
        {
            if (!SaysAnything(row, context))
            {
                context.Log.Add(TabularFindings.NoCommitment, row.Number, null, [new("text", row.ToString())]);
                table.Asides.Add(new(row.Number, row.Cells));
                continue;
            }

            row.Member = MemberOf(row, context);
            row.Plan = PlanOf(row, context);
            CheckMember(row, context);
            if (Stated(row, context.Fields.CommitmentId, context))
            {
                row.Commitment = new(row[context.Fields.CommitmentId].Trim());
            }
            else if (context.Edition.Rows == RowKind.Commitments)
            {
                unnamed.Add(row);
            }

            rows.Add(row);
        }

        LocalKeys.Give(unnamed, context);
        ReportTwice(rows, context);
        return rows;
    }

    private static void ReportTwice(List<TableRow> rows, ImportContext context)
    {
        Dictionary<CommitmentId, int> first = [];
        foreach (TableRow row in rows.Where(row => row.Commitment.IsStated))
        {
            if (!first.TryAdd(row.Commitment, row.Number))
            {
                string number = first[row.Commitment].ToString(CultureInfo.InvariantCulture);
                ValueList<FindingArgument> arguments = [new("id", row.Commitment.Text), new("first", number)];
                context.Log.Add(CellFindings.DuplicateCommitment, row.Number, context.Fields.CommitmentId?.Heading, arguments);
            }
        }
    }

    /// <summary>A row of totals, or a remark under the table, names nothing.</summary>
    private static bool SaysAnything(TableRow row, ImportContext context)
    {
        foreach (EditionColumn? column in context.Telling)
        {
            if (Stated(row, column, context))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Stated(TableRow row, EditionColumn? column, ImportContext context) => !context.IsAbsence(row[column]);

    private static string Said(TableRow row, EditionColumn? column, ImportContext context) =>
        Stated(row, column, context) ? row[column].Trim() : "";

    private static ActionPlanId PlanOf(TableRow row, ImportContext context)
    {
        Fields fields = context.Fields;
        if (Stated(row, fields.PlanId, context))
        {
            return new(row[fields.PlanId].Trim());
        }

        string member = row.Member.Text;
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

    /// <summary>The member by its code, where the edition has none by its name; of a row that tells neither, by the id of its plan.</summary>
    private static MemberCode MemberOf(TableRow row, ImportContext context)
    {
        Fields fields = context.Fields;
        if (Stated(row, fields.MemberCode, context))
        {
            return new(row[fields.MemberCode].Trim());
        }

        if (Stated(row, fields.PlanId, context))
        {
            return new ActionPlanId(row[fields.PlanId].Trim()).Member;
        }

        bool isByName = !row.Has(fields.MemberCode) && Stated(row, fields.MemberName, context);
        return isByName ? context.MemberNamed(row[fields.MemberName]) : default;
    }

    private static void CheckMember(TableRow row, ImportContext context)
    {
        if (row.Plan.Member is { IsStated: true } member && row.Member.IsStated && member != row.Member)
        {
            ValueList<FindingArgument> arguments = [new("id", row.Plan.Text), new("member", member.Text), new("code", row.Member.Text)];
            context.Log.Add(CellFindings.PlanOfAnother, row.Number, context.Fields.MemberCode?.Heading, arguments);
        }
    }
}
