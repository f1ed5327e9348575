using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Validation;

namespace Ogp.Model.Cli.Commands;

internal static class FixCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string[]> files = new("FILE") { Description = "IRM JSON; - is standard input", Arity = ArgumentArity.OneOrMore };
        Option<bool> dryRun = new("--dry-run") { Description = "Print the changes as a unified diff, and write nothing" };
        Option<string?> output = new("--output", "-o") { Description = "Where to write one file; without it each is changed in place" };
        Option<string> language = CommonOptions.Language();
        Command command = new("fix", "Apply the safe repairs that findings come with; the rest of a file stays as it is, byte for byte")
        {
            CommonOptions.OfFiles(files),
            dryRun,
            output,
            language,
        };
        CommonOptions.ReadStandardInputOnce(command);
        command.Validators.Add(result =>
        {
            bool hasOutput = result.GetValue(output) is not null;
            string[] named = result.GetValue(files) ?? [];
            if (hasOutput && named.Length > 1)
            {
                result.AddError("--output takes one FILE.");
            }

            if (hasOutput && result.GetValue(dryRun))
            {
                result.AddError("--dry-run writes nothing: leave out --output.");
            }
        });
        command.SetAction(parsed =>
        {
            bool isRecognised = true;
            foreach (string file in parsed.GetRequiredValue(files))
            {
                isRecognised &= Run(
                    file,
                    parsed.GetValue(dryRun),
                    parsed.GetValue(output) ?? file,
                    parsed.GetRequiredValue(language),
                    shell
                );
            }

            return isRecognised ? ExitCode.Fine : ExitCode.NoDocument;
        });
        return command;
    }

    /// <summary>Mends a file.</summary>
    /// <returns>Whether there was a document in it.</returns>
    private static bool Run(string file, bool isDryRun, string output, string language, Shell shell)
    {
        Document before = Document.Read(file, shell, Validator.Validate);
        if (before.Package is null)
        {
            FindingsText.WriteKinds(shell.Error, before.Findings, language);
            return false;
        }

        FixResult mended = Fixes.Apply(before.Source, bytes => Document.Read(before.Name, bytes, Validator.Validate).ToResult());
        if (isDryRun)
        {
            UnifiedDiff.Write(shell.Output, FileUri.PathOf(file), before.Source, mended.Utf8);
        }
        else if (output != file || output == Document.StandardInput || !mended.Applied.IsEmpty)
        {
            OutputFile.Write(output, mended.Utf8.Span, shell);
        }

        foreach (Finding finding in mended.Applied)
        {
            shell.Error.WriteLine(PathText.Line($"{finding.Place}: {finding.Code}: {finding.Fix!.Title.For(language)}"));
        }

        foreach (Finding finding in mended.Refused)
        {
            shell.Error.WriteLine(
                PathText.Line($"{finding.Place}: {finding.Code}: {CountWords.LeftAlone(language)}: {finding.Fix!.Title.For(language)}")
            );
        }

        int left = mended.Left.Findings.Count + mended.Left.Unlisted.Sum(count => count.Count - count.Listed);
        shell.Error.WriteLine(
            $"{file}: {CountWords.Repairs(mended.Applied.Count, isDryRun, language)}, {CountWords.FindingsLeft(left, language)}"
        );
        return true;
    }
}
