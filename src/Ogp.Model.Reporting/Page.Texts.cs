using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting;

/// <content>Texts, dates and addresses of the document.</content>
internal sealed partial class Page
{
    /// <summary>From how many characters on a text is folded away.</summary>
    private const int Long = 480;

    private const int Snippet = 200;

    /// <summary>A text in the page's language where it has it; else in another, which is marked. Nothing where it is blank.</summary>
    public Html Text(LocalizedText text)
    {
        text = text.Clean();
        string words = text.For(Language);
        return words.Length == 0 ? default
            : Tag(text.LanguageFor(Language)) is { } tag ? Html.Of($"<span lang=\"{tag}\" dir=\"auto\">{words}</span>")
            : Html.Text(words);
    }

    /// <summary>A text as a paragraph of its own, folded away where it is long; nothing where there is none.</summary>
    public Html Paragraph(LocalizedText text, Html lead = default, Html tail = default)
    {
        text = text.Clean();
        string words = text.For(Language);
        if (words.Length == 0)
        {
            return default;
        }

        Html whole = $"<p class=\"text\">{lead}{Text(text)}{tail}</p>";
        if (words.Length <= Long)
        {
            return whole;
        }

        string tag = string.IsNullOrWhiteSpace(text.LanguageFor(Language)) ? LocalizedText.Undetermined : text.LanguageFor(Language)!;
        Html start = Text(new LocalizedText(tag, HtmlText.Start(words, Snippet) + " …"));
        return $"""
            <details class="long"><summary><span class="snippet">{lead}{start} </span><span class="more">{Words.ReadOn}</span></summary>{whole}</details>

            """;
    }

    /// <summary>A date in words; nothing where it is not stated.</summary>
    public Html Date(PartialDate date) =>
        date.IsStated ? Html.Of($"<time datetime=\"{date.ToString()}\">{Words.Date(date)}</time>") : default;

    /// <summary>A term and what is said of it in a list of facts; nothing where nothing is said.</summary>
    public static Html Fact(string term, Html said) => Fact(Html.Text(term), said);

    /// <summary>The same, where the term is a label.</summary>
    /// <param name="term">The term.</param>
    /// <param name="said">What is said.</param>
    /// <param name="isWide">Whether it needs the whole width.</param>
    public static Html Fact(Html term, Html said, bool isWide = false) =>
        said.IsEmpty ? default : Html.Of($"<div{(isWide ? Html.Of($" class=\"wide\"") : default)}><dt>{term}</dt><dd>{said}</dd></div>\n");

    /// <summary>A list of facts; nothing where there are none.</summary>
    public static Html Facts(params ReadOnlySpan<Html> facts)
    {
        Html all = Html.All(facts);
        return all.IsEmpty ? default : Html.Of($"<dl class=\"facts\">\n{all}</dl>\n");
    }

    /// <summary>A link, where the address is an absolute one of the web; else the text, and the address as text.</summary>
    public static Html Link(string? url, Html text) =>
        string.IsNullOrWhiteSpace(url) ? text
        : WebAddress(url) is { } address ? Html.Of($"<a href=\"{address}\" rel=\"noopener\">{text}</a>")
        : Html.Of($"{text} <span class=\"address\">{url}</span>");

    /// <summary>A link as above; where there is no text to link, the address itself.</summary>
    public static Html LinkOrAddress(string? url, Html text) => text.IsEmpty ? Address(url) : Link(url, text);

    /// <summary>The address itself as a link, or as text where it cannot be one.</summary>
    public static Html Address(string? url) =>
        string.IsNullOrWhiteSpace(url) ? default
        : WebAddress(url) is { } address ? Html.Of($"<a class=\"address\" href=\"{address}\" rel=\"noopener\">{url}</a>")
        : Html.Of($"<span class=\"address\">{url}</span>");

    /// <summary>A remark under what it is about; nothing where there is none.</summary>
    public static Html Aside(Html text) => Html.Around($"<span class=\"aside\">", text, $"</span>");

    /// <summary>The same with a text, folded away where it is long.</summary>
    public Html Aside(LocalizedText text) => text.For(Language).Length > Long ? Paragraph(text) : Aside(Text(text));

    /// <summary>A quiet line; nothing where there is none.</summary>
    public static Html Line(Html text) => Html.Around($"<p class=\"facts-line\">", text, $"</p>\n");

    /// <summary>A bar of separating dots between the pieces that are there.</summary>
    public static Html Dotted(params ReadOnlySpan<Html> pieces) => Html.Join($"<span class=\"dot\"> · </span>", pieces.ToArray());

    private static string? WebAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri.AbsoluteUri
            : null;

    /// <summary>The tag for a text that is not in the page's language; empty where the language is not known; null where it is the page's.</summary>
    private string? Tag(string? tag)
    {
        if (tag is null || tag == Language || tag.StartsWith($"{Language}-", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return tag == LocalizedText.Undetermined || !tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? "" : tag;
    }
}
