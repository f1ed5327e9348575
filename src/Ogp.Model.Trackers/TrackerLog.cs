using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers;

/// <summary>Collects the findings of one reading. Not for use by several threads.</summary>
internal sealed class TrackerLog
{
    private readonly List<Finding> _findings = [];

    public void Add(FindingKind kind, Place place, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        FindingArgument[] named = new FindingArgument[arguments.Length];
        for (int i = 0; i < named.Length; i++)
        {
            named[i] = new(arguments[i].Name, arguments[i].Value);
        }

        _findings.Add(new(kind, place, [.. named]));
    }

    /// <summary>Adds a finding with arguments some of which are made of words, and with what was probably meant.</summary>
    public void Add(FindingKind kind, Place place, ValueList<FindingArgument> arguments, string? suggestion = null) =>
        _findings.Add(new(kind, place, arguments) { Suggestion = suggestion });

    /// <summary>Adds a finding with one argument that may be made of words.</summary>
    public void Add(FindingKind kind, Place place, FindingArgument argument) => _findings.Add(new(kind, place, [argument]));

    /// <summary>Adds what was found while one of several files was read.</summary>
    public void Add(ValueList<Finding> findings) => _findings.AddRange(findings);

    /// <summary>Adds that a file of the folder was not read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="expected">What it is not, where it is text.</param>
    public void NotRead(TrackerFile file, LocalizedText expected) =>
        NotRead(file.Name, file.Bytes.IsEmpty ? Refusals.Empty : FileText.Open(file.Bytes.Span).Refusal ?? expected);

    /// <summary>Adds that a file of the folder was not read, and why.</summary>
    public void NotRead(string file, LocalizedText detail) =>
        Add(TrackerFindings.FileNotRead, new() { File = file }, new FindingArgument("detail", detail));

    /// <summary>Adds that a value is not what was expected of its cell.</summary>
    public void NotUnderstood(Place place, string value, LocalizedText expected) =>
        _findings.Add(new(TrackerFindings.NotUnderstood, place, [new("value", value), new("expected", expected)]));

    /// <summary>The findings by file, as they were read, and by row.</summary>
    public ValueList<Finding> InOrder() =>
        _findings
            .GroupBy(finding => finding.Place.File)
            .SelectMany(file => file.OrderBy(finding => finding.Place.Row).ThenBy(finding => finding.Place.Line))
            .ToValueList();
}
