using System.CommandLine;
using System.CommandLine.Completions;
using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli.Commands;

internal static class ExplainCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string[]> words = new("WORD")
        {
            Description =
                "A variable (completion), a word of a report (significant), a codelist (ambition), a code or name of a finding (OGP1301, unknown-level); without it, all words that mean different things",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "WORD",
        };
        words.CompletionSources.Add(_ =>
            FindingReference
                .Kinds.Select(kind => kind.Code)
                .Concat(Variable.List.Entries.Select(variable => variable.Code))
                .Concat(Codelists.Lists.Select(list => list.Name))
                .Distinct()
                .Select(word => new CompletionItem(word))
        );
        Option<int?> year = new("--year")
        {
            Description = "Year of the plan that the word is about",
            CustomParser = CommonOptions.Number<int>,
        };
        Option<string> format = CommonOptions.Format("text", "markdown");
        format.Description = "text, or markdown: the page of a finding";
        Option<string> language = CommonOptions.Language("en", "es", "fr", "pt");
        Command command = new("explain", "Say what a word, a variable, a list or a finding means, in which years")
        {
            CommonOptions.OfWords(words),
            year,
            format,
            language,
        };
        command.SetAction(parsed =>
            Run(
                string.Join(' ', parsed.GetValue(words) ?? []),
                parsed.GetValue(year),
                parsed.GetRequiredValue(format),
                parsed.GetRequiredValue(language),
                shell
            )
        );
        return command;
    }

    private static int Run(string word, int? year, string format, string language, Shell shell)
    {
        if (word.Length == 0)
        {
            shell.Out.Write(ReferencePages.SameWords());
            return ExitCode.Fine;
        }

        if (format == "markdown")
        {
            return WritePage(word, shell);
        }

        bool known =
            ExplainText.WriteFinding(shell.Out, word, language)
            | (ExplainText.WriteVariable(shell.Out, word, year, language) || ExplainText.WriteList(shell.Out, word, language))
            | ExplainText.WriteWord(shell.Out, word, year, language)
            | ExplainText.WriteEntries(shell.Out, word, language)
            | ExplainText.WriteAlternatives(shell.Out, word, language);
        if (!known)
        {
            shell.Error.WriteLine($"ogp: no scale, variable, list or finding has the word '{word}'.{ExplainNear.Of(word)}");
        }

        return known ? ExitCode.Fine : ExitCode.Usage;
    }

    private static int WritePage(string word, Shell shell)
    {
        if (FindingReference.Find(word) is not { } kind)
        {
            shell.Error.WriteLine(
                $"ogp: there is no finding '{word}', and pages are of findings. Without --format, other words are explained, too."
            );
            return ExitCode.Usage;
        }

        shell.Out.Write(RulePage.Of(kind));
        return ExitCode.Fine;
    }
}
