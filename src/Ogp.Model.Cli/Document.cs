using System.Globalization;
using System.Runtime.CompilerServices;
using Ogp.Model.Cli.Output;
using Ogp.Model.Comparing;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Spreadsheets;
using Ogp.Model.Tabular;
using Ogp.Model.Trackers;

namespace Ogp.Model.Cli;

/// <summary>An input that was read: IRM JSON, OGP's own database, or the tracker of a member.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Package">What was read; null where nothing was.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Unlisted">What was found too often to be listed.</param>
internal sealed record Document(string Name, IrmPackage? Package, ValueList<Finding> Findings, ValueList<FindingCount> Unlisted = default)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>How many plans are read before they are asked for, so that every processor has one.</summary>
    public static int PlansAhead => 2 * Environment.ProcessorCount;

    /// <summary>The sample that is shown where no file is named.</summary>
    public const string Sample = "ecuador-2019-2022.irm.json";

    /// <summary>The bytes that were read; empty where there were none.</summary>
    public ReadOnlyMemory<byte> Source { get; init; }

    /// <summary>The documents that lie in it, by name: one, or those of an array or of lines, which <see cref="Package"/> is made of.</summary>
    public IReadOnlyList<(string Name, IrmPackage Package)> Parts { get; private init; } = Package is null ? [] : [(Name, Package)];

    /// <summary>How the documents of an array or of lines became one, and of how many it is made; null where it is one.</summary>
    private (MergeResult Result, int Documents)? Joined { get; init; }

    /// <summary>How much was looked at: what lies between the documents of an array, or of lines, is not.</summary>
    public Scrutiny Scrutiny { get; init; }

    /// <summary>What of the file is not in what was read.</summary>
    private Unread Unread { get; init; }

    /// <summary>White space, and the marks and zeros of UTF-8 and UTF-16: JSON in a wrong encoding is for the reader of JSON to refuse.</summary>
    private static ReadOnlySpan<byte> BeforeText => [(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    /// <summary>Reads a file, or standard input. A file that cannot be read gives a message and a document without a package.</summary>
    /// <param name="path">The file, or - for standard input.</param>
    /// <param name="shell">Where messages go.</param>
    /// <param name="options">Limits, and what else is to be looked for and judged; null for nothing.</param>
    /// <param name="profile">The profile that a workbook was written with; null where there was none.</param>
    /// <param name="map">The map of an edition of OGP's database; null where it is one that is known.</param>
    public static Document Read(string path, Shell shell, IrmJsonOptions? options = null, Profile? profile = null, EditionMap? map = null)
    {
        options ??= IrmJsonOptions.Default;
        return Directory.Exists(path) ? Watched(options, judged => ReadFolder(path, shell, judged))
            : ReadBytes(path, shell) is { } bytes ? Read(FileUri.PathOf(path), bytes, options, profile, map)
            : new(path, null, []);
    }

    /// <summary>Reads a folder, which is that of a tracker.</summary>
    private static Document ReadFolder(string path, Shell shell, IrmJsonOptions options)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        if (Try(Directory.GetFiles, path, shell) is not { } paths)
        {
            return new(path, null, []);
        }

        paths.Sort(StringComparer.Ordinal);
        List<Finding> beside = [];
        TrackerFile[] files = [.. TrackerFiles.At(paths, beside)];
        Document tracker = OfTracker(name, Tracker.Read(files) ?? Tracker.NotRecognised(name), beside, options);
        tracker = tracker with { Findings = tracker.Findings.Select(InFolder).ToValueList() };
        if (
            tracker.Package is null
            && Array.Find(files, file => PackageFile.IsJson(file.Name) || PackageFile.IsLines(file.Name)) is { } json
        )
        {
            shell.Error.WriteLine(
                $"ogp: '{path}' is a folder, which is read as a tracker. Documents in it are named one by one: {Path.Combine(path, json.Name)}"
            );
        }

        return tracker;

        // Files of a tracker are known by their names, and told by their paths.
        Finding InFolder(Finding finding) =>
            finding with
            {
                Place = PathOf(finding.Place),
                Related = finding.Related.Select(related => related with { Place = PathOf(related.Place) }).ToValueList(),
            };

        Place PathOf(Place place) =>
            place.File is { } file ? place with { File = FileUri.PathOf(file == name ? path : Path.Combine(path, file)) } : place;
    }

    /// <summary>Reads the bytes of a file, or of standard input; null, with a message, where that cannot be.</summary>
    public static byte[]? ReadBytes(string path, Shell shell)
    {
        if (path != StandardInput)
        {
            return TryFile(File.ReadAllBytes, path, shell);
        }

        return ReadToEnd(shell.Input);
    }

    /// <summary>All bytes of a stream.</summary>
    public static byte[] ReadToEnd(Stream input)
    {
        using MemoryStream buffer = new();
        input.CopyTo(buffer);
        return buffer.ToArray();
    }

    /// <summary>Whether bytes begin as JSON does.</summary>
    public static bool IsJson(ReadOnlySpan<byte> bytes) => FirstOf(bytes) is '{' or '[';

    /// <summary>Whether a file is one of JSON, by its beginning or its name.</summary>
    public static bool IsJson(string name, ReadOnlySpan<byte> beginning) =>
        IsJson(beginning) || PackageFile.IsJson(name) || PackageFile.IsLines(name);

    /// <summary>Whether bytes are lines with a document on each.</summary>
    public static bool AreLines(ReadOnlySpan<byte> bytes) => IrmJson.HoldsMany(bytes) && FirstOf(bytes) == '{';

    /// <summary>The first byte of a text; NUL where there is none.</summary>
    private static char FirstOf(ReadOnlySpan<byte> bytes)
    {
        foreach (byte first in bytes)
        {
            if (BeforeText.IndexOf(first) < 0)
            {
                return (char)first;
            }
        }

        return '\0';
    }

    /// <summary>Tells what was found while reading, by kind, and every value that is not in the package because documents of the file contradict each other.</summary>
    public void Tell(Shell shell, string language)
    {
        FindingsText.WriteKinds(shell.Error, Findings, language);
        TellPart(shell);
        if (Joined is var (joined, documents) && joined.Conflicts.Any())
        {
            ChoicesText.Write(shell.Error, [.. joined.Conflicts], language);
            ChoicesText.WriteSummary(shell.Error, joined, documents, language);
        }
    }

    /// <summary>Lets the command end with a word about what is missing where a part of the document was not read, and keeps the file from being replaced.</summary>
    public void TellPart(Shell shell)
    {
        if (Unread != Unread.Nothing)
        {
            shell.Unread[Name] = Unread;
        }
    }

    /// <summary>As what reading gives.</summary>
    public ReadResult<IrmPackage> ToResult() => new(Package, Findings, Unlisted);

    /// <summary>Opens a file; null, with a message, where that cannot be.</summary>
    public static Stream? Open(string path, Shell shell) => TryFile(File.OpenRead, path, shell);

    private static T? TryFile<T>(Func<string, T> open, string path, Shell shell)
        where T : class
    {
        if (!Directory.Exists(path))
        {
            return Try(open, path, shell);
        }

        shell.Error.WriteLine($"ogp: '{path}' is a folder, and a file is read here.");
        return null;
    }

    private static T? Try<T>(Func<string, T> open, string path, Shell shell)
        where T : class
    {
        try
        {
            return open(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            shell.Error.WriteLine(
                fault is FileNotFoundException or DirectoryNotFoundException ? $"ogp: there is no file '{path}'." : $"ogp: {fault.Message}"
            );
            return null;
        }
    }

    /// <summary>Reads the sample that the command carries along.</summary>
    public static Document ReadSample()
    {
        using Stream resource = typeof(Document).Assembly.GetManifestResourceStream(Sample)!;
        return Read(Sample, ReadToEnd(resource), IrmJsonOptions.Default);
    }

    /// <summary>Reads what lies in memory.</summary>
    public static Document Read(
        string name,
        ReadOnlyMemory<byte> bytes,
        IrmJsonOptions options,
        Profile? profile = null,
        EditionMap? map = null
    )
    {
        return Watched(options, judged => ReadAny(name, bytes, judged, profile, map)) with { Source = bytes };
    }

    /// <summary>Reads, and notes what was not read, whether a rule set tells of it or not.</summary>
    private static Document Watched(IrmJsonOptions options, Func<IrmJsonOptions, Document> read)
    {
        // Plans are judged by several threads, none of which takes anything back.
        bool isPart = false;
        bool isBeside = false;
        Document document = read(options with { Judge = Judge });
        return document.Package is null
            ? document with
            {
                Scrutiny = Scrutiny.None,
            }
            : document with
            {
                Unread =
                    isPart ? Unread.Part
                    : isBeside ? Unread.Beside
                    : Unread.Nothing,
                Scrutiny = isPart ? Scrutiny.Part : document.Scrutiny,
            };

        Finding? Judge(Finding finding)
        {
            switch (UnreadFinding.Of(finding.Code))
            {
                case Unread.Part:
                    isPart = true;
                    break;
                case Unread.Beside:
                    isBeside = true;
                    break;
            }

            return options.Judge is { } judge ? judge(finding) : finding;
        }
    }

    private static Document ReadAny(string name, ReadOnlyMemory<byte> bytes, IrmJsonOptions options, Profile? profile, EditionMap? map)
    {
        bool isJson = IsJson(name, bytes.Span);
        if (PackageFile.IsWorkbook(bytes.Span) || (PackageFile.IsWorkbook(name) && !isJson))
        {
            return ReadWorkbook(name, bytes, options, profile, map);
        }

        if (!isJson && (!bytes.IsEmpty || PackageFile.IsTable(name)))
        {
            return ReadTable(name, bytes, options, map);
        }

        if (PackageFile.IsLines(name) || IrmJson.HoldsMany(bytes.Span))
        {
            IrmJsonOptions ahead = options with { PlansAhead = PlansAhead };
            return Join(name, IrmJson.ReadPlans(new MemoryStream(bytes.ToArray()), name, ahead), options.MaxFindingsPerKind);
        }

        ReadResult<IrmPackage> read = IrmJson.Read(bytes, name, options);
        return new(name, read.Value, read.Findings, read.Unlisted) { Scrutiny = Scrutiny.Whole };
    }

    /// <summary>Apart, as <see cref="ReadTable"/> is, so that their libraries are only loaded for them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Document ReadWorkbook(string name, ReadOnlyMemory<byte> bytes, IrmJsonOptions options, Profile? profile, EditionMap? map)
    {
        ValueList<WorkbookTable> tables = Workbook.ReadTables(bytes, name);
        if (Database.OfWorkbook(tables, name, OfTables(options, map), OgpDatabase.Read) is { } database)
        {
            List<Finding> inWorkbook = [];
            if (database.Value is null && Tracker.Read(TrackerFiles.Of(name, tables, inWorkbook)) is { } tracker)
            {
                return OfTracker(name, tracker, inWorkbook, options);
            }

            if (database.Value is not null || !IsRenamedTemplate())
            {
                return new(name, database.Value, database.Findings) { Scrutiny = Scrutiny.Whole };
            }
        }

        ReadResult<IrmPackage> workbook = Workbook.Read(bytes, name, options, profile: profile);
        return new(name, workbook.Value, workbook.Findings, workbook.Unlisted) { Scrutiny = Scrutiny.Whole };

        // A template whose sheets were all renamed is no edition of the database that went wrong: for the sheet of which that would be told, another name is meant.
        bool IsRenamedTemplate()
        {
            string first = $"{tables.OrderBy(table => table.IsHidden).First().Sheet}!A1";
            return Workbook
                .Read(bytes, name, profile: profile)
                .Findings.Any(finding => finding.Suggestion is not null && finding.Place.Cell == first);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Document ReadTable(string name, ReadOnlyMemory<byte> bytes, IrmJsonOptions options, EditionMap? map)
    {
        ReadResult<IrmPackage> table = OgpDatabase.Read(bytes, name, OfTables(options, map));
        return table.Value is null && Tracker.Read([new(name, bytes)]) is { } tracker
            ? OfTracker(name, tracker, [], options)
            : new(name, table.Value, table.Findings) { Scrutiny = Scrutiny.Whole };
    }

    private static OgpDatabaseOptions OfTables(IrmJsonOptions options, EditionMap? map) =>
        new()
        {
            Check = options.Check,
            Judge = options.Judge,
            Map = map,
        };

    private static Document OfTracker(string name, ReadResult<IrmPackage> tracker, List<Finding> inWorkbooks, IrmJsonOptions options)
    {
        ValueList<Finding> meant = tracker.Value is null ? [] : options.Check?.Invoke(tracker.Value) ?? [];
        Func<Finding, Finding?> judge = options.Judge ?? (finding => finding);
        return new(name, tracker.Value, [.. inWorkbooks.Concat(tracker.Findings).Concat(meant).Select(judge).OfType<Finding>()])
        {
            Scrutiny = tracker.Value is null ? Scrutiny.None : Scrutiny.Whole,
        };
    }

    /// <summary>The documents of an array, or of lines, as one.</summary>
    private static Document Join(string name, IEnumerable<ReadResult<IrmPackage>> results, int mostPerKind)
    {
        List<(string Name, IrmPackage Package)> packages = [];
        Nameless nameless = new();
        FindingTally tally = new(mostPerKind);
        foreach (ReadResult<IrmPackage> result in results)
        {
            tally.Add(result.Findings, result.Unlisted);
            if (result.Value is { } package)
            {
                packages.Add((string.Create(CultureInfo.InvariantCulture, $"{name}#{packages.Count + 1}"), nameless.Name(package)));
            }
        }

        MergeResult? joined = packages.Count == 0 ? null : Joining.Merge(packages);
        IrmPackage? whole = joined is null || nameless.IsEmpty ? joined?.Package : nameless.Restore(joined.Package);
        return new(name, whole, tally.Listed.ToValueList(), tally.Unlisted.ToValueList())
        {
            // To other files those without an id are the first, the second … of this one.
            Parts = whole is null || nameless.IsEmpty ? packages : [(name, whole)],
            Joined = joined is null ? null : (joined, packages.Count),
            Scrutiny = Scrutiny.Part,
        };
    }
}
