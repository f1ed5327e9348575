using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Cli.Profiles;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Trackers;

namespace Ogp.Model.Cli.Commands;

internal static class TrackerCommand
{
    /// <summary>Code of the finding that a printed report is of another plan.</summary>
    private const string OfAnotherPlan = "OGP2213";

    /// <summary>Id of the profile that describes what the three sides report.</summary>
    private const string OfThreeSides = "ecuador-tracker";

    public static Command Create(Shell shell)
    {
        Argument<string> input = new("TRACKER")
        {
            Description = "Folder of Ecuador's tables (CSV), a workbook of them, or IRM JSON made of them; - is standard input",
        };
        Option<string?> printed = new("--printed")
        {
            Description = "Progress report as printed (JSON) that is held against itself and the tracker",
            HelpName = "REPORT.json",
        };
        Option<string> format = CommonOptions.Format("text", "json");
        Option<string?> profile = CommonOptions.ProfileOfWorkbooks();
        profile.DefaultValueFactory = _ => OfThreeSides;
        Option<string> language = CommonOptions.LanguageOfMessages();
        Command command = new(
            "tracker",
            "What three sides report on each milestone, where they disagree, and whether a printed report agrees"
        )
        {
            CommonOptions.OfFiles(input),
            printed,
            format,
            profile,
            language,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(input),
                parsed.GetValue(printed),
                parsed.GetRequiredValue(format) == "json",
                parsed.GetValue(profile),
                parsed.GetRequiredValue(language),
                shell
            )
        );
        return command;
    }

    private static int Run(string input, string? printedPath, bool asJson, string? profileName, string language, Shell shell)
    {
        if (!ProfileSource.TryRead(profileName, language, shell, out Profile? profile))
        {
            return ExitCode.Usage;
        }

        Document document = Document.Read(input, shell, profile: profile);
        document.Tell(shell, language);
        if (document.Package is not { ActionPlans: [var plan, ..] })
        {
            return ExitCode.NoDocument;
        }

        ValueList<MilestoneProgress> milestones = MilestoneProgress.Of(plan);
        if (!milestones.Any(one => one.IsReported))
        {
            shell.Error.WriteLine(Words.NoSides.In(language, document.Name));
            return ExitCode.NoDocument;
        }

        ValueList<ProgressCheck> checks = [];
        if (printedPath is not null)
        {
            if (Document.ReadBytes(printedPath, shell) is not { } bytes)
            {
                return ExitCode.NoDocument;
            }

            ReadResult<PrintedProgress> printed = PrintedProgress.Read(bytes, FileUri.PathOf(printedPath));
            FindingsText.WriteKinds(shell.Error, printed.Findings, language);
            if (printed.Value is not { } report)
            {
                return ExitCode.NoDocument;
            }

            ValueList<Finding> mismatches = report.FindMismatches(plan, FileUri.PathOf(printedPath));
            FindingsText.WriteKinds(shell.Error, IrmJson.Locate(bytes, mismatches, FileUri.PathOf(printedPath)), language);
            if (mismatches.Any(mismatch => mismatch.Code == OfAnotherPlan))
            {
                return ExitCode.NoDocument;
            }

            checks = report.Against(plan);
        }

        if (asJson)
        {
            TrackerJson.Write(shell.Output, milestones, checks);
        }
        else
        {
            TrackerText.Write(shell.Out, milestones, checks, language);
        }

        return ExitCode.Fine;
    }
}
