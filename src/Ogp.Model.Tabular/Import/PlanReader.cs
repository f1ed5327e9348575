using System.Globalization;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Makes a plan of the rows of its commitments.</summary>
internal sealed class PlanReader
{
    private readonly ImportContext _context;
    private readonly ActionPlanId _id;
    private readonly List<TableRow> _rows;
    private readonly Member? _member;
    private readonly MemberCode _code;

    public PlanReader(ImportContext context, IGrouping<ActionPlanId, TableRow> rows, Dictionary<MemberCode, Member> members)
    {
        _context = context;
        _id = rows.Key;
        _rows = [.. rows];
        // Rows with the same identifier go by what they say, so that the order of the file does not matter.
        _rows.Sort(
            (left, right) => left.Commitment.CompareTo(right.Commitment) is not 0 and int order ? order : left.CompareContent(right)
        );
        _code = Code();
        _member = members.GetValueOrDefault(_code);
    }

    public ActionPlan Read()
    {
        Fields fields = _context.Fields;
        int? number = Number(fields.PlanNumber, 0, 999, "number");
        PartialDate submitted = Year(fields.Submitted);
        PartialDate end = Year(fields.PlanEnd);
        NameTable themes = new(_rows, [fields.Theme], "theme", _context);
        NameTable institutions = new(_rows, [fields.Lead, fields.Supporting], "institution", _context);
        ValueList<Cluster> clusters = new ClusterReader(_context, _rows).Read();
        ValueList<IrmReport> reports = new ReportReader(_context, _rows, _id, submitted, _member).Read();
        foreach (TableRow row in _rows)
        {
            MemberReader.Settle(row, _code, _member, _context);
            row.Settle(fields.PlanId, _id.Text);
            row.Settle(fields.PlanNumber, number?.ToString(CultureInfo.InvariantCulture) ?? "");
            row.Settle(fields.Submitted, submitted.ToString());
            row.Settle(fields.PlanEnd, end.ToString());
        }

        return new()
        {
            Id = _id,
            Member = _code,
            Number = number,
            Submitted = submitted,
            Period = end.IsStated ? new() { End = end } : null,
            Institutions = institutions.Select((id, name) => new Institution { Id = id, Name = name }),
            Themes = themes.Select((id, title) => new Theme { Id = id, Title = title }),
            Clusters = clusters,
            Commitments = new CommitmentReader(_context, _rows, themes, institutions).Read(),
            Reports = reports,
            Sources = [_context.Edition.Source.Id],
        };
    }

    /// <summary>The member that most rows name; rows that differ are reported.</summary>
    private MemberCode Code()
    {
        if (_rows.TrueForAll(row => row.Member == _rows[0].Member))
        {
            return _rows[0].Member;
        }

        string majority = Majority.Of(_rows, _context.Fields.MemberCode, _id.Text, _context).Trim();
        return new(majority.Length > 0 ? majority : _id.Member.Text);
    }

    private PartialDate Year(EditionColumn? column) => Number(column, 1990, 2100, "year") is { } year ? new(year) : default;

    private int? Number(EditionColumn? column, int least, int most, string expected)
    {
        string text = Majority.Of(_rows, column, _id.Text, _context);
        if (text.Length == 0)
        {
            return null;
        }

        // A spreadsheet may write 2016 as 2016.0.
        bool isNumber = decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number);
        if (isNumber && decimal.IsInteger(number) && number >= least && number <= most)
        {
            return (int)number;
        }

        int row = _rows.Where(row => row[column] == text).Min(row => row.Number);
        _context.Log.Add(CellFindings.NotANumber, row, column?.Heading, [new("value", text), new("expected", expected)]);
        return null;
    }
}
