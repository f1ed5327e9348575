using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Cli.Profiles;
using Ogp.Model.Comparing;
using Ogp.Model.Profiles;

namespace Ogp.Model.Cli.Commands;

internal static class MergeCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string[]> files = new("FILE")
        {
            Description =
                "IRM JSON, a table of OGP's database, a workbook or a tracker; - is standard input. Where files contradict each other, the first has its way",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> output = CommonOptions.Output("IRM JSON file to write (.json, or .ndjson for a line a plan); - is standard output");
        Option<string> format = CommonOptions.Format("text", "json");
        format.Description = "Form of the list of conflicts, and of findings, on standard error: text, json";
        Option<string?> profile = CommonOptions.ProfileOfWorkbooks();
        Option<string> language = CommonOptions.LanguageOfMessages();
        Command command = new("merge", "Make one document of several, and list every conflict with all values")
        {
            CommonOptions.OfFiles(files),
            CommonOptions.OfJson(output),
            format,
            profile,
            language,
        };
        CommonOptions.ReadStandardInputOnce(command);
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(files),
                parsed.GetRequiredValue(output),
                parsed.GetRequiredValue(format),
                parsed.GetValue(profile),
                parsed.GetRequiredValue(language),
                shell
            )
        );
        return command;
    }

    private static int Run(string[] files, string output, string format, string? profileName, string language, Shell shell)
    {
        if (!ProfileSource.TryRead(profileName, language, shell, out Profile? profile))
        {
            return ExitCode.Usage;
        }

        List<(string Name, IrmPackage Package)> documents = [];
        FindingTally found = new();
        bool isRecognised = true;
        foreach (string file in files)
        {
            Document document = Document.Read(file, shell, profile: profile);
            found.Add(document.Findings, document.Unlisted);
            document.TellPart(shell);
            isRecognised &= document.Package is not null;

            // Two files of one name lie in two folders.
            documents.AddRange(document.Parts.Select(part => (file + part.Name[document.Name.Length..], part.Package)));
        }

        if (format == "text" || !isRecognised)
        {
            FindingsText.WriteKinds(shell.Error, found.Listed.ToValueList(), language);
        }

        if (!isRecognised)
        {
            return ExitCode.NoDocument;
        }

        MergeResult merged = Joining.Merge(documents);
        PackageFile.Write(output, merged.Package, null, shell);
        if (format == "json")
        {
            ChoicesJson.Write(shell.Error, merged.Choices, found, shell.ReadInPart, language);
            shell.HasToldPart = true;
        }
        else
        {
            ChoicesText.Write(shell.Error, merged.Choices, language);
            ChoicesText.WriteSummary(shell.Error, merged, documents.Count, language);
        }

        return ExitCode.Fine;
    }
}
