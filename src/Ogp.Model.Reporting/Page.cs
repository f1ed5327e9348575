using Ogp.Model.Profiles;
using Ogp.Model.Reporting.Markup;
using Ogp.Model.Reporting.Wording;

namespace Ogp.Model.Reporting;

/// <summary>What every part of one page shares: the package, the words, and who has which id.</summary>
internal sealed partial class Page
{
    private readonly Anchors _anchors = new();
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<CommitmentId, string> _commitments = [];

    public Page(IrmPackage package, Texts texts, Profile? profile = null)
    {
        (Package, Words, Profile) = (package, texts, profile);
        (Top, Main, SourcesId) = (NewId("top"), NewId("main"), NewId("sources"));
        SourceIds = package.Sources.Select((source, index) => NewId($"source-{Number(index + 1)}")).ToValueList();
        for (int i = 0; i < package.Sources.Count; i++)
        {
            _sources.TryAdd(package.Sources[i].Id, i);
        }

        Plans = package.ActionPlans.Select((plan, index) => new PlanPage(this, plan, index + 1)).ToValueList();
        Others = package.Commitments.IsEmpty ? null : new PlanPage(this, new ActionPlan { Commitments = package.Commitments }, 0);
    }

    public IrmPackage Package { get; }

    public Texts Words { get; }

    /// <summary>The profile whose fields are shown, too; null for none.</summary>
    public Profile? Profile { get; }

    public string Language => Words.Language;

    public string Top { get; }

    public string Main { get; }

    public string SourcesId { get; }

    /// <summary>The id of each source of the package, in order.</summary>
    public ValueList<string> SourceIds { get; }

    public ValueList<PlanPage> Plans { get; }

    /// <summary>The commitments outside any plan, as if they were a plan; null when there are none.</summary>
    public PlanPage? Others { get; }

    /// <summary>Whether a label without official evidence has been written so far.</summary>
    public bool HasProvisional { get; private set; }

    /// <summary>An id that is free; the wish must be fit for one.</summary>
    public string NewId(string wish) => _anchors.Take("", wish);

    /// <summary>The id for a commitment: its own where that is fit and free. Links lead to the first of two with the same id.</summary>
    public string IdFor(Commitment commitment)
    {
        string id = _anchors.Take(commitment.Id.Text, "commitment");
        _commitments.TryAdd(commitment.Id, id);
        return id;
    }

    /// <summary>The name of a member: as the package has it in the page's language, else as OGP's list does, else in any language, else its code.</summary>
    public LocalizedText NameOf(MemberCode code)
    {
        LocalizedText given = Package.FindMember(code)?.Name ?? default;
        LocalizedText listed = KnownMember.Of(code.Text).Entry?.Label ?? default;
        return given[Language] is not null ? given
            : listed[Language] is not null ? listed
            : given.IsStated ? given
            : new(LocalizedText.Undetermined, code.Text);
    }

    /// <summary>A link to a commitment of this page, with its number where it has one; its id alone where the page does not have it.</summary>
    public Html CommitmentLink(CommitmentId id) =>
        _commitments.TryGetValue(id, out string? anchor)
            ? Html.Of(
                $"<a href=\"#{anchor}\"{Hint(id)}>{(Package.FindCommitment(id)?.Number is { } number ? Words.CommitmentNumber(number) : id.Text)}</a>"
            )
            : Html.Of($"<span class=\"id\">{id.Text}</span>");

    /// <summary>Small links to sources and footnotes.</summary>
    /// <param name="ids">What the document names.</param>
    /// <param name="plan">The plan whose footnotes count; null for none.</param>
    public Html References(ValueList<string> ids, PlanPage? plan = null) =>
        ids.IsEmpty
            ? default
            : Html.Of($"<sup class=\"refs\">{Html.Join($"<span class=\"gap\"> </span>", ids.Select(id => Reference(id, plan)))}</sup>");

    /// <summary>A small link to one source or footnote; nothing where none is named.</summary>
    public Html References(string? id, PlanPage? plan) => id is null ? default : References([id], plan);

    private Html Reference(string id, PlanPage? plan) =>
        _sources.TryGetValue(id, out int source)
            ? Html.Of($"<a href=\"#{SourceIds[source]}\" aria-label=\"{Words.Source} {source + 1}\">{source + 1}</a>")
        : plan?.FindFootnote(id) is { } note
            ? Html.Of($"<a href=\"#{note.Anchor}\" aria-label=\"{Words.Footnote} {note.Mark}\">{note.Mark}</a>")
        : Html.Of($"<span class=\"missing\" title=\"{Words.NoSuchSource}\">{id}?</span>");

    /// <summary>What a commitment is about, for those who point at a link.</summary>
    private Html Hint(CommitmentId id)
    {
        Commitment? commitment = Package.FindCommitment(id);
        string title = commitment is null ? "" : (commitment.ShortTitle.IsStated ? commitment.ShortTitle : commitment.Title).For(Language);
        return string.IsNullOrWhiteSpace(title) ? default : Html.Of($" title=\"{title}\"");
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
