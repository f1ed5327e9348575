using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// The heading of a rating, read as a variable. Some headings ask the opposite of one: "Acted according to OGP process: Yes" is a no to
/// <see cref="Variable.ContraryToProcess"/>. Immutable; safe to share between threads.
/// </summary>
public sealed record HeadingReading
{
    private readonly Methodology _methodology;
    private readonly ScaleContext _context;

    internal HeadingReading(Methodology methodology, string text, RatingKey key, ScaleContext context) =>
        (_methodology, Text, Key, _context) = (methodology, text, key, context);

    /// <summary>The heading as it stood.</summary>
    public string Text { get; }

    /// <summary>The variable that is rated under it; not stated (<c>default</c>) where no variable is known by it.</summary>
    public RatingKey Key { get; }

    /// <summary>Whether it asks the opposite of the variable: <see cref="Parse"/> turns what stands under it round.</summary>
    public bool IsInverse { get; init; }

    /// <summary>Whether no official text is known that uses the heading so: good for reading, not to be presented as OGP's.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>What is doubtful of the heading, without a place. Codes OGP1701 to OGP1799.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>Reads what stands under the heading, as a level of <see cref="Key"/>.</summary>
    /// <param name="text">The text, as <see cref="Scale.Parse"/> reads it.</param>
    /// <returns>
    /// The level of the variable, turned round where <see cref="IsInverse"/> says so, with the finding OGP1710 to tell; null where no variable is known by
    /// the heading.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public LevelReading? Parse(string text)
    {
        Guard.Against.Null(text);
        LevelReading? reading = _methodology.FindScale(Key)?.Parse(text, _context);
        if (!IsInverse || reading is not { Possible.IsEmpty: false })
        {
            return reading;
        }

        string[] opposites = [.. reading.Possible.Select(level => Opposite(reading.List, level))];
        return (reading with { Possible = new(opposites) }).Noting(
            WordFindings.InverseHeading,
            null,
            new("heading", Text),
            new("variable", Key.Text),
            new("code", string.Join(", ", opposites))
        );
    }

    /// <summary>The level as far from the top as the other is from the bottom.</summary>
    private static string Opposite(Codelist list, string level) =>
        list.Entries.Single(entry => entry.Rank == list.Entries.Max(each => each.Rank) - list.Find(level)!.Rank).Code;
}
