namespace Ogp.Model.Columnar;

/// <summary>The columns of all tables. Safe to share between threads.</summary>
internal static class TableColumns
{
    public static ColumnarColumn CommitmentId { get; } =
        new("commitment", "Id of the commitment", row => row.Commitment!.Id.Text, "actionPlans.commitments.id");

    /// <summary>Columns that tell the plan; the first two partition a dataset.</summary>
    public static ColumnarColumn[] Plan { get; } =
    [
        new("region", "OGP's region of the member (codelist region)", row => row.Region, "members.region"),
        new("year", "Year of the plan that decides the methodology: of submission, else the first of its period", row => row.Year),
        new("plan", "Id of the action plan", row => row.Plan.Id.Text, "actionPlans.id"),
        new("member", "Code of the member", row => row.Plan.Member.Text, "actionPlans.member", "members.code"),
        new("plan_number", "1 for a member's first plan", row => row.Plan.Number, "actionPlans.number"),
        new(
            "plan_submitted",
            "When the plan was submitted, as precisely as it is known",
            row => Date(row.Plan.Submitted),
            "actionPlans.submitted"
        ),
        new(
            "plan_start",
            "First day of the plan's period, as precisely as it is known",
            row => Date(row.Plan.Period?.Start),
            "actionPlans.period.start"
        ),
        new(
            "plan_end",
            "Last day of the plan's period, as precisely as it is known",
            row => Date(row.Plan.Period?.End),
            "actionPlans.period.end"
        ),
    ];

    public static ColumnarColumn[] Commitment { get; } =
    [
        CommitmentId,
        new("number", "Number of the commitment in the plan, as text", row => row.Commitment!.Number, "actionPlans.commitments.number"),
        new(
            "title",
            "Title: in English, else in the language that is there",
            row => Text(row.Commitment!.Title),
            "actionPlans.commitments.title"
        ),
        new("title_language", "Language of the title", row => row.Commitment!.Title.LanguageFor("en")),
        new(
            "description",
            "Full text of the promise, cleaned of the markup of OGP's exports",
            row => Text(row.Commitment!.Description),
            "actionPlans.commitments.description"
        ),
        new("theme", "Id of the theme", row => row.Commitment!.Theme, "actionPlans.commitments.theme"),
        new(
            "status",
            "Whether it was added, merged, split or withdrawn (codelist commitment-status)",
            row => row.Commitment!.Status.Text,
            "actionPlans.commitments.status"
        ),
        new(
            "start",
            "First day, as precisely as it is known",
            row => Date(row.Commitment!.Period?.Start),
            "actionPlans.commitments.period.start"
        ),
        new("end", "Last day, as precisely as it is known", row => Date(row.Commitment!.Period?.End), "actionPlans.commitments.period.end"),
        new(
            "policy_areas",
            "Codes of its policy areas, with a bar between them",
            row => Codes(row.Commitment!.PolicyAreas.Select(area => area.Text)),
            "actionPlans.commitments.policyAreas"
        ),
        new(
            "milestones",
            "How many milestones it has; null where none is stated, as in OGP's database, which has none",
            row => row.Commitment!.Milestones.Count is > 0 and var count ? count : null
        ),
    ];

    /// <summary>The variables of commitments, and each of their aspects.</summary>
    public static RatingKey[] LatestKeys { get; } = [.. Keys()];

    /// <summary>A column for each of them.</summary>
    public static ColumnarColumn[] Latest { get; } = [.. LatestKeys.Select(LatestOf)];

    public static ColumnarColumn[] Milestone { get; } =
    [
        new("milestone", "Id of the milestone within the commitment", row => row.Milestone!.Id, "actionPlans.commitments.milestones.id"),
        new("number", "Number of the milestone, as text", row => row.Milestone!.Number, "actionPlans.commitments.milestones.number"),
        new(
            "title",
            "What will be delivered: in English, else in the language that is there",
            row => Text(row.Milestone!.Title),
            "actionPlans.commitments.milestones.title"
        ),
        new("title_language", "Language of the title", row => row.Milestone!.Title.LanguageFor("en")),
        new(
            "start",
            "First day, as precisely as it is known",
            row => Date(row.Milestone!.Period?.Start),
            "actionPlans.commitments.milestones.period.start"
        ),
        new(
            "end",
            "Due date, as precisely as it is known",
            row => Date(row.Milestone!.Period?.End),
            "actionPlans.commitments.milestones.period.end"
        ),
    ];

