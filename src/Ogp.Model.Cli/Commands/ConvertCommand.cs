using System.CommandLine;
using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli.Commands;

internal static class ConvertCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string> input = new("IN") { Description = "IRM JSON, or a CSV of OGP's database; - is standard input" };
        Option<string> output = CommonOptions.Output("IRM JSON file to write (.json, or .ndjson for a line a plan); - is standard output");
        Option<string?> layout = new("--layout")
        {
            Description = "How to lay it out: indented, compact, canonical (RFC 8785), lines; without it, as the file's name says",
        };
        layout.AcceptOnlyFromAmong("indented", "compact", "canonical", "lines");
        Command command = new("convert", "Turn OGP's database, or any IRM JSON, into IRM JSON as the writer writes it")
        {
            CommonOptions.OfFiles(input),
            CommonOptions.OfJson(output),
            layout,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(layout), shell));
        return command;
    }

    private static int Run(string input, string output, string? layout, Shell shell)
    {
        Document document = Document.Read(input, shell);
        FindingsText.WriteKinds(shell.Error, document.Findings, "en");
        if (document.Package is not { } package)
        {
            return ExitCode.NoDocument;
        }

        if (!PackageFile.Write(output, package, layout, shell))
        {
            return ExitCode.Usage;
        }

        shell.Error.WriteLine(
            $"{package.ActionPlans.Count} plans, {package.ActionPlans.Sum(plan => plan.Commitments.Count) + package.Commitments.Count} commitments written."
        );
        return ExitCode.Fine;
    }
}
