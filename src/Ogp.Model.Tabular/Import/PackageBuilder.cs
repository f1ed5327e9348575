using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Import;

/// <summary>Makes a package of a table.</summary>
internal static class PackageBuilder
{
    public static IrmPackage Build(Table table, ImportLog log)
    {
        ImportContext context = new(table.Header.Edition, log);
        Dictionary<MemberCode, Member> members = [];
        List<ReadRow> rows = Rows(table, context, members);
        return new IrmPackage
        {
            FormatVersion = IrmPackage.CurrentFormatVersion,
            Sources = [TableLayout.Of(table).AddTo(table.Header.Edition.Source)],
            Members = members.Values.OrderBy(member => member.Code).ToValueList(),
            ActionPlans = rows.GroupBy(row => row.Subject.Plan)
                .Select(plan =>
                    plan.Key.Plan with
                    {
                        Commitments = plan.Select(row => row.Subject.Commitment).OfType<Commitment>().ToValueList(),
                    }
                )
                .ToValueList(),
        };
    }

    /// <summary>The rows that are about a commitment or a plan, by plan, each with what the model says of it; the others go aside.</summary>
    public static List<ReadRow> Rows(Table table, ImportContext context, Dictionary<MemberCode, Member> members)
    {
        CellWriter writer = new(context.Edition);
        List<TableRow> identified = RowIdentity.Identify(table, context);
        foreach (Member member in MemberReader.Read(identified, context))
        {
            members.Add(member.Code, member);
        }

        return
        [
            .. identified
                .GroupBy(row => row.Plan)
                .OrderBy(group => group.Key)
                .SelectMany(group =>
                    context.Edition.Rows == RowKind.Plans
                        ? new ProcessReader(context, group, members).Read(writer)
                        : new PlanReader(context, group, members).Read(writer)
                ),
        ];
    }
}
