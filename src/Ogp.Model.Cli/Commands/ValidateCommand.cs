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
        Option<string> format = CommonOptions.Format([.. FindingsOutput.Formats]);
        Option<string> language = CommonOptions.Language();
        Option<string> failOn = new("--fail-on")
        {
            Description = "Gravest finding that is still fine is below this: error, warning, note, never",
            DefaultValueFactory = _ => "error",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "note", "never");
        Option<bool> stream = new("--stream")
        {
            Description =
                "Look at each plan of IRM JSON by itself, in memory that does not grow with the file; what lies between plans is not seen",
        };
        Command command = new("validate", "Hold documents against the format and the rules of the field")
        {
            CommonOptions.OfFiles(files),
            format,
            language,
            failOn,
            stream,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(files),
                parsed.GetRequiredValue(format),
                parsed.GetRequiredValue(language),
                parsed.GetRequiredValue(failOn),
                parsed.GetValue(stream),
                shell
            )
        );
        return command;
    }

    private static int Run(string[] files, string format, string language, string failOn, bool isStream, Shell shell)
    {
        FindingTally tally = new();
        List<Examined> examined = [];
        foreach (string file in files)
        {
            examined.Add(isStream ? Stream(file, tally, shell) : Look(file, tally, shell));
        }

        FindingsOutput.Write(format, examined, tally, language, shell);
        bool unrecognised = examined.Exists(file => file.Verdicts.Any(verdict => verdict.Scrutiny == Scrutiny.None));
        return unrecognised ? ExitCode.NoDocument
            : failOn != "never" && tally.Any(severity => severity >= Enum.Parse<Severity>(failOn, ignoreCase: true)) ? ExitCode.Findings
            : ExitCode.Fine;
    }

    /// <summary>Looks at a file as a whole.</summary>
    private static Examined Look(string file, FindingTally tally, Shell shell)
    {
        Document document = Document.Read(file, shell, Validator.Validate);
        int before = tally.Listed.Count;
        tally.Add(document.Findings, document.Unlisted);
        return new(
            file,
            [.. tally.Listed.Skip(before)],
            Verdict.Of(document.Findings, document.Unlisted, document.Scrutiny),
            document.Source
        );
    }

    /// <summary>Looks at the plans of a file one by one.</summary>
    private static Examined Stream(string file, FindingTally tally, Shell shell)
    {
        using Stream? input = file == Document.StandardInput ? shell.Input : Document.Open(file, shell);
        Scrutiny scrutiny = Scrutiny.None;
        IrmJsonOptions options = new() { Check = Validator.Validate };
        int before = tally.Listed.Count;
        FindingTally own = new();
        foreach (ReadResult<IrmPackage> plan in input is null ? [] : IrmJson.ReadPlans(input, Document.NameOf(file), options))
        {
            tally.Add(plan.Findings, plan.Unlisted);
            own.Add(plan.Findings, plan.Unlisted);
            scrutiny = plan.Value is null ? scrutiny : Scrutiny.Part;
        }

        return new(file, [.. tally.Listed.Skip(before)], Verdict.Of(own.Listed, own.Unlisted, scrutiny), default);
    }
}
