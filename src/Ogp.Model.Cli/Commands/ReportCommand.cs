using System.CommandLine;
using System.Text;
using Ogp.Model.Cli.Output;
using Ogp.Model.Profiles;
using Ogp.Model.Reporting;
using Ogp.Model.Trackers;

namespace Ogp.Model.Cli.Commands;

internal static class ReportCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string?> input = new("FILE")
        {
            Description = "IRM JSON, or a CSV of OGP's database; - is standard input; without it, the embedded sample of Ecuador 2019-2022",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string> output = CommonOptions.Output("HTML file to write; - is standard output");
        Option<string> language = CommonOptions.Language();
        Option<string?> plan = CommonOptions.Plan();
        Option<string?> profile = new("--profile")
        {
            Description = "Profile whose fields are shown, too: a file, or the id of one that comes along, such as ecuador-tracker",
        };
        profile.CompletionSources.Add(_ => TrackerProfiles.Ids.Select(id => new System.CommandLine.Completions.CompletionItem(id)));
        Command command = new("report", "Write one self-contained HTML page, and print the scorecard")
        {
            CommonOptions.OfFiles(input),
            output,
            language,
            plan,
            profile,
        };
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
        Profile? profile = profileName is null ? null : ReadProfile(profileName, language, shell);
        if (profileName is not null && profile is null)
        {
            return ExitCode.Usage;
        }

        Document document = input is null ? Document.ReadSample() : Document.Read(input, shell);
        FindingsText.WriteKinds(shell.Error, document.Findings, language);
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
            shell.Error.WriteLine($"{output} written.");
        }

        return ExitCode.Fine;
    }

    /// <summary>The profile of an id or a file; null, with messages, where there is none or it has errors.</summary>
    private static Profile? ReadProfile(string name, string language, Shell shell)
    {
        if ((TrackerProfiles.Ids.Contains(name) ? TrackerProfiles.Read(name) : Document.ReadBytes(name, shell)) is not { } bytes)
        {
            return null;
        }

        ReadResult<Profile> read = Profile.Read(bytes, Document.NameOf(name));
        FindingsText.WriteKinds(shell.Error, read.Findings, language);
        return read.HasErrors ? null : read.Value;
    }
}
