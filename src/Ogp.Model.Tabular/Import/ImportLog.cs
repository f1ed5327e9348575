using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Collects the findings of one reading. Not for use by several threads.</summary>
internal sealed class ImportLog(Edition edition, string? file)
{
    private readonly List<(Finding Finding, int Column)> _findings = [];

    /// <summary>How many findings there are.</summary>
    public int Count => _findings.Count;

    /// <summary>Adds a finding about a row (0 for none) and a heading (null for none).</summary>
    public void Add(FindingKind kind, int row, string? heading, ValueList<FindingArgument> arguments = default, string? suggestion = null)
    {
        Place place = new()
        {
            File = file,
            Row = row,
            Heading = heading,
        };
        int column = heading is null ? -1 : edition.FindHeading(heading)?.Index ?? edition.Columns.Count;
        _findings.Add((new Finding(kind, place, arguments) { Suggestion = suggestion }, column));
    }

    /// <summary>Takes the findings so far, by row, then by column of the edition; those about the whole file first.</summary>
    public ValueList<Finding> Take()
    {
        if (_findings.Count == 0)
        {
            return [];
        }

        ValueList<Finding> taken = _findings
            .OrderBy(pair => pair.Finding.Place.Row)
            .ThenBy(pair => pair.Column)
            .Select(pair => pair.Finding)
            .ToValueList();
        _findings.Clear();
        return taken;
    }
}
