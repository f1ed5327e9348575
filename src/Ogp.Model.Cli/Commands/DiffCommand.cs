using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Comparing;

namespace Ogp.Model.Cli.Commands;

internal static class DiffCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string> before = new("BEFORE") { Description = "IRM JSON, or a CSV of OGP's database; - is standard input" };
        Argument<string> after = new("AFTER") { Description = "The same, as it is now" };
        Option<string> format = CommonOptions.Format("text", "json", "json-patch");
        Option<string> language = CommonOptions.Language();
        Command command = new("diff", "Tell what differs between two documents, by key and in the field's terms")
        {
            CommonOptions.OfFiles(before),
            CommonOptions.OfFiles(after),
            format,
            language,
        };
        CommonOptions.ReadStandardInputOnce(command);
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(before),
                parsed.GetRequiredValue(after),
                parsed.GetRequiredValue(format),
                parsed.GetRequiredValue(language),
                shell
            )
        );
        return command;
    }

    private static int Run(string before, string after, string format, string language, Shell shell)
    {
        Document one = Document.Read(before, shell);
        Document other = Document.Read(after, shell);
        one.Tell(shell, language);
        other.Tell(shell, language);
        if (one.Package is null || other.Package is null)
        {
            return ExitCode.NoDocument;
        }

        PackageDiff diff = PackageDiff.Compare(one.Package, other.Package);
        switch (format)
        {
            case "json":
                DiffJson.Write(shell.Output, diff.Differences, language);
                break;
            case "json-patch":
                shell.Output.Write(diff.ToJsonPatch());
                break;
            default:
                DiffText.Write(shell.Out, diff.Differences, language);
                DiffText.WriteSummary(shell.Error, diff.Differences, language);
                break;
        }

        return diff.Differences.IsEmpty ? ExitCode.Fine : ExitCode.Findings;
    }
}
