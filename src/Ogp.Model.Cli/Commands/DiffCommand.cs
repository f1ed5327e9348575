using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Cli.Profiles;
using Ogp.Model.Comparing;
using Ogp.Model.Profiles;

namespace Ogp.Model.Cli.Commands;

internal static class DiffCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string> before = new("BEFORE")
        {
            Description = "IRM JSON, a table of OGP's database, a workbook or a tracker; - is standard input",
        };
        Argument<string> after = new("AFTER") { Description = "The same, as it is now" };
        Option<string> format = CommonOptions.Format("text", "json", "json-patch");
        Option<string?> profile = CommonOptions.ProfileOfWorkbooks();
        Option<string> language = CommonOptions.LanguageOfMessages();
        Command command = new("diff", "Tell what differs between two documents, by key and in the field's terms")
        {
            CommonOptions.OfFiles(before),
            CommonOptions.OfFiles(after),
            format,
            profile,
            language,
        };
        CommonOptions.ReadStandardInputOnce(command);
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(before),
                parsed.GetRequiredValue(after),
                parsed.GetRequiredValue(format),
                parsed.GetValue(profile),
                parsed.GetRequiredValue(language),
                shell
            )
        );
        return command;
    }

    private static int Run(string before, string after, string format, string? profileName, string language, Shell shell)
    {
        if (!ProfileSource.TryRead(profileName, language, shell, out Profile? profile))
        {
            return ExitCode.Usage;
        }

        Document one = Document.Read(before, shell, profile: profile);
        Document other = Document.Read(after, shell, profile: profile);
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
