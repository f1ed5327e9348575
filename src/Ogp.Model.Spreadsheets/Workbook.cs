using System.Text.Json;
using Ardalis.GuardClauses;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Spreadsheets.Templates;

namespace Ogp.Model.Spreadsheets;

/// <summary>
/// Writes and reads packages as Excel workbooks (XLSX): a sheet for the package and one for each kind of list within it, a row an object, a column a
/// member. Rows name the objects that they belong to. What no cell holds to the letter stands as JSON in the last column, so that reading what was written gives
/// the same package. Safe to use from several threads.
/// </summary>
public static class Workbook
{
    /// <summary>How many bytes a workbook may have when it is unpacked, where nobody says otherwise: 512 MB.</summary>
    public const long UsualMostBytes = 512L << 20;

    /// <summary>What no document exceeds: how deep one may be, the reader of documents decides.</summary>
    internal static JsonDocumentOptions AsDeepAsAny { get; } = new() { MaxDepth = 1024 };

    /// <summary>All kinds of findings that reading the form of a workbook can give (OGP2301 …), in the order of their codes.</summary>
    public static ValueList<FindingKind> FindingKinds { get; } = [.. WorkbookFindings.All];

    /// <summary>Writes a package as a workbook.</summary>
    /// <param name="package">The package.</param>
    /// <param name="profile">A profile whose fields get columns and sheets of their own; null where they stay JSON in the last column.</param>
    /// <param name="language">BCP 47 tag of the language of the profile's headings.</param>
    /// <returns>The bytes of an .xlsx file. Every text is a text: none becomes a formula.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A table has more rows or columns than a sheet can have.</exception>
    public static byte[] Write(IrmPackage package, Profile? profile = null, string language = "en")
    {
        FormatSchema schema = FormatSchema.Of(profile);
        using JsonDocument json = JsonDocument.Parse(IrmJson.Write(Guard.Against.Null(package), indented: false), AsDeepAsAny);
        List<Sheet> sheets = Flattening.Of(schema, json.RootElement);
        foreach (Sheet sheet in sheets)
        {
            if (sheet.Rows.Count >= CellAddress.MostRows || sheet.Headings.Count > CellAddress.MostColumns)
            {
                throw new InvalidOperationException($"The table '{sheet.Name}' is larger than a sheet can be.");
            }
        }

        ProfileColumns columns = new(schema, profile, language);
        return WorkbookWriter.Write(sheets, columns.ShapeOf);
    }

    /// <summary>
    /// Reads a package from a workbook. Faults in the content never throw: they become findings with the cell, and what could be read is kept.
    /// </summary>
    /// <param name="xlsx">The bytes of the file.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">
    /// Limits and checks of the document, and how findings are judged, those about the workbook, too. Null for <see cref="IrmJsonOptions.Default"/>.
    /// </param>
    /// <param name="mostBytes">How many bytes the workbook may have when it is unpacked.</param>
    /// <param name="profile">The profile with which the workbook was written; null where there was none.</param>
    /// <returns>The package, null where there is no workbook, and all findings by cell.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostBytes"/> is negative.</exception>
    public static ReadResult<IrmPackage> Read(
        ReadOnlyMemory<byte> xlsx,
        string? file = null,
        IrmJsonOptions? options = null,
        long mostBytes = UsualMostBytes,
        Profile? profile = null
    )
    {
        Guard.Against.OutOfRange(mostBytes, nameof(mostBytes), 0, long.MaxValue);
        FormatSchema schema = FormatSchema.Of(profile);
        Func<Finding, Finding?> judge = options?.Judge ?? (finding => finding);
        List<Finding> findings = [];
        if (WorkbookReader.Read(xlsx, file, mostBytes, findings) is not { } raw)
        {
            return new(null, Judged());
        }

        if (!raw.Exists(sheet => IsOurs(schema, sheet)))
        {
            // Somebody may have given the sheets of a template names of their own.
            findings =
            [
                WorkbookFindings.Refuse(Refusals.NoTable, file),
                .. raw.Where(sheet => ReadSheet.TitleByHeadings(sheet) is not null).Select(sheet => Unknown(sheet)),
            ];
            return new(null, Judged());
        }

        List<ReadSheet> sheets = raw.ConvertAll(sheet => ReadSheet.Of(schema, sheet, file, findings));
        foreach (RawSheet sheet in raw)
        {
            if (ReadSheet.TableOf(schema, sheet.Name) is null)
            {
                findings.Add(Unknown(sheet));
            }
        }

        (byte[] json, CellPlaces cells) = Assembly.Of(schema, sheets, file, findings);
        ReadResult<IrmPackage> read = IrmJson.Read(json, file, options);
        return new(read.Value, [.. Judged(), .. read.Findings.Select(finding => InWorkbook(finding, file, cells))], read.Unlisted);

        Finding Unknown(RawSheet sheet) =>
            WorkbookFindings.UnknownSheet.At(file, $"{sheet.Name}!A1", ("sheet", sheet.Name)) with
            {
                Suggestion = ReadSheet.Suggest(schema, sheet),
            };

        // What is found in the document the reader of documents judges.
        ValueList<Finding> Judged() => findings.Select(judge).OfType<Finding>().ToValueList();
    }

