using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>One of the things that a word means. Immutable; safe to share between threads.</summary>
public sealed record WordMeaning
{
    /// <summary>The statuses of <see cref="Contexts"/>, in their order.</summary>
    private readonly ValueList<CodeStatus> _statuses;

    internal WordMeaning(Codelist list, CodeEntry entry, IEnumerable<WordSense> senses)
    {
        List = list;
        Entry = entry;
        IGrouping<string, WordSense>[] contexts =
        [
            .. senses.Where(sense => sense.Context.Length > 0).GroupBy(sense => sense.Context, StringComparer.Ordinal),
        ];
        Contexts = contexts.Select(context => context.Key).ToValueList();
        _statuses = contexts.Select(context => context.Min(sense => sense.Status)).ToValueList();
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
    /// it is our own translation, or a machine's. Where it is found in several languages, <see cref="StatusIn"/> tells each.
    /// </summary>
    public CodeStatus Status { get; }

    /// <summary>How well it is evidenced that the word is used so in one language or edition: what is official in one may be our own word in another.</summary>
    /// <param name="context">One of <see cref="Contexts"/>.</param>
    /// <returns>The status; null for a language or edition in which the word is not found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public CodeStatus? StatusIn(string context)
    {
        int index = Contexts.AsSpan().IndexOf(Guard.Against.Null(context));
        return index < 0 ? null : _statuses[index];
    }
}
