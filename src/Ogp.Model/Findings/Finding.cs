using System.Text;
using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>Something found in a document. A finding is data; its text is made last, in the reader's language.</summary>
public sealed record Finding
{
    /// <summary>A finding.</summary>
    /// <param name="kind">What was found.</param>
    /// <param name="place">Where.</param>
    /// <param name="arguments">Values that the message mentions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Finding(FindingKind kind, Place place, ValueList<FindingArgument> arguments = default)
    {
        Kind = Guard.Against.Null(kind);
        Place = Guard.Against.Null(place);
        Arguments = arguments;
    }

    /// <summary>What was found.</summary>
    public FindingKind Kind { get; }

    /// <summary>Where.</summary>
    public Place Place { get; init; }

    /// <summary>Values that the message mentions.</summary>
    public ValueList<FindingArgument> Arguments { get; init; }

    /// <summary>What was probably meant; null when nothing is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Other places that it has to do with; empty where there are none.</summary>
    public ValueList<RelatedPlace> Related { get; init; }

    /// <summary>
    /// How to mend it; null where no repair is safe. It is there once the finding was located in the bytes of a document, as
    /// <c>IrmJson.Read</c> and <c>IrmJson.Locate</c> do.
    /// </summary>
    public Fix? Fix { get; init; }

    /// <summary>Permanent code of the finding.</summary>
    public string Code => Kind.Code;

    /// <summary>How grave it is.</summary>
    public Severity Severity => Kind.Severity;

    /// <summary>The value of an argument, in English where it is made of words, or null.</summary>
    /// <param name="name">Name of the argument.</param>
    public string? this[string name] => Find(name)?.Value;

    /// <summary>The message in a language, with the suggestion where there is one.</summary>
    /// <param name="language">BCP 47 tag; where there is no template in it, English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Message(string language = "en")
    {
        StringBuilder text = new();
        ReadOnlySpan<char> template = Kind.Message.For(language);
        while (template.IndexOf('{') is var open && open >= 0 && template[open..].IndexOf('}') is var length && length > 0)
        {
            text.Append(template[..open]).Append(Find(template.Slice(open + 1, length - 1))?.For(language));
            template = template[(open + length + 1)..];
        }

        text.Append(template);
        if (Suggestion is not null)
        {
            text.Append(' ').Append(string.Format(null, System.Text.CompositeFormat.Parse(DidYouMean.For(language)), Suggestion));
        }

        return text.ToString();
    }

    /// <summary>Code, place and English message.</summary>
    public override string ToString() => $"{Place}: {Code}: {Message()}";

    private FindingArgument? Find(ReadOnlySpan<char> name)
    {
        foreach (FindingArgument argument in Arguments)
        {
            if (name.SequenceEqual(argument.Name))
            {
                return argument;
            }
        }

        return null;
    }

    private static LocalizedText DidYouMean { get; } =
        new LocalizedText("en", "Did you mean '{0}'?").With("es", "¿Quiso decir «{0}»?").With("fr", "Vouliez-vous dire « {0} » ?");
}
