using Ogp.Model.Reporting.Markup;
using Ogp.Model.Scoring;

namespace Ogp.Model.Reporting;

/// <summary>One plan on the page: its scorecard, the ids of its parts, and the names that it gives to others.</summary>
internal sealed class PlanPage
{
    private readonly Dictionary<string, NoteMark> _footnotes = new(StringComparer.Ordinal);

    public PlanPage(Page page, ActionPlan plan, int number)
    {
        (Page, Plan, Card) = (page, plan, new Scorecard(plan));
        Id = page.NewId(FormattableString.Invariant($"plan-{number}"));
        (TitleId, OverlineId) = (page.NewId($"{Id}-title"), page.NewId($"{Id}-overline"));
        CommitmentIds = plan.Commitments.Select(page.IdFor).ToValueList();
        Reports = plan.LatestReports.Select(report => Card.Reports.First(score => ReferenceEquals(score.Report, report))).ToValueList();
        Axis = TimeAxis.Of(plan);
        int mark = 0;
        Footnotes = plan.Reports.SelectMany(report => report.Footnotes).Select(note => Mark(note, mark++)).ToValueList();
    }

    public Page Page { get; }

    public ActionPlan Plan { get; }

    public Scorecard Card { get; }

    public string Id { get; }

    /// <summary>The id of the plan's heading.</summary>
    public string TitleId { get; }

    /// <summary>The id of what stands over it.</summary>
    public string OverlineId { get; }

    /// <summary>The ids of all that names the plan: two plans of a member may have one title.</summary>
    public string NameIds => Overline.IsEmpty ? TitleId : $"{OverlineId} {TitleId}";

    /// <summary>The id of each commitment, in the plan's order.</summary>
    public ValueList<string> CommitmentIds { get; }

    /// <summary>The reports in figures, the latest first.</summary>
    public ValueList<ReportScore> Reports { get; }

    /// <summary>The scale of the timelines; null where no date is known.</summary>
    public TimeAxis? Axis { get; }

    /// <summary>The footnotes of all reports, in the plan's order.</summary>
    public ValueList<NoteMark> Footnotes { get; }

    /// <summary>The sections that have been written so far, with their ids.</summary>
    public List<(string Id, string Title)> Sections { get; } = [];

    /// <summary>Ids of what names a part of the plan for those who hear the page: where several plans have such a part, each with its plan.</summary>
    /// <param name="own">Ids of its own headings, the nearest first.</param>
    public string LabelIds(params IEnumerable<string> own) =>
        string.Join(' ', Page.Plans.Count + (Page.Others is null ? 0 : 1) > 1 ? own.Append(NameIds) : own);

    public NoteMark? FindFootnote(string id) => _footnotes.GetValueOrDefault(id);

    /// <summary>The title of the plan; nothing where it has none.</summary>
    public Html OwnTitle => Page.Text(Plan.Title);

    /// <summary>The title of the plan in the page's language, or what else tells which one it is.</summary>
    public Html Title => !OwnTitle.IsEmpty || Plan.Number is null ? Name : Page.Dotted(MemberName(Plan.Member), Name);

    /// <summary>Member and number, unless the title is made of them.</summary>
    public Html Overline =>
        OwnTitle.IsEmpty
            ? default
            : Page.Dotted(MemberName(Plan.Member), Plan.Number is { } number ? Html.Text(Page.Words.PlanNumber(number)) : default);

    /// <summary>What tells the plan from others of its member: title, number or id.</summary>
    public Html Name =>
        !OwnTitle.IsEmpty ? OwnTitle
        : Plan.Number is { } number ? Html.Text(Page.Words.PlanNumber(number))
        : Plan.Id.IsStated ? Html.Text(Plan.Id.Text)
        : Html.Text(Page.Words.Plan);

    /// <summary>The name of a member; nothing where none is stated.</summary>
    public Html MemberName(MemberCode code) => code.IsStated ? Page.Text(Page.NameOf(code)) : default;

    /// <summary>The name of an institution with its acronym; its id where the plan does not tell its name.</summary>
    public Html Institution(string? id) =>
        id is null ? default
        : Plan.FindInstitution(id) is { } institution ? Institution(institution)
        : Html.Of($"<span class=\"id\">{id}</span>");

    /// <summary>The name of an institution with its acronym.</summary>
    public Html Institution(Institution institution)
    {
        Html name = Page.Text(institution.Name);
        Html acronym = !name.IsEmpty && institution.Acronym is { } letters ? Html.Of($" ({letters})") : default;
        return Page.Link(institution.Url, $"{name.Or(Html.Text(institution.Acronym ?? institution.Id))}{acronym}");
    }

    /// <summary>The short name of an institution: its acronym where it has one.</summary>
    public Html ShortInstitution(string? id) =>
        id is not null && Plan.FindInstitution(id) is { Acronym: { Length: > 0 } acronym } institution
            ? Html.Of($"<abbr title=\"{institution.Name.For(Page.Language)}\">{acronym}</abbr>")
            : Institution(id);

    /// <summary>What an institution does; that it takes part, where no more is stated.</summary>
    public Html Role(InstitutionRole role) => role.IsStated ? Page.Label(role) : Html.Text(Page.Words.InvolvedBody);

    public Html CommitmentLinks(ValueList<CommitmentId> ids) => Html.Join($", ", ids.Select(Page.CommitmentLink));

    public Html References(ValueList<string> ids) => Page.References(ids, this);

    private NoteMark Mark(Footnote note, int index)
    {
        NoteMark mark = new(note, Letters(index), Page.NewId($"{Id}-note-{Letters(index)}"));
        _footnotes.TryAdd(note.Id, mark);
        return mark;
    }

    /// <summary>a to z, then aa, ab ...</summary>
    private static string Letters(int index) => (index < 26 ? "" : Letters((index / 26) - 1)) + (char)('a' + (index % 26));
}