    /// <summary>An empty workbook to be filled in with a plan, its commitments and milestones, and assessments: headings and drop-downs in a language.</summary>
    /// <param name="language">BCP 47 tag; there are templates in English, Spanish and French, whatever the region, and English is the one for all others.</param>
    /// <param name="profile">A profile whose fields have columns and sheets, too; null where there is none.</param>
    /// <returns>The bytes of an .xlsx file, which <see cref="Read"/> reads, with words of the drop-downs as codes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public static byte[] WriteTemplate(string language, Profile? profile = null)
    {
        string primary = Guard.Against.Null(language).Split('-')[0];
        return Template.Write(
            Array.Find(TemplateColumn.Languages, known => known.Equals(primary, StringComparison.OrdinalIgnoreCase)) ?? "en",
            new(FormatSchema.Of(profile), profile, language)
        );
    }

    /// <summary>
    /// Whether a workbook is a template in which nothing was filled in: no sheet has anything below its headings but the version of the format. Headings and sheets may be
    /// those of a profile as it was when the template was made.
    /// </summary>
    /// <param name="xlsx">The bytes of the file.</param>
    /// <param name="profile">The profile as it is; null where there is none.</param>
    public static bool IsEmptyTemplate(ReadOnlyMemory<byte> xlsx, Profile? profile = null)
    {
        FormatSchema schema = FormatSchema.Of(profile);
        List<Finding> findings = [];
        return WorkbookReader.Read(xlsx, file: null, UsualMostBytes, findings) is { } sheets
            && sheets.Exists(sheet => IsOurs(schema, sheet))
            && sheets.TrueForAll(sheet => ReadSheet.IsOfTemplate(schema, sheet) && ReadSheet.Of(schema, sheet, null, findings).IsEmpty)
            && findings.TrueForAll(finding => finding.Code == ReadColumns.UnknownMember || finding.Kind == WorkbookFindings.ProfileColumn);
    }

    /// <summary>
    /// The sheets of a workbook as CSV (UTF-8, commas), for readers of tables such as OGP's database. Days stand as <c>2024-07-31</c>.
    /// </summary>
    /// <param name="xlsx">The bytes of the file.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="mostBytes">How many bytes the workbook may have when it is unpacked.</param>
    /// <returns>The sheets that hold anything, each with its findings, one that would be too large a table without its rows; none where there is no workbook, or it is one of packages as <see cref="Write"/> makes it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostBytes"/> is negative.</exception>
    public static ValueList<WorkbookTable> ReadTables(ReadOnlyMemory<byte> xlsx, string? file = null, long mostBytes = UsualMostBytes)
    {
        Guard.Against.OutOfRange(mostBytes, nameof(mostBytes), 0, long.MaxValue);
        List<Finding> findings = [];
        return
            WorkbookReader.Read(xlsx, file, mostBytes, findings) is { } sheets
            && !sheets.Exists(sheet => IsOurs(FormatSchema.Of(null), sheet))
            ? [.. sheets.Where(sheet => sheet.Rows.Count > 0).Select(sheet => TableOf(sheet, file, mostBytes, findings))]
            : [];
    }

    private static WorkbookTable TableOf(RawSheet sheet, string? file, long mostBytes, List<Finding> findings) =>
        CsvTable.CellsOf(sheet) is var cells && cells > mostBytes
            ? new(sheet.Name, default, [WorkbookFindings.Refuse(Refusals.TooManyCells(cells, mostBytes), file, $"{sheet.Name}!A1")], [])
            : new(
                sheet.Name,
                CsvTable.Of(sheet),
                findings.Where(finding => finding.Place.Cell?.StartsWith($"{sheet.Name}!", StringComparison.Ordinal) == true).ToValueList(),
                [.. sheet.Rows.Select(row => row.Number)]
            )
            {
                IsHidden = sheet.IsHidden,
            };

    /// <summary>Whether a sheet is a table of the format, by its headings, too: OGP's database may stand on a sheet of commitments.</summary>
    private static bool IsOurs(FormatSchema schema, RawSheet sheet) =>
        ReadSheet.TableOf(schema, sheet.Name) is { } table && ReadColumns.IndexOfHeadings(schema, table, sheet) >= 0;

    /// <summary>A finding about the document as one about the cell that it comes from. Repairs are of texts, and fall away.</summary>
    private static Finding InWorkbook(Finding finding, string? file, CellPlaces cells)
    {
        string pointer = finding.Place.Pointer ?? "";
        return finding with
        {
            Place = At(finding.Place, cells.Find(pointer, MissingIn(finding))),
            Related = finding
                .Related.Select(related => related with { Place = At(related.Place, cells.Find(related.Place.Pointer ?? "")) })
                .ToValueList(),
            Suggestion =
                (finding.Code == ReadColumns.UnknownMember ? cells.Suggest(pointer, finding["name"]!) : null) ?? finding.Suggestion,
            Fix = null,
        };

        Place At(Place place, string? cell) =>
            new()
            {
                File = file,
                Pointer = place.Pointer,
                Cell = cell,
            };
    }

    /// <summary>The way to what is missing in the object that a finding is about; empty where nothing is: of a required member, of a profile's field, of what a profile requires.</summary>
    private static string MissingIn(Finding finding) =>
        finding.Code switch
        {
            // A name that was meant to be it stands where the finding is.
            "OGP1013" when finding.Suggestion is not null => null,
            "OGP1013" or "OGP2155" => finding["name"],
            "OGP2159" => finding["member"],
            _ => null,
        } ?? "";
}
