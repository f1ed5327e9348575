using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Import;

/// <summary>Makes a plan of the row that tells how it was made and carried out, as its first report found.</summary>
internal sealed class ProcessReader(ImportContext context, ActionPlanId id, List<TableRow> rows, Dictionary<MemberCode, Member> members)
{
    private readonly List<TableRow> _rows = [.. rows.OrderBy(row => row.Number)];

    /// <summary>The rows, each with what the model says of it. A second row of a plan is a second pair of assessments.</summary>
    public List<ReadRow> Read(CellWriter writer)
    {
        Fields fields = context.Fields;
        MemberCode code = _rows[0].Member;
        Member? member = members.GetValueOrDefault(code);
        PartialDate submitted = Majority.Year(_rows, fields.Submitted, id.Text, context);
        ActionPlan plan = new()
        {
            Id = id,
            Member = code,
            Number = Majority.Number(_rows, fields.PlanNumber, id.Text, context),
            Submitted = submitted,
            Sources = [context.Edition.Source.Id],
        };
        ScaleContext place = context.Edition.Context with { PlanYear = submitted.IsStated ? submitted.Year : null };
        RatingReader development = new(context, context.Edition.In(ProcessPhase.Development), place);
        RatingReader implementation = new(context, context.Edition.In(ProcessPhase.Implementation), place);
        List<ProcessAssessment> process = [];
        List<(TableRow Row, RowSubject Subject)> said = [];
        foreach (TableRow row in _rows)
        {
            RowSubject subject = new()
            {
                Plan = new(plan, member),
                Development = development.Read(row),
                Implementation = implementation.Read(row),
            };
            subject = subject with { Record = context.RecordOf(row, subject, writer) };
            string suffix = said.Count == 0 ? "" : $"-{said.Count + 1}";
            process.Add(Assessment(ProcessPhase.Development, subject.Development, suffix) with { Record = subject.Record });
            process.Add(Assessment(ProcessPhase.Implementation, subject.Implementation, suffix));
            said.Add((row, subject));
        }

        IrmReport report = new()
        {
            Id = AssessmentPoint.Midterm.Text,
            Point = AssessmentPoint.Midterm,
            Assessor = Assessor.Irm,
            Process = [.. process],
        };
        PlanIndex index = new(plan with { Reports = [report] }, member);
        return [.. said.Select(pair => new ReadRow(pair.Row, pair.Subject with { Plan = index }))];
    }

    private static ProcessAssessment Assessment(ProcessPhase phase, RatingSet ratings, string suffix) =>
        new()
        {
            Id = phase.Text + suffix,
            Phase = phase,
            Ratings = ratings,
        };
}
