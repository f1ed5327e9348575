using System.CommandLine;
using Ogp.Model.Spreadsheets;

namespace Ogp.Model.Cli.Commands;

internal static class TemplateCommand
{
    public static Command Create(Shell shell)
    {
        Option<string> output = CommonOptions.Output("Workbook to write (.xlsx); - is standard output");
        output.Validators.Add(result =>
        {
            foreach (string path in result.Tokens.Select(token => token.Value))
            {
                if (path != Document.StandardInput && !PackageFile.IsWorkbook(path))
                {
                    result.AddError($"Cannot write '{path}': a template is a workbook (.xlsx).");
                }
            }
        });
        Option<string> language = new("--lang")
        {
            Description = "Language of headings and drop-downs: en, es, fr",
            DefaultValueFactory = _ => "en",
        };
        language.AcceptOnlyFromAmong("en", "es", "fr");
        Command command = new("template", "Write an empty workbook for a plan, its milestones and assessments, to be filled in")
        {
            output,
            language,
        };
        command.SetAction(parsed =>
        {
            OutputFile.Write(parsed.GetRequiredValue(output), Workbook.WriteTemplate(parsed.GetRequiredValue(language)), shell);
            return ExitCode.Fine;
        });
        return command;
    }
}
