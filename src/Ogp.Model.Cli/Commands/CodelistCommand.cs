using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Cli.Profiles;
using Ogp.Model.Profiles;

namespace Ogp.Model.Cli.Commands;

internal static class CodelistCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string?> name = new("NAME")
        {
            Description = "Name of the list, such as completion; without it, all lists",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "NAME",
        };
        name.CompletionSources.Add(_ => Codelists.Lists.Select(list => new System.CommandLine.Completions.CompletionItem(list.Name)));
        Option<string> format = CommonOptions.Format("text", "json", "markdown");
        Option<string> language = CommonOptions.Language("en", "es", "fr", "pt");
        Option<string?> profile = CommonOptions.Profile();
        Command command = new("codelist", "Show the codes of a list with their labels, definitions, sources and years")
        {
            name,
            format,
            language,
            profile,
        };
        command.SetAction(parsed =>
            Run(parsed.GetValue(name), parsed.GetRequiredValue(format), parsed.GetRequiredValue(language), parsed.GetValue(profile), shell)
        );
        return command;
    }

    private static int Run(string? name, string format, string language, string? profileName, Shell shell)
    {
        if (!ProfileSource.TryRead(profileName, language, shell, out Profile? profile))
        {
            return ExitCode.Usage;
        }

        Codelist? list =
            name is null ? null
            : profile is null ? Codelists.Find(name)
            : profile.FindList(name);
        if (name is not null && list is null)
        {
            shell.Error.WriteLine($"ogp: there is no codelist '{name}'.{Near(name)} 'ogp codelist' shows all.");
            return ExitCode.Usage;
        }

        switch (format)
        {
            case "json":
                CodelistJson.Write(shell.Output, list is null ? Codelists.Lists : [list]);
                break;
            case "markdown":
                shell.Out.Write(list is null ? ReferencePages.Index() : ReferencePages.Of(list));
                break;
            default:
                CodelistText.Write(shell.Terminal(), list, language);
                break;
        }

        return ExitCode.Fine;
    }

    /// <summary>A sentence, with a space before it, about what may have been meant; empty where there is none.</summary>
    private static string Near(string name)
    {
        string[] lists = [.. Codelists.Lists.Select(list => list.Name)];
        string? variable = Variable.List.Suggest(name);
        if (variable is not null && !lists.Contains(variable) && Methodology.Standard.FindScale(RatingKey.Of(variable)) is { } scale)
        {
            return $" The variable '{variable}' has the levels of '{scale.Levels.Name}'; 'ogp explain {variable}' tells of it.";
        }

        string? near =
            variable ?? Spelling.Nearest(name, lists) ?? Array.Find(lists, list => list.Contains(name, StringComparison.OrdinalIgnoreCase));
        return near is null ? "" : $" Did you mean '{near}'?";
    }
}
