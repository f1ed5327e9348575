using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Json;

namespace Ogp.Model.Cli.Commands;

internal static class ConvertCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string> input = new("IN") { Description = "IRM JSON, or a CSV of OGP's database; - is standard input" };
        Option<string> output = CommonOptions.Output("IRM JSON file to write (.json); - is standard output");
        Command command = new("convert", "Turn OGP's database, or any IRM JSON, into IRM JSON as the writer writes it")
        {
            CommonOptions.OfFiles(input),
            CommonOptions.OfJson(output),
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), shell));
        return command;
    }

    private static int Run(string input, string output, Shell shell)
    {
        Document document = Document.Read(input, shell);
        FindingsText.WriteKinds(shell.Error, document.Findings, "en");
        if (document.Package is not { } package)
        {
            return ExitCode.NoDocument;
        }

        OutputFile.Write(output, IrmJson.Write(package), shell);
        shell.Error.WriteLine(
            $"{package.ActionPlans.Count} plans, {package.ActionPlans.Sum(plan => plan.Commitments.Count) + package.Commitments.Count} commitments written."
        );
        return ExitCode.Fine;
    }
}
