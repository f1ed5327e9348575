using System.Globalization;
using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Import;

/// <summary>Makes a plan of the rows of its commitments.</summary>
internal sealed class PlanReader
{
    private readonly ImportContext _context;
    private readonly ActionPlanId _id;
    private readonly List<TableRow> _rows;
    private readonly Member? _member;
    private readonly MemberCode _code;

    public PlanReader(ImportContext context, ActionPlanId id, List<TableRow> rows, Dictionary<MemberCode, Member> members)
    {
        _context = context;
        _id = id;
        _rows = rows;
        // Rows with the same identifier go by what they say, so that the order of the file does not matter.
        _rows.Sort(
            (left, right) => left.Commitment.CompareTo(right.Commitment) is not 0 and int order ? order : left.CompareContent(right)
        );
        _code = Code();
        _member = members.GetValueOrDefault(_code);
    }

    /// <summary>The plan, with the record of each row: what it keeps is what nothing else gives back.</summary>
    /// <returns>The rows, each with what the model says of it.</returns>
    public List<ReadRow> Read(CellWriter writer)
    {
        PlanIndex index = new(Plan(), _member);
        ReadOnlySpan<Assessment> midterm = AssessmentsAt(AssessmentPoint.Midterm, index.Plan);
        ReadOnlySpan<Assessment> endOfTerm = AssessmentsAt(AssessmentPoint.EndOfTerm, index.Plan);
        List<ReadRow> read = new(_rows.Count);
        for (int i = 0; i < _rows.Count; i++)
        {
            Commitment commitment = index.Plan.Commitments[i];
            RowSubject subject = new()
            {
                Plan = index,
                Commitment = commitment,
                Midterm = midterm.IsEmpty ? default : midterm[i].Ratings,
                EndOfTerm = endOfTerm.IsEmpty ? default : endOfTerm[i].Ratings,
            };
            ImportRecord record = _context.RecordOf(_rows[i], subject, writer);
            read.Add(new(_rows[i], subject with { Commitment = commitment with { Record = record }, Record = record }));
        }

        return read;
    }

    /// <summary>What the report at a point says, one for each row; none where the edition has no such report.</summary>
    private static ReadOnlySpan<Assessment> AssessmentsAt(AssessmentPoint point, ActionPlan plan)
    {
        foreach (IrmReport report in plan.Reports)
        {
            if (report.Point == point)
            {
                return report.Assessments.AsSpan();
            }
        }

        return [];
    }

    private ActionPlan Plan()
    {
        Fields fields = _context.Fields;
        int? number = Majority.Number(_rows, fields.PlanNumber, _id.Text, _context);
        PartialDate submitted = Majority.Year(_rows, fields.Submitted, _id.Text, _context);
        PartialDate end = Majority.Year(_rows, fields.PlanEnd, _id.Text, _context);
        NameTable themes = new(_rows, [fields.Theme], "theme", _context);
        NameTable institutions = new(_rows, [fields.Lead, fields.Supporting], "institution", _context);
        ValueList<Cluster> clusters = new ClusterReader(_context, _rows).Read();
        ValueList<IrmReport> reports = new ReportReader(_context, _rows, _id, submitted, _member).Read();
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

        MemberCode majority = RowIdentity.MemberOf(Majority.Of(_rows, _context.Fields.MemberCode, _id.Text, _context));
        return majority.IsStated ? majority : _id.Member;
    }
}
