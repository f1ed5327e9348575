namespace Ogp.Model.Cli.Output;

/// <summary>What may have been meant by a word that <c>ogp explain</c> does not know.</summary>
internal static class ExplainNear
{
    /// <summary>So many are named.</summary>
    private const int Most = 10;

    /// <summary>A sentence, with a space before it: the codes of findings that begin with the word, else the words that begin with it or the nearest one; empty where there is none.</summary>
    public static string Of(string word)
    {
        string[] codes =
        [
            .. FindingReference
                .Kinds.Where(kind => kind.Code.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                .Select(kind => $"{kind.Code} {kind.Name}"),
        ];
        if (codes.Length > 0)
        {
            return $" Codes that begin so: {Some(codes)}.";
        }

        string folded = Spelling.Fold(word);
        string[] known = [.. Known().DistinctBy(Spelling.Fold)];
        string[] longer = [.. known.Where(one => Spelling.Fold(one).StartsWith(folded, StringComparison.Ordinal))];
        return longer.Length > 0 ? $" Words that begin so: {Some(longer)}."
            : word.Length > 1 && Spelling.Nearest(word, known) is { } near ? $" Did you mean '{near}'?"
            : "";
    }

    private static string Some(string[] all) => string.Join(", ", all.Take(Most)) + (all.Length > Most ? ", …" : "");

    /// <summary>All words that are explained, codes before labels; but no codes of findings: those differ by digits, and one is no slip of another.</summary>
    private static IEnumerable<string> Known()
    {
        CodeEntry[] entries =
        [
            .. Methodology.Standard.ScaleLists.Append(Absence.List).Prepend(Variable.List).SelectMany(list => list.Entries),
        ];
        return entries
            .Select(entry => entry.Code)
            .Concat(Codelists.Lists.Select(list => list.Name))
            .Concat(FindingReference.Kinds.Select(kind => kind.Name))
            .Concat(entries.SelectMany(entry => entry.Label.AsSpan().ToArray()).Select(label => label.Value))
            .Concat(entries.SelectMany(entry => entry.Aliases).Select(alias => alias.Text));
    }
}
