using Ogp.Model.Tabular.Csv;

namespace Ogp.Model.Tabular.Import;

/// <summary>Makes a package of the rows of a file.</summary>
internal static class PackageBuilder
{
    public static IrmPackage Build(Header header, List<TableRow> rows, ImportLog log)
    {
        ImportContext context = new(header.Edition, log);
        List<TableRow> commitments = RowIdentity.Identify(rows, context);
        Dictionary<MemberCode, Member> members = MemberReader.Read(commitments, context);
        return new IrmPackage
        {
            FormatVersion = IrmPackage.CurrentFormatVersion,
            Sources = [header.Edition.Source],
            Members = members.Values.OrderBy(member => member.Code).ToValueList(),
            ActionPlans = commitments
                .GroupBy(row => row.Plan)
                .OrderBy(group => group.Key)
                .Select(group => new PlanReader(context, group, members).Read())
                .ToValueList(),
        };
    }
}
