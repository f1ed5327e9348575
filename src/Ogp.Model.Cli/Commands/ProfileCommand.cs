using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Cli.Profiles;
using Ogp.Model.Profiles;

namespace Ogp.Model.Cli.Commands;

internal static class ProfileCommand
{
    public static Command Create(Shell shell) =>
        new("profile", "Make, check and document a profile: what a member adds to the format and asks of its documents")
        {
            CreateNew(shell),
            CreateCheck(shell),
            CreateDocs(shell),
        };

    private static Command CreateNew(Shell shell)
    {
        Argument<string> name = new("NAME") { Description = "Its id: small letters, digits and hyphens, such as my-country" };
        Option<string?> member = new("--member")
        {
            Description = "Code of the member that it is for, such as ECU; without it, it is for any",
        };
        Option<string?> output = new("--output", "-o") { Description = "Folder to make; without it, one of the profile's name" };
        Command command = new("new", "Make a folder with a small profile, examples that pass and fail, and a spreadsheet template")
        {
            name,
            member,
            output,
        };
        command.SetAction(parsed =>
            New(parsed.GetRequiredValue(name), parsed.GetValue(member), parsed.GetValue(output) ?? parsed.GetRequiredValue(name), shell)
        );
        return command;
    }

    private static Command CreateCheck(Shell shell)
    {
        Argument<string> folder = new("DIR") { Description = "Folder of the profile" };
        Option<string> language = CommonOptions.Language();
        Command command = new("check", "Check a profile against the format, its languages and its examples") { folder, language };
        command.SetAction(parsed => Check(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(language), shell));
        return command;
    }

    private static Command CreateDocs(Shell shell)
    {
        Argument<string> folder = new("DIR") { Description = "Folder of the profile, its file, or the id of one that comes along" };
        Option<string> output = CommonOptions.Output("Folder to write to: reference.md, schema.json, schema-strict.json, template.xlsx");
        Option<string> language = CommonOptions.AnyLanguage();
        Command command = new("docs", "Write a profile's reference page, its schema with that of the format, and a spreadsheet template")
        {
            folder,
            output,
            language,
        };
        command.SetAction(parsed =>
            Docs(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(output), parsed.GetRequiredValue(language), shell)
        );
        return command;
    }

    private static int New(string name, string? member, string folder, Shell shell)
    {
        if (!Profile.IsId(name))
        {
            shell.Error.WriteLine($"ogp: '{name}' is no id of a profile: write small letters, digits and hyphens, such as my-country.");
            return ExitCode.Usage;
        }

        if (BuiltInProfiles.Ids.AsSpan().Contains(name))
        {
            shell.Error.WriteLine($"ogp: '{name}' is the id of a profile that comes along: give yours another.");
            return ExitCode.Usage;
        }

        if (member is not null && !MemberCode.Of(member).LooksLocal && !KnownMember.Of(member).IsKnown)
        {
            string meant = KnownMember.List.Suggest(member) is { } near ? $" Did you mean {near}?" : "";
            shell.Error.WriteLine($"ogp: '{member}' is no code of a member that this version knows, such as ECU.{meant}");
            return ExitCode.Usage;
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            shell.Error.WriteLine($"ogp: the folder '{folder}' is not empty.");
            return ExitCode.Usage;
        }

        Directory.CreateDirectory(Path.Combine(folder, "examples"));
        foreach ((string path, byte[] bytes) in ProfileScaffold.Files(name, member))
        {
            OutputFile.Write(Path.Combine(folder, path), bytes, shell);
            shell.Out.WriteLine(PathText.Line(Path.Combine(folder, path)));
        }

        if (member is null)
        {
            shell.Error.WriteLine("It is for plans of any member; \"members\" in profile.json, or --member, names those that it is for.");
        }

        shell.Error.WriteLine($"Now: ogp profile check {folder}");
        return ExitCode.Fine;
    }

    private static int Check(string folder, string language, Shell shell)
    {
        if (ProfileSource.Open("", folder) is not { } file)
        {
            shell.Error.WriteLine(ProfileSource.NoSuch(folder));
            return ExitCode.NoDocument;
        }

        ReadResult<Profile> read = Profile.Read(file, ProfileSource.Open);
        foreach (Finding finding in read.Findings)
        {
            shell.Out.WriteLine(FindingsText.Line(finding, language));
        }

        if (read.Value is not { } profile)
        {
            return ExitCode.NoDocument;
        }

        (int examples, int wrong) = (0, 0);
        HashSet<string> raised = new(StringComparer.Ordinal);
        foreach (string example in read.HasErrors ? [] : ProfileExamples.In(folder))
        {
            List<string> found = ProfileExamples.Found(example, profile);
            raised.UnionWith(found.Select(line => line.Split(' ')[0]));
            string[] differences = [.. ProfileExamples.Compare(example, found, language)];
            foreach (string difference in differences)
            {
                shell.Out.WriteLine(PathText.Line($"{example}: {difference}"));
            }

            examples++;
            wrong += differences.Length > 0 ? 1 : 0;
        }

        foreach (ProfileRule rule in profile.Rules.Where(rule => examples > 0 && !raised.Contains(rule.Kind.Code)))
        {
            shell.Error.WriteLine(CountWords.Unbroken(rule.Kind.Code, language));
        }

        string[] counts =
        [
            $"{CountWords.Fields(profile.Fields.Count, language)}, {CountWords.Lists(profile.Lists.Count, language)}, {CountWords.Rules(profile.Rules.Count, language)}",
            CountWords.Findings(read.Findings.Count, language),
            read.HasErrors ? CountWords.NotLookedAt(language) : CountWords.Examples(examples - wrong, examples, language),
        ];
        shell.Error.WriteLine(Words.Labelled(profile.Id, string.Join(Words.Semicolon.For(language), counts), language));
        return read.Findings.IsEmpty && wrong == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private static int Docs(string name, string output, string language, Shell shell)
    {
        if (ProfileSource.Read(name, language, shell) is not { } profile)
        {
            return ExitCode.NoDocument;
        }

        if (!CommonOptions.HasWords(language) && !profile.Languages.AsSpan().Contains(language))
        {
            shell.Error.WriteLine($"ogp: {CommonOptions.NoWords(language, profile.Languages)}");
            return ExitCode.Usage;
        }

        ProfileDocs docs = new(profile, language);
        foreach ((string file, _) in docs.Files)
        {
            if (docs.Refuse(Path.Combine(output, file), file) is { } reason)
            {
                shell.Error.WriteLine($"ogp: {reason}");
                return ExitCode.Usage;
            }
        }

        Directory.CreateDirectory(output);
        foreach ((string file, byte[] bytes) in docs.Files)
        {
            OutputFile.Write(Path.Combine(output, file), bytes, shell);
            shell.Out.WriteLine(PathText.Line(Path.Combine(output, file)));
        }

        return ExitCode.Fine;
    }
}
