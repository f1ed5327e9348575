using System.CommandLine;
using Ogp.Model.Cli.Conformance;
using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli.Commands;

internal static class ConformanceCommand
{
    public static Command Create(Shell shell)
    {
        Option<string> implementation = new("--cmd")
        {
            Description =
                "How to run the other implementation: {file} stands for a document, {ruleset} for the rule set it asks for. It prints findings as JSON",
            Required = true,
        };
        implementation.Validators.Add(result =>
        {
            string text = CommonOptions.WordOf(result) ?? "";
            if (text.Count(letter => letter == '"') % 2 != 0)
            {
                result.AddError("--cmd has a quotation mark without its twin.");
            }
            else if (!text.Contains(Implementation.File, StringComparison.Ordinal))
            {
                result.AddError("--cmd needs {file} where the document is to be named.");
            }
            else if (Implementation.ProgramOf(text).Length == 0)
            {
                result.AddError("--cmd begins with the program that is to be run, and it is empty here.");
            }
        });
        Option<double> timeout = new("--timeout")
        {
            Description = "Seconds that it may take for a document",
            DefaultValueFactory = _ => 30,
            CustomParser = result =>
            {
                double? seconds = CommonOptions.Number<double>(result);
                if (seconds is not (null or (> 0 and <= 3600)))
                {
                    result.AddError("--timeout is more than 0 and at most 3600 seconds.");
                }

                return seconds ?? 0;
            },
        };
        Option<string> format = CommonOptions.Format("text", "json");
        Command command = new("conformance", "Score another implementation by the documents of the conformance kit")
        {
            implementation,
            timeout,
            format,
        };
        command.SetAction(
            (parsed, _) =>
                RunAsync(
                    new(parsed.GetRequiredValue(implementation), TimeSpan.FromSeconds(parsed.GetValue(timeout))),
                    parsed.GetRequiredValue(format),
                    shell
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(Implementation implementation, string format, Shell shell)
    {
        ConformanceKit kit = ConformanceKit.Read();
        string folder = Directory.CreateTempSubdirectory("ogp-conformance-").FullName;
        using Interruption interruption = new(_ => Remove(folder));
        try
        {
            kit.Write(folder);
            ConformanceScore score = await ConformanceScore.OfAsync(
                kit,
                implementation.TakesRuleSet,
                (document, cancellation) =>
                    implementation.AskAsync(Path.Combine(folder, document.File), ConformanceKit.RuleSetIn(folder, document), cancellation)
            );
            if (format == "json")
            {
                ConformanceOutput.WriteJson(shell.Output, score);
            }
            else
            {
                ConformanceOutput.WriteText(shell.Out, score);
            }

            return score.Exact == score.Documents.Count ? ExitCode.Fine : ExitCode.Findings;
        }
        finally
        {
            Remove(folder);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
