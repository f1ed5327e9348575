using System.CommandLine;
using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli.Commands;

internal static class ScoreCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string> input = new("FILE") { Description = "IRM JSON, or a CSV of OGP's database; - is standard input" };
        Option<string> format = CommonOptions.Format("text", "json", "csv");
        Option<bool> explain = new("--explain") { Description = "Say of every score what it rests on" };
        Option<string> language = CommonOptions.Language();
        Option<string?> plan = CommonOptions.Plan();
        Command command = new("score", "Show what was promised and what came of it, plan by plan")
        {
            CommonOptions.OfFiles(input),
            format,
            explain,
            language,
            plan,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(input),
                parsed.GetRequiredValue(format),
                parsed.GetValue(explain),
                parsed.GetRequiredValue(language),
                parsed.GetValue(plan),
                shell
            )
        );
        return command;
    }

    private static int Run(string input, string format, bool explain, string language, string? plan, Shell shell)
    {
        Document document = Document.Read(input, shell);
        FindingsText.WriteKinds(shell.Error, document.Findings, language);
        if (document.Package is null)
        {
            return ExitCode.NoDocument;
        }

        if (CommonOptions.Select(document.Package, plan, shell) is not { } package)
        {
            return ExitCode.Usage;
        }

        switch (format)
        {
            case "json":
                ScoreJson.Write(shell.Output, package, explain, language);
                break;
            case "csv":
                ScoreCsv.Write(shell.Out, package);
                break;
            default:
                ScoreText.Write(shell.Terminal(), package, language, explain);
                break;
        }

        return ExitCode.Fine;
    }
}
