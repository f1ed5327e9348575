using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Scoring;

namespace Ogp.Model.Cli.Commands;

internal static class ReconcileCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string> printed = new("REPORTS")
        {
            Description = "IRM JSON with the totals that reports print (statedTallies); - is standard input",
        };
        Argument<string> rated = new("RATINGS") { Description = "IRM JSON with ratings of the same plans, or OGP's database" };
        Option<string> format = CommonOptions.Format("text", "json", "csv");
        Option<string> language = CommonOptions.Language();
        Command command = new("reconcile", "Hold the totals that reports print against ratings elsewhere, such as OGP's database")
        {
            CommonOptions.OfFiles(printed),
            CommonOptions.OfFiles(rated),
            format,
            language,
        };
        CommonOptions.ReadStandardInputOnce(command);
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(printed),
                parsed.GetRequiredValue(rated),
                parsed.GetRequiredValue(format),
                parsed.GetRequiredValue(language),
                shell
            )
        );
        return command;
    }

    private static int Run(string printed, string rated, string format, string language, Shell shell)
    {
        Document reports = Document.Read(printed, shell);
        Document ratings = Document.Read(rated, shell);
        reports.Tell(shell, language);
        ratings.Tell(shell, language);
        if (reports.Package is null || ratings.Package is null)
        {
            return ExitCode.NoDocument;
        }

        ValueList<Reconciliation> reconciled = Reconciliation.Of(reports.Package, ratings.Package);
        switch (format)
        {
            case "json":
                ReconciliationOutput.WriteJson(shell.Output, reconciled, language);
                break;
            case "csv":
                ReconciliationOutput.WriteCsv(shell.Out, reconciled);
                break;
            default:
                ReconciliationOutput.WriteText(shell.Terminal(), reports.Package, reconciled, language);
                break;
        }

        if (reconciled.IsEmpty)
        {
            shell.Error.WriteLine(Words.StatesNoTotals.In(language, reports.Name));
            if (ratings.Package.ActionPlans.Any(plan => plan.Reports.Any(report => !report.StatedTallies.IsEmpty)))
            {
                shell.Error.WriteLine(Words.OtherStatesTotals.In(language, ratings.Name));
                return ExitCode.Usage;
            }
        }

        return ExitCode.Fine;
    }
}
