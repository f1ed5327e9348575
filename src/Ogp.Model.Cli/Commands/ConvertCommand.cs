using System.Buffers;
using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Cli.Profiles;
using Ogp.Model.Columnar;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Spreadsheets;
using Ogp.Model.Tabular;

namespace Ogp.Model.Cli.Commands;

internal static class ConvertCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string> input = new("IN")
        {
            Description =
                "IRM JSON, a workbook, OGP's database as CSV or workbook, or a member's tracker (YAML, or a folder of CSV); - is standard input",
        };
        Option<string> output = CommonOptions.Output(
            "File to write: IRM JSON (.json, or .ndjson for a line a plan), a workbook (.xlsx), a table of OGP's database (.csv), Parquet (.parquet, or a folder, FOLDER/, for a dataset by region and year); - is standard output"
        );
        Option<string?> layout = new("--layout")
        {
            Description = "How to lay JSON out: indented, compact, canonical (RFC 8785), lines; without it, as the file's name says",
        };
        layout.AcceptOnlyFromAmong("indented", "compact", "canonical", "lines");
        Option<string?> edition = new("--edition")
        {
            Description =
                "Edition of the table, such as 2024-07 or 2016-07; without it, that of --edition-map, else the one that was read, else the newest of commitments",
        };

        Option<string?> map = CommonOptions.EditionMap();

        // The editions are asked for only when one is named: to load their maps costs every other command its quick start.
        edition.CompletionSources.Add(_ => OgpDatabase.Editions.Select(id => new System.CommandLine.Completions.CompletionItem(id)));
        edition.Validators.Add(result =>
        {
            if (result.Tokens is [var named] && result.GetResult(map) is null && !OgpDatabase.Editions.Contains(named.Value))
            {
                result.AddError(NoEdition(named.Value, OgpDatabase.Editions));
            }
        });
        Option<bool> forSpreadsheets = new("--for-spreadsheets")
        {
            Description = "Put an apostrophe before cells of the table that a spreadsheet would take for a formula",
        };
        Option<string?> profile = CommonOptions.Profile(
            "A profile whose fields have columns and sheets of their own in workbooks, read or written"
        );
        Option<string> language = CommonOptions.Language();
        language.Description = "Language of messages (en, es, fr), and of a profile's headings";
        Command command = new(
            "convert",
            "Turn OGP's database, or any IRM JSON, into IRM JSON, a table of OGP's database, a workbook or Parquet; what is lost is said"
        )
        {
            CommonOptions.OfFiles(input),
            OfKnownForm(output),
            layout,
            edition,
            map,
            forSpreadsheets,
            profile,
            language,
        };
        command.Validators.Add(result =>
        {
            if (CommonOptions.WordOf(result.GetResult(output)) is not { } path)
            {
                return;
            }

            bool isStandard = path == Document.StandardInput;
            bool isTable = PackageFile.IsTable(path) || (isStandard && result.GetResult(edition) is not null);
            if (result.GetResult(edition) is not null && !isTable)
            {
                result.AddError($"--edition is about tables (.csv, or -), and '{path}' is none. Which edition is read, its headings tell.");
            }

            if (result.GetResult(forSpreadsheets) is not null && !isTable)
            {
                result.AddError($"--for-spreadsheets is about tables (.csv), and '{path}' is none.");
            }

            if (result.GetResult(layout) is not null && (isTable || !PackageFile.CanWrite(path)))
            {
                result.AddError($"--layout is about JSON, and what is written into '{path}' is none.");
            }

            if (CommonOptions.WordOf(result.GetResult(layout)) == "indented" && PackageFile.IsLines(path))
            {
                result.AddError($"'{path}' has a document on each line; what is indented has many lines: name a file .json.");
            }
        });
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(output);
            string words = parsed.GetRequiredValue(language);
            if (!ProfileSource.TryRead(parsed.GetValue(profile), words, shell, out Profile? own))
            {
                return ExitCode.Usage;
            }

            EditionMap? other = null;
            if (parsed.GetValue(map) is { } file && !SettingsFile.TryRead(file, EditionMap.Read, words, shell, out other))
            {
                return ExitCode.Usage;
            }

            if (other is not null && parsed.GetValue(edition) is { } id && id != other.Id && !OgpDatabase.Editions.Contains(id))
            {
                shell.Error.WriteLine($"ogp: {NoEdition(id, [.. OgpDatabase.Editions, other.Id])}");
                return ExitCode.Usage;
            }

            bool isColumnar = PackageFile.IsParquet(path) || PackageFile.IsFolder(path);
            bool isTable = PackageFile.IsTable(path) || parsed.GetValue(edition) is not null;
            bool areLines =
                !isTable && parsed.GetValue(layout) is var asked && (asked ?? (PackageFile.IsLines(path) ? "lines" : "")) == "lines";
            return (areLines && PackageFile.CanWrite(path) ? WriteLines(parsed.GetRequiredValue(input), other, path, words, shell) : null)
                ?? Run(
                    parsed.GetRequiredValue(input),
                    own,
                    other,
                    words,
                    PackageFile.IsWorkbook(path) ? package => WriteWorkbook(path, package, own, words, shell)
                        : isColumnar ? package => WriteColumnar(path, package, words, shell)
                        : isTable
                            ? package =>
                                WriteTable(path, package, parsed.GetValue(edition), other, parsed.GetValue(forSpreadsheets), words, shell)
                        : package => PackageFile.Write(path, package, parsed.GetValue(layout), shell) ? Whole(package) : null,
                    shell
                );
        });
        return command;
    }

    private static int Run(string input, Profile? profile, EditionMap? map, string language, Func<IrmPackage, Written?> write, Shell shell)
    {
        Document document = Document.Read(input, shell, profile: profile, map: map);
        document.Tell(shell, language);
        if (document.Package is not { } package)
        {
            return ExitCode.NoDocument;
        }

        if (write(package) is not { } written)
        {
            return ExitCode.Usage;
        }

        shell.Error.WriteLine(CountWords.Written(written.Plans, written.Commitments, language));
        return ExitCode.Fine;
    }

    private static Written OfPlans(IrmPackage package) =>
        new(package.ActionPlans.Count, package.ActionPlans.Sum(plan => plan.Commitments.Count));

    private static Written Whole(IrmPackage package) =>
        new(package.ActionPlans.Count, OfPlans(package).Commitments + package.Commitments.Count);

    private static string NoEdition(string named, ValueList<string> known) =>
        $"There is no edition '{named}'; known are {string.Join(", ", known)}.";

    /// <summary>Writes a database as lines, plan by plan, so that neither is ever held; null where the input is no file of the database.</summary>
    private static int? WriteLines(string input, EditionMap? map, string path, string language, Shell shell)
    {
        FirstOfKind kinds = new();
        int plans = 0;
        int commitments = 0;
        ArrayBufferWriter<byte> lines = new();
        OutputFile? output = null;
        try
        {
            foreach (ReadResult<IrmPackage> read in Database.ReadPlans(input, new() { Map = map }))
            {
                kinds.Add(read.Findings);
                if (read.Value is { } package)
                {
                    output ??= OutputFile.Open(path, shell);
                    lines.ResetWrittenCount();
                    IrmJson.Write(lines, package, indented: false);
                    output.Stream.Write(lines.WrittenSpan);
                    plans += package.ActionPlans.Count;
                    commitments += package.ActionPlans.Sum(plan => plan.Commitments.Count);
                }

                Garbage.Limit();
            }

            output?.Keep();
        }
        finally
        {
            output?.Dispose();
        }

        if (output is null)
        {
            return null;
        }

        kinds.Write(shell.Error, language);
        shell.Error.WriteLine(CountWords.Written(plans, commitments, language));
        return ExitCode.Fine;
    }

    private static Written? WriteWorkbook(string path, IrmPackage package, Profile? profile, string language, Shell shell)
    {
        OutputFile.Write(path, Workbook.Write(package, profile, language), shell);
        return Whole(package);
    }

    private static Written? WriteColumnar(string path, IrmPackage package, string language, Shell shell)
    {
        if (!ColumnarOutput.Write(path, package, language, shell))
        {
            return null;
        }

        ValueList<ColumnarTable> tables = ColumnarOutput.TablesOf(path);
        return OfPlans(package) with { Plans = package.ActionPlans.Count(plan => tables.Any(table => table.Holds(plan))) };
    }

    private static Written? WriteTable(
        string path,
        IrmPackage package,
        string? edition,
        EditionMap? map,
        bool forSpreadsheets,
        string language,
        Shell shell
    )
    {
        TableExport table =
            map is not null && (edition is null || edition == map.Id) ? OgpDatabase.Write(package, map, forSpreadsheets)
            : map is not null ? OgpDatabase.Write(package, edition!, map, forSpreadsheets)
            : OgpDatabase.Write(package, edition ?? OgpDatabase.EditionOf(package) ?? OgpDatabase.Editions[^1], forSpreadsheets);
        foreach (Finding lost in table.Findings)
        {
            shell.Error.WriteLine(FindingsText.Line(lost, language));
        }

        OutputFile.Write(path, table.Csv.Span, shell);
        return new(table.Plans, table.Commitments);
    }

    private static Option<string> OfKnownForm(Option<string> output)
    {
        output.Validators.Add(result =>
        {
            foreach (
                string path in result
                    .Tokens.Select(token => token.Value)
                    .Where(path =>
                        !PackageFile.CanWrite(path)
                        && !PackageFile.IsTable(path)
                        && !PackageFile.IsWorkbook(path)
                        && !PackageFile.IsParquet(path)
                        && !PackageFile.IsFolder(path)
                    )
            )
            {
                result.AddError(
                    $"Cannot write '{path}': only IRM JSON (.json), also as lines (.ndjson, .jsonl), workbooks (.xlsx), tables (.csv) and Parquet (.parquet, or a folder: '{path}/') are written."
                );
            }
        });
        return output;
    }

    /// <summary>How much of a package was written.</summary>
    private readonly record struct Written(int Plans, int Commitments);
}
