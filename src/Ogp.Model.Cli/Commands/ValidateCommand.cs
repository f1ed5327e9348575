using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Json;
using Ogp.Model.Validation;

namespace Ogp.Model.Cli.Commands;

internal static class ValidateCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "IRM JSON, or a CSV of OGP's database; - is standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> format = CommonOptions.Format("text", "json");
        Option<string> language = CommonOptions.Language();
        Option<string> failOn = new("--fail-on")
        {
            Description = "Gravest finding that is still fine is below this: error, warning, note, never",
            DefaultValueFactory = _ => "error",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "note", "never");
        Command command = new("validate", "Hold documents against the format and the rules of the field")
        {
            CommonOptions.OfFiles(files),
            format,
            language,
            failOn,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(files),
                parsed.GetRequiredValue(format),
                parsed.GetRequiredValue(language),
                parsed.GetRequiredValue(failOn),
                shell
            )
        );
        return command;
    }

    private static int Run(string[] files, string format, string language, string failOn, Shell shell)
    {
        List<Finding> all = [];
        bool unrecognised = false;
        foreach (string file in files)
        {
            Document document = Document.Read(file, shell);
            unrecognised |= document.Package is null;
            all.AddRange(document.Findings);
            if (document.Package is { } package)
            {
                ValueList<Finding> meaning = Validator.Validate(package);
                all.AddRange(document.IsJson ? IrmJson.Locate(document.Bytes, meaning, document.Name) : meaning);
            }
        }

        if (format == "json")
        {
            FindingsJson.Write(shell.Output, all, language);
        }
        else
        {
            FindingsText.Write(shell.Out, all, language);
            FindingsText.WriteSummary(shell.Error, all, files.Length);
        }

        return unrecognised ? ExitCode.NoDocument
            : failOn != "never" && all.Exists(finding => finding.Severity >= Enum.Parse<Severity>(failOn, ignoreCase: true))
                ? ExitCode.Findings
            : ExitCode.Fine;
    }
}
