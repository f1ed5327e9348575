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

    /// <summary>A tracker has a handful of files; a folder of more is another one.</summary>
    private const int MostFiles = 100;

    /// <summary>The sample that is shown where no file is named.</summary>
    public const string Sample = "ecuador-2019-2022.irm.json";

    /// <summary>The bytes that were read; empty where there were none.</summary>
    public ReadOnlyMemory<byte> Source { get; init; }

    /// <summary>The documents that lie in it, by name: one, or those of an array or of lines, which <see cref="Package"/> is made of.</summary>
    public IReadOnlyList<(string Name, IrmPackage Package)> Parts { get; private init; } = Package is null ? [] : [(Name, Package)];

    /// <summary>How the documents of an array or of lines became one; null where it is one.</summary>
    private MergeResult? Joined { get; init; }

    /// <summary>How much was looked at: what lies between the documents of an array, or of lines, is not.</summary>
    public Scrutiny Scrutiny { get; init; }

    /// <summary>Whether it broke off, or lies too deep in places, so that a part of it was not read.</summary>
    private bool IsReadInPart { get; init; }

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
        return Directory.Exists(path) ? ReadFolder(path, shell, options)
            : ReadBytes(path, shell) is { } bytes ? Read(FileUri.PathOf(path), bytes, options, profile, map)
            : new(path, null, []);
    }

    /// <summary>Reads a folder, which is that of a tracker. A pipe or a socket, which may never end, has no length, as an empty file: neither is opened.</summary>
    private static Document ReadFolder(string path, Shell shell, IrmJsonOptions options)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        List<Finding> inWorkbooks = [];
        TrackerFile[] files =
        [
            .. Directory
                .EnumerateFiles(path)
                .Order(StringComparer.Ordinal)
                .Take(MostFiles)
                .Select(file => (Name: Path.GetFileName(file), Bytes: Try(ReadRegular, file, shell)))
                .Where(file => file.Bytes is not null)
                .SelectMany(file => FilesIn(file.Name, file.Bytes, inWorkbooks)),
        ];
        Document tracker = OfTracker(name, Tracker.Read(files) ?? Tracker.NotRecognised(name), inWorkbooks, options);
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

    /// <summary>The bytes of a file; none of what has no length.</summary>
    private static byte[] ReadRegular(string path) => new FileInfo(path).Length == 0 ? [] : File.ReadAllBytes(path);

    /// <summary>The tables of a workbook, each as a file of a tracker; of any other file itself, and so of a workbook that has none.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="findings">Where goes what was found in the workbook: formulas, merged cells.</param>
    private static TrackerFile[] FilesIn(string name, ReadOnlyMemory<byte> bytes, List<Finding> findings)
    {
        WorkbookTable[] tables = PackageFile.IsWorkbook(bytes.Span) ? [.. Workbook.ReadTables(bytes, name)] : [];
        findings.AddRange(tables.SelectMany(table => table.Findings));
        return tables.Length > 0 ? [.. tables.Select(table => new TrackerFile($"{name}!{table.Sheet}", table.Csv))] : [new(name, bytes)];
    }

    /// <summary>Reads the bytes of a file, or of standard input; null, with a message, where that cannot be.</summary>
    public static byte[]? ReadBytes(string path, Shell shell)
    {
        if (path != StandardInput)
        {
            return Try(File.ReadAllBytes, path, shell);
        }

        using MemoryStream buffer = new();
        shell.Input.CopyTo(buffer);
        return buffer.ToArray();
    }

    /// <summary>Whether bytes begin as JSON does.</summary>
    public static bool IsJson(ReadOnlySpan<byte> bytes) => FirstOf(bytes) is '{' or '[';

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
        if (Joined is { } joined && joined.Conflicts.Any())
        {
            ChoicesText.Write(shell.Error, [.. joined.Conflicts], language);
            ChoicesText.WriteSummary(shell.Error, joined, Parts.Count, language);
        }
    }

    /// <summary>Lets the command end with a word about what is missing where a part of the document was not read.</summary>
    public void TellPart(Shell shell)
    {
        if (IsReadInPart && !shell.ReadInPart.Contains(Name))
        {
            shell.ReadInPart.Add(Name);
        }
    }

    /// <summary>As what reading gives.</summary>
    public ReadResult<IrmPackage> ToResult() => new(Package, Findings, Unlisted);

    /// <summary>Opens a file; null, with a message, where that cannot be.</summary>
    public static Stream? Open(string path, Shell shell) => Try(File.OpenRead, path, shell);

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
                fault is FileNotFoundException or DirectoryNotFoundException ? $"ogp: there is no file '{path}'."
                : Directory.Exists(path) ? $"ogp: '{path}' is a folder, and a file is read here."
                : $"ogp: {fault.Message}"
            );
            return null;
        }
    }

    /// <summary>Reads the sample that the command carries along.</summary>
    public static Document ReadSample()
    {
        using Stream resource = typeof(Document).Assembly.GetManifestResourceStream(Sample)!;
        using MemoryStream buffer = new();
        resource.CopyTo(buffer);
        return Read(Sample, buffer.ToArray(), IrmJsonOptions.Default);
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
        bool isPart = false;
        Document document = ReadAny(name, bytes, options with { Judge = Judge }, profile, map);
        return document with
        {
            Source = bytes,
            IsReadInPart = isPart && document.Package is not null,
            Scrutiny =
                document.Package is null ? Scrutiny.None
                : isPart ? Scrutiny.Part
                : document.Scrutiny,
        };

        // What breaks off is seen in part, whether a rule set tells of it or not.
        Finding? Judge(Finding finding)
        {
            isPart |= finding.Code is "OGP1001" or "OGP1002" or "OGP1007";
            return options.Judge is { } judge ? judge(finding) : finding;
        }
    }

    private static Document ReadAny(string name, ReadOnlyMemory<byte> bytes, IrmJsonOptions options, Profile? profile, EditionMap? map)
    {
        if (PackageFile.IsWorkbook(bytes.Span))
        {
            return ReadWorkbook(name, bytes, options, profile, map);
        }

        bool areLines = PackageFile.IsLines(name);
        if (!areLines && !IsJson(bytes.Span) && !PackageFile.IsJson(name) && (!bytes.IsEmpty || PackageFile.IsTable(name)))
        {
            return ReadTable(name, bytes, options, map);
        }

        if (areLines || IrmJson.HoldsMany(bytes.Span))
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
        if (Database.OfWorkbook(bytes, name, OfTables(options, map)) is { } database)
        {
            List<Finding> inWorkbook = [];
            return database.Value is null && Tracker.Read(FilesIn(name, bytes, inWorkbook)) is { } tracker
                ? OfTracker(name, tracker, inWorkbook, options)
                : new(name, database.Value, database.Findings) { Scrutiny = Scrutiny.Whole };
        }

        ReadResult<IrmPackage> workbook = Workbook.Read(bytes, name, options, profile: profile);
        return new(name, workbook.Value, workbook.Findings, workbook.Unlisted) { Scrutiny = Scrutiny.Whole };
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
        FindingTally tally = new(mostPerKind);
        foreach (ReadResult<IrmPackage> result in results)
        {
            tally.Add(result.Findings, result.Unlisted);
            if (result.Value is { } package)
            {
                packages.Add((string.Create(CultureInfo.InvariantCulture, $"{name}#{packages.Count + 1}"), package));
            }
        }

        MergeResult? joined = packages.Count == 0 ? null : PackageMerge.Merge([.. packages]);
        return new(name, joined?.Package, tally.Listed.ToValueList(), tally.Unlisted.ToValueList())
        {
            Parts = packages,
            Joined = joined,
            Scrutiny = Scrutiny.Part,
        };
    }
}
