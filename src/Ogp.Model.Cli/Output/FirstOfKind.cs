namespace Ogp.Model.Cli.Output;

/// <summary>Of each kind of finding the first one in the file, and how many more there are.</summary>
internal sealed class FirstOfKind
{
    private readonly SortedDictionary<string, (Finding First, int Count)> _kinds = new(StringComparer.Ordinal);

    /// <summary>Adds findings; of those about rows the one of the least row is the first, however they come.</summary>
    public void Add(ValueList<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            (Finding first, int count) = _kinds.GetValueOrDefault(finding.Code, (finding, 0));
            _kinds[finding.Code] = (finding.Place.Row < first.Place.Row ? finding : first, count + 1);
        }
    }

    /// <summary>Writes a line for each kind, by code.</summary>
    public void Write(TextWriter output, string language)
    {
        foreach ((Finding first, int count) in _kinds.Values)
        {
            output.WriteLine(FindingsText.Line(first, language) + (count > 1 ? $" {CountWords.More(count - 1, language)}" : ""));
        }
    }
}
