using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli;

/// <summary>A file that was looked at.</summary>
/// <param name="Path">The file, as it was named on the command line.</param>
/// <param name="Findings">The findings that are listed.</param>
/// <param name="Verdicts">What all findings, listed or not, say of each aspect.</param>
/// <param name="Source">Its bytes; empty where they are not at hand.</param>
internal sealed record Examined(string Path, IReadOnlyList<Finding> Findings, ValueList<Verdict> Verdicts, ReadOnlyMemory<byte> Source)
{
    /// <summary>Whether there was anything to look at: of a file that is not there nothing was found, and that is no result.</summary>
    public bool WasLookedAt => Findings.Count > 0 || Verdicts.Any(verdict => verdict.Scrutiny != Scrutiny.None);

    /// <summary>That there was nothing to look at.</summary>
    public string NotLookedAt(string language) => $"{FileUri.PathOf(Path)}: {Verdicts[0].Message(language)}";

    /// <summary>The file in which a place lies: of a folder, one of its files; of a workbook's sheet, the workbook.</summary>
    public string FileOf(Place place)
    {
        if (place.File is not { } file || file == FileUri.PathOf(Path))
        {
            return Path;
        }

        // Of a folder's workbook a table is called file!sheet; a file may have a sign of exclamation in its own name.
        string path = FileUri.PathOf(Path);
        return file.StartsWith($"{path}!", StringComparison.Ordinal) ? Path
            : File.Exists(file) || file.LastIndexOf('!') is not (> 0 and var sheet) || !File.Exists(file[..sheet]) ? file
            : file[..sheet];
    }

    /// <summary>The line of the source in which a finding lies; null where it is not at hand.</summary>
    public Excerpt? ExcerptOf(Finding finding) => Excerpt.Of(Source.Span, finding.Place);
}