    public static ColumnarColumn[] Report { get; } =
    [
        new("report", "Id of the report within the plan", row => row.Report!.Id, "actionPlans.reports.id"),
        new("product", "Kind of report (codelist product)", row => row.Report!.Product.Text, "actionPlans.reports.product"),
        new("point", "midterm or end-of-term", row => row.Report!.AssessmentPoint.Text, "actionPlans.reports.point"),
        new("assessor", "Who assessed (codelist assessor)", row => row.Report!.Assessor.Text, "actionPlans.reports.assessor"),
        new(
            "published",
            "When the report was published, as precisely as it is known",
            row => Date(row.Report!.Published),
            "actionPlans.reports.published"
        ),
    ];

    public static ColumnarColumn[] Rating { get; } =
    [
        new(
            "commitment",
            "Id of the commitment; null for a rating of a cluster",
            row => row.Assessment!.Commitment.Text,
            "actionPlans.reports.assessments.commitment"
        ),
        new(
            "milestone",
            "Id of the milestone, where one is rated",
            row => row.Assessment!.Milestone,
            "actionPlans.reports.assessments.milestone"
        ),
        new("cluster", "Id of the cluster, where one is rated", row => row.Assessment!.Cluster, "actionPlans.reports.assessments.cluster"),
        new("variable", "What is rated (codelist variable)", row => row.Rating!.Value.Key.Variable.Text),
        new("aspect", "The aspect of it, such as an OGP value", row => row.Rating!.Value.Key.Aspect),
        new(
            "said",
            "The level; several possible ones with a bar between them; or why there is none (codelist absence)",
            row => ColumnarRow.Said(row.Rating!.Value.Statement),
            "actionPlans.reports.assessments.ratings"
        ),
        new("level", "The level, where there is exactly one", row => row.Rating!.Value.Statement.Level),
        new(
            "absence",
            "Why there is no level: not-reviewed, not-coded, not-applicable, not-stated",
            row => AbsenceOf(row.Rating!.Value.Statement)
        ),
        new("rank", "Place of the level on its own scale, from the lowest; null where it has none", row => RankOf(row.Rating!.Value)),
        new(
            "source",
            "Id of the source of the rating, where it has one of its own",
            row => row.Rating!.Value.Statement.Source,
            "actionPlans.reports.assessments.ratings.source"
        ),
    ];

    private static ColumnarColumn LatestOf(RatingKey key) =>
        new(
            key.Text.Replace('-', '_').Replace('.', '_'),
            $"{Scales.LabelOf(key, "en")}: the latest level, several with a bar between them, or why there is none",
            row => ColumnarRow.Said(row.Plan.LatestRating(row.Commitment!.Id, key)),
            "actionPlans.reports.assessments.commitment",
            "actionPlans.reports.assessments.ratings"
        );

    /// <summary>What reports rate of commitments; what they rate of the process has no row of its own.</summary>
    private static IEnumerable<RatingKey> Keys() =>
        Variable
            .List.Entries.Select(entry => Variable.Of(entry.Code))
            .TakeWhile(variable => variable != Variable.LevelOfPublicInfluence)
            .SelectMany(variable =>
                (RatingKey[])[variable, .. Scales.AspectsOf(variable)?.Entries.Select(aspect => new RatingKey(variable, aspect.Code)) ?? []]
            )
            .Where(key => key.Variable.Text is not ("ogp-value" or "grand-challenge") || key.Aspect.Length > 0);

    private static string? Date(PartialDate? date) => date is { IsStated: true } stated ? stated.ToString() : null;

    private static string? Text(LocalizedText text) => text.IsStated ? text.Clean().For("en") : null;

    private static string Codes(IEnumerable<string> codes) => string.Join(ColumnarTable.Bar, codes);

    private static string? AbsenceOf(Statement said) => said.HasLevel ? null : said.Absence.Text;

    private static int? RankOf(Rating rating) =>
        rating.Statement.Level is { } level ? Scales.LevelsOf(rating.Key.Variable)?.Find(level)?.Rank : null;
}
