using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Cli.Profiles;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Validation;

namespace Ogp.Model.Cli.Commands;

internal static class FixCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string[]> files = new("FILE") { Description = "IRM JSON; - is standard input", Arity = ArgumentArity.OneOrMore };
        Option<bool> dryRun = new("--dry-run") { Description = "Print the changes as a unified diff, and write nothing" };
        Option<string?> output = new("--output", "-o") { Description = "Where to write one file; without it each is changed in place" };
        Option<string?> profile = CommonOptions.Profile();
        Option<string> language = CommonOptions.Language();
        Command command = new("fix", "Apply the safe repairs that findings come with; the rest of a file stays as it is, byte for byte")
        {
            CommonOptions.OfFiles(files),
            dryRun,
            output,
            profile,
            language,
        };
        CommonOptions.ReadStandardInputOnce(command);
        command.Validators.Add(result =>
        {
            bool hasOutput = result.GetResult(output) is not null;
            if (hasOutput && CommonOptions.WordsOf(result.GetResult(files)).Length > 1)
            {
                result.AddError("--output takes one FILE.");
            }

            if (hasOutput && result.GetResult(dryRun) is { Implicit: false })
            {
                result.AddError("--dry-run writes nothing: leave out --output.");
            }
        });
        command.SetAction(parsed =>
        {
            string words = parsed.GetRequiredValue(language);
            if (!ProfileSource.TryRead(parsed.GetValue(profile), words, shell, out Profile? own))
            {
                return ExitCode.Usage;
            }

            ValidationOptions rules = new() { Profile = own, MaxFindingsPerKind = int.MaxValue };
            IrmJsonOptions options = new() { Check = package => Validator.Validate(package, rules).Findings };
            bool isRecognised = true;
            foreach (string file in parsed.GetRequiredValue(files))
            {
                isRecognised &= Run(file, parsed.GetValue(dryRun), parsed.GetValue(output) ?? file, options, words, shell);
            }

            return isRecognised ? ExitCode.Fine : ExitCode.NoDocument;
        });
        return command;
    }

    /// <summary>Mends a file.</summary>
    /// <returns>Whether there was a document in it.</returns>
    private static bool Run(string file, bool isDryRun, string output, IrmJsonOptions options, string language, Shell shell)
    {
        if (Document.ReadBytes(file, shell) is not { } before)
        {
            return false;
        }

        bool isRecognised = false;
        using MemoryStream after = new(before.Length);
        List<Finding> applied = [];
        List<Finding> refused = [];
        FindingTally left = new();
        foreach (FixResult part in Mend(FileUri.PathOf(file), before, options))
        {
            isRecognised |= part.Left.Value is not null;
            after.Write(part.Utf8.Span);
            applied.AddRange(part.Applied);
            refused.AddRange(part.Refused);
            left.Add(part.Left.Findings, part.Left.Unlisted);
            Garbage.Limit();
        }

        if (!isRecognised)
        {
            FindingsText.WriteKinds(shell.Error, left.Listed.ToValueList(), language);
            return false;
        }

        if (!Document.IsJson(before))
        {
            // The bytes would be those that were read, whatever name they got.
            string named = file.Contains(' ', StringComparison.Ordinal) ? $"\"{file}\"" : file;
            shell.Error.WriteLine(
                $"ogp: '{file}' is no IRM JSON, and only that is mended. Turn it into IRM JSON first: ogp convert {named} -o FILE.json"
            );
            return false;
        }

        if (isDryRun)
        {
            UnifiedDiff.Write(shell.Output, FileUri.PathOf(file), before, after.ToArray());
        }
        else if (output != file || output == Document.StandardInput || applied.Count > 0)
        {
            OutputFile.Write(output, after.ToArray(), shell);
        }

        foreach (Finding finding in applied)
        {
            shell.Error.WriteLine(PathText.Line($"{finding.Place.ToString(language)}: {finding.Code}: {finding.Fix!.Title.For(language)}"));
        }

        foreach (Finding finding in refused)
        {
            shell.Error.WriteLine(
                PathText.Line(
                    $"{finding.Place.ToString(language)}: {finding.Code}: {Words.Labelled(CountWords.LeftAlone(language), finding.Fix!.Title.For(language), language)}"
                )
            );
        }

        int count = left.Listed.Count + left.Unlisted.Sum(kind => kind.Count - kind.Listed);
        shell.Error.WriteLine(
            $"{file}: {CountWords.Repairs(applied.Count, isDryRun, language)}, {CountWords.FindingsLeft(count, language)}"
        );
        return true;
    }

    /// <summary>Mends lines one by one, so that a try costs no more than a line; anything else as a whole.</summary>
    private static IEnumerable<FixResult> Mend(string name, byte[] utf8, IrmJsonOptions options) =>
        Document.AreLines(utf8)
            ? Fixes.ApplyToLines(utf8, name, options)
            : [Fixes.Apply(utf8, bytes => Document.Read(name, bytes, options).ToResult())];
}
