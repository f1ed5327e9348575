namespace Ogp.Model;

/// <summary>One of the things that a word means. Immutable; safe to share between threads.</summary>
public sealed record WordMeaning
{
    internal WordMeaning(Codelist list, CodeEntry entry, IEnumerable<WordSense> senses)
    {
        List = list;
        Entry = entry;
        Contexts = senses
            .Select(sense => sense.Context)
            .Where(context => context.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToValueList();
        Status = senses.Min(sense => sense.Status);
    }

    /// <summary>The scale (or the list of absences) in which it means this.</summary>
    public Codelist List { get; }

    /// <summary>What it means there.</summary>
    public CodeEntry Entry { get; }

    /// <summary>Languages and editions in which the word is found; empty where it is only the code itself.</summary>
    public ValueList<string> Contexts { get; }

    /// <summary>
    /// How well it is evidenced, at best, that the word is used so: official where OGP writes it, inferred where only a government does, provisional where
    /// it is our own translation, or a machine's.
    /// </summary>
    public CodeStatus Status { get; }
}
