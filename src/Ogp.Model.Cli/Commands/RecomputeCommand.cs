using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Scoring;
using Ogp.Model.Spreadsheets;
using Ogp.Model.Tabular;

namespace Ogp.Model.Cli.Commands;

internal static class RecomputeCommand
{
    private const string Recorded = "recorded";
    private const string Labels = "labels";
    private const string AsStored = "as-stored";
    private const string AsDefined = "as-defined";

    public static Command Create(Shell shell)
    {
        Argument<string> input = new("DATABASE.csv") { Description = "OGP's database as CSV or workbook; - is standard input" };
        Option<string> from = new("--from")
        {
            Description = "What a column rests on: other derived columns as recorded, or derived from labels first",
            DefaultValueFactory = _ => Recorded,
        };
        from.AcceptOnlyFromAmong(Recorded, Labels);
        Option<string> mode = new("--mode")
        {
            Description = "as-stored: what OGP's spreadsheet does with an absence; as-defined: not computable where an input is absent",
            DefaultValueFactory = _ => AsStored,
        };
        mode.AcceptOnlyFromAmong(AsStored, AsDefined);
        Option<string?> map = CommonOptions.EditionMap();
        Option<string> language = CommonOptions.Language();
        Option<string> format = CommonOptions.Format("text", "json");
        Command command = new("recompute", "Recompute OGP's own derived columns, and explain every cell that differs")
        {
            CommonOptions.OfFiles(input),
            from,
            mode,
            map,
            format,
            language,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(from) is { Implicit: false } && CommonOptions.WordOf(result.GetResult(mode)) == AsDefined)
            {
                result.AddError("--from is about columns as they are stored: a definition rests on no other column.");
            }
        });
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(input),
                parsed.GetValue(map),
                parsed.GetRequiredValue(from) == Labels ? Precedents.Derived : Precedents.Recorded,
                parsed.GetRequiredValue(mode) == AsDefined,
                parsed.GetRequiredValue(format) == "json",
                parsed.GetRequiredValue(language),
                shell
            )
        );
        return command;
    }

    private static int Run(string input, string? mapFile, Precedents precedents, bool asDefined, bool asJson, string language, Shell shell)
    {
        EditionMap? map = null;
        if (mapFile is not null && !SettingsFile.TryRead(mapFile, EditionMap.Read, language, shell, out map))
        {
            return ExitCode.Usage;
        }

        using Stream? stream = Database.OpenTable(input, shell);
        if (stream is null)
        {
            return ExitCode.NoDocument;
        }

        ReadResult<DerivedTable> read = Open(stream, FileUri.PathOf(input), new() { Map = map });
        FindingsText.WriteKinds(shell.Error, read.Findings, language);
        if (read.Value is not { } table)
        {
            return ExitCode.NoDocument;
        }

        if (asDefined)
        {
            DefinitionOutput.Write(shell, Definition.Of(table), asJson, language);
            return ExitCode.Fine;
        }

        Recomputation recomputed = Recomputation.Of(table, precedents);
        if (asJson)
        {
            RecomputationJson.Write(shell.Output, recomputed, language);
        }
        else
        {
            RecomputationText.Write(shell.Out, recomputed, language);
        }

        return ExitCode.Fine;
    }

    /// <summary>A workbook has a directory at its end and is read as a whole; a table of any size is read row by row.</summary>
    private static ReadResult<DerivedTable> Open(Stream stream, string name, OgpDatabaseOptions options)
    {
        Span<byte> head = stackalloc byte[8];
        bool isWorkbook = PackageFile.IsWorkbook(head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)]);
        stream.Position = 0;
        if (isWorkbook)
        {
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            if (Database.OfWorkbook(Workbook.ReadTables(bytes.ToArray(), name), name, options, OgpRecomputation.Read) is { } workbook)
            {
                return workbook;
            }

            stream.Position = 0;
        }

        return OgpRecomputation.Open(stream, name, options);
    }
}
