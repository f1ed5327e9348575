using System.CommandLine;
using System.Text;
using Ogp.Model.Cli.Output;
using Ogp.Model.Cli.Profiles;
using Ogp.Model.Profiles;
using Ogp.Model.Reporting;

namespace Ogp.Model.Cli.Commands;

internal static class ReportCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string?> input = new("FILE")
        {
            Description =
                "IRM JSON, a table of OGP's database, a workbook or a tracker; - is standard input; without it, the embedded sample of Ecuador 2019-2022",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string> output = CommonOptions.Output("HTML file to write (.html, .htm); - is standard output");
        Option<string> language = CommonOptions.Language("en", "es");
        Option<string?> plan = CommonOptions.Plan();
        Option<string?> profile = CommonOptions.Profile();
        Command command = new("report", "Write one self-contained HTML page, and print the scorecard")
        {
            CommonOptions.OfFiles(input),
            output,
            language,
            plan,
            profile,
        };
        command.Validators.Add(result =>
        {
            if (
                CommonOptions.WordOf(result.GetResult(input)) is { } read
                && CommonOptions.WordOf(result.GetResult(output)) is { } written
                && OutputFile.AreSame(read, written)
            )
            {
                result.AddError($"'{written}' is what is read: name another file for the page.");
            }
            else if (CommonOptions.WordOf(result.GetResult(output)) is { } page && !PackageFile.CanBeHtml(page))
            {
                result.AddError($"Cannot write '{page}': a report is a page of HTML (.html, .htm).");
            }
        });
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(input),
                parsed.GetRequiredValue(output),
                parsed.GetRequiredValue(language),
                parsed.GetValue(plan),
                parsed.GetValue(profile),
                shell
            )
        );
        return command;
    }

    private static int Run(string? input, string output, string language, string? plan, string? profileName, Shell shell)
    {
        if (!ProfileSource.TryRead(profileName, language, shell, out Profile? profile))
        {
            return ExitCode.Usage;
        }

        Document document = input is null ? Document.ReadSample() : Document.Read(input, shell, profile: profile);
        document.Tell(shell, language);
        if (document.Package is null)
        {
            return ExitCode.NoDocument;
        }

        if (CommonOptions.Select(document.Package, plan, shell) is not { } package)
        {
            return ExitCode.Usage;
        }

        OutputFile.Write(output, Encoding.UTF8.GetBytes(HtmlReport.Render(package, language, profile)), shell);
        if (output != Document.StandardInput)
        {
            ScoreText.Write(shell.Terminal(), package, language, explain: false);
            shell.Error.WriteLine(Words.FileWritten.In(language, output));
        }

        return ExitCode.Fine;
    }
}
