using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Cli.Profiles;
using Ogp.Model.Profiles;
using Ogp.Model.Scoring;

namespace Ogp.Model.Cli.Commands;

internal static class StatsCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "IRM JSON, a table of OGP's database, a workbook or a tracker; - is standard input. Several are counted together",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> format = CommonOptions.Format("text", "json", "csv");
        Option<string?> by = new("--by") { Description = "Count apart by language, member, era" };
        by.AcceptOnlyFromAmong("language", "member", "era");
        Option<string?> profile = CommonOptions.ProfileOfWorkbooks();
        Command command = new("stats", "Show how often each field is stated, and out of how many")
        {
            CommonOptions.OfFiles(files),
            format,
            by,
            profile,
        };
        CommonOptions.ReadStandardInputOnce(command);
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(files),
                parsed.GetRequiredValue(format),
                parsed.GetValue(by) ?? "whole",
                parsed.GetValue(profile),
                shell
            )
        );
        return command;
    }

    private static int Run(string[] files, string format, string by, string? profileName, Shell shell)
    {
        if (!ProfileSource.TryRead(profileName, "en", shell, out Profile? profile))
        {
            return ExitCode.Usage;
        }

        List<IrmPackage> packages = [];
        foreach (string file in files)
        {
            Document document = Document.Read(file, shell, profile: profile);
            document.Tell(shell, "en");
            if (document.Package is not { } package)
            {
                return ExitCode.NoDocument;
            }

            packages.Add(package);
        }

        ValueList<FieldCoverage> fields = FieldCoverage.Count(packages, Enum.Parse<CoverageGrouping>(by, ignoreCase: true));
        switch (format)
        {
            case "json":
                StatsOutput.WriteJson(shell.Output, fields, by);
                break;
            case "csv":
                StatsOutput.WriteCsv(shell.Out, fields);
                break;
            default:
                StatsOutput.WriteText(shell.Terminal(), fields);
                break;
        }

        return ExitCode.Fine;
    }
}
