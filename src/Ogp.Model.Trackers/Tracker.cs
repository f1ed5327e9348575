using Ardalis.GuardClauses;
using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers;

/// <summary>Reads any tracker that is known, told by what its files hold. Safe to use from several threads.</summary>
public static class Tracker
{
    /// <summary>Every kind of finding that reading can give, by code (OGP2201 …).</summary>
    public static ValueList<FindingKind> FindingKinds { get; } =
    [.. TrackerFindings.All.Concat(SchemaFindings.All).OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    /// <summary>
    /// Reads the files of a tracker: the tables of Ecuador's, which are one plan, else every schema of Canada's, each of a plan of its own. Which files are none of
    /// these is told.
    /// </summary>
    /// <param name="files">One file, or those of a folder.</param>
    /// <returns>What the tracker's own reader gives; null where the files are of none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public static ReadResult<IrmPackage>? Read(IReadOnlyList<TrackerFile> files) =>
        Guard.Against.Null(files).Any(EcuadorTracker.Recognises) ? EcuadorTracker.Read(files)
        : files.Any(CanadaTracker.Recognises) ? CanadaTracker.ReadAll(files)
        : null;

    /// <summary>The result of files that are of no tracker: no package, and a finding that says so.</summary>
    /// <param name="name">Name of the folder or file, for the place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static ReadResult<IrmPackage> NotRecognised(string name)
    {
        Place place = new() { File = Guard.Against.Null(name) };
        return new(null, [new(TrackerFindings.NotRecognised, place, [new("detail", Refusals.NoTracker)])]);
    }

    /// <summary>What is said of a file of a folder that whoever hands the files over could not, or would not, open: a part of the tracker may be missing.</summary>
    /// <param name="file">Name of the file, for the place.</param>
    /// <param name="detail">Why it was not opened: a clause with its full stop, by language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding NotOpened(string file, LocalizedText detail) =>
        new(TrackerFindings.FileNotOpened, new() { File = Guard.Against.Null(file) }, [new("detail", detail)]);

    /// <summary>Whether a file that begins so may be one of a tracker: it is text, not binary. A workbook is handed over table by table.</summary>
    /// <param name="beginning">Its first bytes, of which 512 tell; all of them where it has less.</param>
    public static bool IsText(ReadOnlySpan<byte> beginning) => !FileText.IsBinary(beginning);
}
