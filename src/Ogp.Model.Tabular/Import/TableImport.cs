using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Import;

/// <summary>Makes of a file what the model holds: what it says as a whole, and one plan after the other. Not for use by several threads.</summary>
internal sealed class TableImport
{
    private readonly ImportContext _context;
    private readonly TableIndex _index;
    private readonly Dictionary<MemberCode, Member> _members;
    private readonly CellWriter _writer;

    /// <summary>Goes over a file once.</summary>
    public TableImport(TableFile table, ImportLog log)
    {
        _context = new(table.Header.Edition, log);
        _writer = new(table.Header.Edition);
        table.Header.Report(log);
        _index = new(table, _context);
        _members = _index.ReadMembers();
        Package = new()
        {
            Sources = [TableLayout.Of(table.Header, _index.Asides).AddTo(table.Header.Edition.Source)],
            Members = _members.Values.OrderBy(member => member.Code).ToValueList(),
        };
    }

    /// <summary>What the file says but for its plans.</summary>
    public IrmPackage Package { get; }

    /// <summary>The plans by identifier, each read when it is asked for. The log has what is found of it then.</summary>
    public IEnumerable<ActionPlan> Plans()
    {
        foreach (int plan in _index.Plans)
        {
            ActionPlanId id = _index.IdOf(plan);
            List<ReadRow> rows = Read(id, _index.Read(plan), _members, _writer, _context);
            yield return rows[0].Subject.Plan.Plan with
            {
                Commitments = rows.Select(row => row.Subject.Commitment).OfType<Commitment>().ToValueList(),
            };
        }
    }

    /// <summary>Makes a plan of its rows.</summary>
    /// <returns>The rows, each with what the model says of it.</returns>
    public static List<ReadRow> Read(
        ActionPlanId id,
        List<TableRow> rows,
        Dictionary<MemberCode, Member> members,
        CellWriter writer,
        ImportContext context
    ) =>
        context.Edition.Rows == RowKind.Plans
            ? new ProcessReader(context, id, rows, members).Read(writer)
            : new PlanReader(context, id, rows, members).Read(writer);
}
