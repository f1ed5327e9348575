using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>A place at which merged documents say different things, and which of them was taken. Immutable; safe to share between threads.</summary>
/// <remarks>Source: <c>docs/format.md</c>, merging documents.</remarks>
public sealed class MergeChoice
{
    private static readonly Phrase s_conflict = new("took {0}, not {1}", "se toma {0}, no {1}", "on retient {0}, non {1}");
    private static readonly Phrase s_refinement = new(
        "took {0}, which says more than {1}",
        "se toma {0}, que dice más, no {1}",
        "on retient {0}, qui en dit plus, non {1}"
    );
    private static readonly Phrase s_or = new(" or ", " ni ", " ni ");

    private readonly Trail _trail;
    private readonly ValueDescription? _what;
    private readonly (JsonTree Value, string[] Documents)[] _values;

    /// <param name="trail">The way to the place.</param>
    /// <param name="what">What the value is; null where the format does not know it.</param>
    /// <param name="values">The different values, the chosen one first, with the documents that say so.</param>
    /// <param name="isConflict">Whether they contradict each other.</param>
    /// <param name="all">What each document says.</param>
    internal MergeChoice(
        Trail trail,
        ValueDescription? what,
        (JsonTree Value, string[] Documents)[] values,
        bool isConflict,
        ValueList<MergeValue> all
    ) => (_trail, _what, _values, IsConflict, Values) = (trail, what, values, isConflict, all);

    /// <summary>Whether the values contradict each other. Else the value that was taken says more precisely what the others say.</summary>
    public bool IsConflict { get; }

    /// <summary>JSON Pointer (RFC 6901) of the place in the merged package, as it is written.</summary>
    public string Pointer => _trail.PointerAfter;

    /// <summary>What each document says, in the order of the documents; those that say nothing are not among them.</summary>
    public ValueList<MergeValue> Values { get; }

    /// <summary>The value that was taken, as JSON text without white space.</summary>
    public string Chosen => _values[0].Value.Json;

    /// <summary>What the value belongs to, by the keys on the way: "action plan AP_ECU01, commitment EC0003".</summary>
    /// <param name="language">BCP 47 tag; English where there are no words in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Path(string language = "en") => _trail.Path(language);

    /// <summary>What was taken and what was not, without the path: "Completion: took Limited (a.json), not Substantial (b.json)".</summary>
    /// <param name="language">BCP 47 tag; English where there are no words in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Message(string language = "en")
    {
        string[] shown = Array.ConvertAll(
            _values,
            value => $"{Comparing.Values.Show(value.Value, _what, language)} ({string.Join(", ", value.Documents)})"
        );
        string words = (IsConflict ? s_conflict : s_refinement).In(language, shown[0], string.Join(s_or.In(language), shown[1..]));
        return _trail.Sentence(words, language);
    }

    /// <summary>Path and message in English.</summary>
    public override string ToString() => $"{Path()}: {Message()}";
}
