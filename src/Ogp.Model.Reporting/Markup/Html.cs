using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Ogp.Model.Reporting.Markup;

/// <summary>
/// A piece of markup, written as an interpolated string: <c>Html cell = $"&lt;td&gt;{text}&lt;/td&gt;";</c>. The literal parts are markup; every hole is
/// encoded, unless it is itself <see cref="Html"/>. There is no other way to make one, so that nothing of a document can become markup.
/// </summary>
[InterpolatedStringHandler]
internal readonly partial struct Html
{
    private readonly StringBuilder? _markup;

    /// <summary>Called by the compiler.</summary>
    public Html(int literalLength, int formattedCount) => _markup = new(literalLength + (formattedCount * 16));

    /// <summary>Whether there is no markup at all.</summary>
    public bool IsEmpty => _markup is not { Length: > 0 };

    /// <summary>Called by the compiler for the literal parts.</summary>
    public void AppendLiteral(string markup) => _markup!.Append(markup);

    /// <summary>A hole with text: encoded.</summary>
    public void AppendFormatted(string? text) => HtmlText.Encode(text, _markup!);

    /// <summary>A hole with a number.</summary>
    public void AppendFormatted(int number) => _markup!.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>A hole with a coordinate, in at most two decimals.</summary>
    public void AppendFormatted(double number) => _markup!.Append(CultureInfo.InvariantCulture, $"{number:0.##}");

    /// <summary>A hole with markup: as it is.</summary>
    public void AppendFormatted(Html markup) => _markup!.Append(markup._markup);

    /// <summary>A hole with pieces of markup, one after the other.</summary>
    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (Html piece in pieces)
        {
            AppendFormatted(piece);
        }
    }

    /// <summary>A text on its own: encoded.</summary>
    public static Html Text(string? text) => $"{text}";

    /// <summary>The interpolated string as markup, where the target's type does not say so.</summary>
    public static Html Of(Html markup) => markup;

    /// <summary>The pieces one after the other.</summary>
    public static Html All(params ReadOnlySpan<Html> pieces)
    {
        Html all = $"";
        foreach (Html piece in pieces)
        {
            all.AppendFormatted(piece);
        }

        return all;
    }

    /// <summary>A text between two pieces of markup that are there only if it is.</summary>
    public static Html Around(Html before, Html text, Html after) => text.IsEmpty ? default : All(before, text, after);

    /// <summary>This, or something else where it is empty.</summary>
    public Html Or(Html other) => IsEmpty ? other : this;

    /// <summary>The pieces that are not empty, with a separator between them.</summary>
    public static Html Join(Html separator, IEnumerable<Html> pieces)
    {
        Html joined = $"";
        foreach (Html piece in pieces)
        {
            if (!piece.IsEmpty)
            {
                joined.AppendFormatted(joined.IsEmpty ? default : separator);
                joined.AppendFormatted(piece);
            }
        }

        return joined;
    }

    /// <summary>
    /// The same with each word that is longer than any of a language, such as the name of a file, in an element of its own: it may break anywhere, so that it widens
    /// no table.
    /// </summary>
    public Html WithLongWords()
    {
        Html marked = $"";
        marked.AppendLiteral(
            TagOrLongWord()
                .Replace(ToString(), match => match.Value[0] == '<' ? match.Value : $"<span class=\"long-word\">{match.Value}</span>")
        );
        return marked;
    }

    /// <summary>A file of this assembly.</summary>
    public static Html Resource(string name)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!, Encoding.UTF8);
        Html resource = $"";
        resource.AppendLiteral(reader.ReadToEnd().ReplaceLineEndings("\n"));
        return resource;
    }

    /// <summary>The markup.</summary>
    public override string ToString() => _markup?.ToString() ?? "";

    [GeneratedRegex(@"<[^>]*>|[^\s<]{31,}")]
    private static partial Regex TagOrLongWord();
}
