using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <content>Reading words.</content>
public sealed partial class Methodology
{
    internal WordReader Reader { get; }

    /// <summary>The scale of a variable, or of an aspect of it.</summary>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <returns>The scale; null for a variable that is not known.</returns>
    public Scale? FindScale(RatingKey key) =>
        _variables.Value.GetValueOrDefault(key.Variable.Text) is { } row ? new(this, key, row.Levels(), row.Numbers) : null;

    /// <summary>Reads a text as a code of any list, such as a region or a sector; <see cref="Scale.Parse"/> is for levels of a variable.</summary>
    /// <param name="list">The list.</param>
    /// <param name="text">The text.</param>
    /// <param name="context">What is known of the place where it stands.</param>
    /// <returns>A code, a set of possible codes, an absence, or none of these with the codes that it may be; always with what is doubtful.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public LevelReading Read(Codelist list, string text, ScaleContext context) =>
        Reader.Read(Guard.Against.Null(list), Guard.Against.Null(text), Guard.Against.Null(context));

    /// <summary>Reads a text as <see cref="Read"/> does, where it is recognised. Of another it is not looked for what was meant, which takes much longer.</summary>
    /// <param name="list">The list.</param>
    /// <param name="text">The text.</param>
    /// <param name="context">What is known of the place where it stands.</param>
    /// <param name="reading">What it says; null where it is not recognised.</param>
    /// <returns>Whether the text was recognised (<see cref="LevelReading.IsRead"/>).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool TryRead(Codelist list, string text, ScaleContext context, [NotNullWhen(true)] out LevelReading? reading)
    {
        LevelReading? found = Reader.Find(Guard.Against.Null(list), Guard.Against.Null(text), Guard.Against.Null(context));
        reading = found is { IsRead: true } ? found : null;
        return reading is not null;
    }

    /// <summary>
    /// Reads a text that may be anything, such as a title, as a word for an absence: NR, "No IRM Data", "Not specified". A number is no such word.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="context">What is known of the place where it stands.</param>
    /// <returns>The absence, <see cref="Absence.NotStated"/> for a text that is empty or white space; <c>default</c> for any other text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Absence ReadAbsence(string text, ScaleContext context) =>
        Reader.ReadAbsence(Guard.Against.Null(text), Guard.Against.Null(context));
}
