using System.CommandLine;
using Ogp.Model.Cli.Profiles;
using Ogp.Model.Profiles;
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
                else if (File.Exists(path))
                {
                    result.AddError($"'{path}' is there already, and may have been filled in: name another file.");
                }
            }
        });
        Option<string> language = CommonOptions.Language();
        Option<string?> profile = CommonOptions.Profile();
        Command command = new("template", "Write an empty workbook for a plan, its milestones and assessments, to be filled in")
        {
            output,
            language,
            profile,
        };
        command.SetAction(parsed =>
            Run(parsed.GetRequiredValue(output), parsed.GetRequiredValue(language), parsed.GetValue(profile), shell)
        );
        return command;
    }

    private static int Run(string output, string language, string? name, Shell shell)
    {
        if (!ProfileSource.TryRead(name, language, shell, out Profile? profile))
        {
            return ExitCode.Usage;
        }

        OutputFile.Write(output, Workbook.WriteTemplate(language, profile), shell);
        return ExitCode.Fine;
    }
}
