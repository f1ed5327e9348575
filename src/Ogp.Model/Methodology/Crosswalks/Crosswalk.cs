using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// How the codes of one list are told in those of another, and what that loses. A list is named as codelists and variables are
/// (<c>potential-impact</c>, <c>ambition</c>), with an edition or a first plan year behind an at sign where it is about a part of a list or its numbers
/// (<c>policy-area@2016-07</c>, <c>completion@explorer</c>, <c>product@2017</c>). Immutable; safe to share between threads.
/// </summary>
/// <remarks>Source: <c>crosswalks.csv</c>, every mapping with its own source and status; numbers of editions come from the codelists.</remarks>
public sealed class Crosswalk
{
    private readonly ILookup<string, CrosswalkMapping> _byCode;

    internal Crosswalk(string from, string to, IEnumerable<CrosswalkRow> rows)
        : this(
            from,
            to,
            rows.Select(row => new CrosswalkMapping(row.FromCode, row.ToCode, row.Fit, row.Remark.Text, row.Source, row.Status))
                .ToValueList()
        ) { }

    internal Crosswalk(string from, string to, ValueList<CrosswalkMapping> mappings)
    {
        (From, To, Mappings) = (from, to, mappings);
        _byCode = mappings.ToLookup(mapping => mapping.From, StringComparer.Ordinal);
    }

    /// <summary>Name of the list that codes come from.</summary>
    public string From { get; }

    /// <summary>Name of the list that they go to.</summary>
    public string To { get; }

    /// <summary>All mappings, also those that say that a code has no counterpart.</summary>
    public ValueList<CrosswalkMapping> Mappings { get; }

    /// <summary>What becomes of a code.</summary>
    /// <param name="code">The code, compared exactly.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public CrosswalkResult Map(string code)
    {
        IEnumerable<CrosswalkMapping> mappings = _byCode[Guard.Against.Null(code)];
        return new(code, mappings.Where(mapping => mapping.To.Length > 0).ToValueList(), code.Length > 0 && mappings.Any());
    }

    /// <summary>The same crosswalk the other way: broader becomes narrower.</summary>
    public Crosswalk Inverse() => new(To, From, Mappings.Select(mapping => mapping.Inverse()).ToValueList());

    /// <summary>The names of the two lists.</summary>
    public override string ToString() => $"{From} → {To}";
}
