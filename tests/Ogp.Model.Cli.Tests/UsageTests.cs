namespace Ogp.Model.Cli.Tests;

public sealed class UsageTests : Folder
{
    public static TheoryData<string> Commands { get; } = ["validate", "score", "stats", "report", "convert", "diff", "merge", "completion"];

    /// <summary>Every command and subcommand, as the help itself lists them.</summary>
    public static TheoryData<string> Listed { get; } = [.. Under("")];

    [Theory]
    [MemberData(nameof(Listed))]
    public void Every_command_has_help_with_examples(string command)
    {
        Ogp run = Ogp.Run([.. command.Split(' '), "--help"]);

        Assert.Equal((ExitCode.Fine, ""), (run.ExitCode, run.Error));
        Assert.Contains($"Examples:\n  ogp {command}", run.Out.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Under(string command)
    {
        string[] lines = [.. Ogp.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Out.Split('\n')];
        return lines
            .SkipWhile(line => line.Trim() != "Commands:")
            .Skip(1)
            .TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Select(line => $"{command} {line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]}".Trim())
            .SelectMany(name => (string[])[name, .. Under(name)]);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_variable_that_is_not_set_is_told(string command)
    {
        Ogp run = Ogp.Run(command, "", "-o", "");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Equal("ogp: argument 2 is empty: a variable that is not set?\n", run.Error);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_examples_of_the_help_are_accepted(string command)
    {
        string help = Ogp.Run(command, "--help").Out;
        string[] examples =
        [
            .. help[help.IndexOf("Examples:", StringComparison.Ordinal)..]
                .Split('\n')
                .Skip(1)
                .Select(line => line.Trim())
                .Where(line => line.Contains("ogp ", StringComparison.Ordinal)),
        ];

        Assert.NotEmpty(examples);

        // Without its settings a command does not begin.
        File.WriteAllText(In("rules.json"), """{ "rules": [] }""");
        foreach (string example in examples)
        {
            string[] words = example[(example.IndexOf("ogp ", StringComparison.Ordinal) + 4)..].Split(' ', '|', '>')[..^0];
            string[] args = [.. words.TakeWhile(word => word.Length > 0)];

            // The documents do not exist: the command gets as far as looking for them.
            Assert.NotEqual(
                ExitCode.Usage,
                Ogp.Run([
                    .. args.Select(arg =>
                        arg.EndsWith(".html", StringComparison.Ordinal) || arg.Contains(".json", StringComparison.Ordinal) ? In(arg) : arg
                    ),
                ]).ExitCode
            );
        }
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("vlidate", "x.json")]
    [InlineData("validate", "--wrong", "x.json")]
    [InlineData("score", "--wrong")]
    [InlineData("score", "x.json", "--format", "yaml")]
    [InlineData("stats")]
    [InlineData("stats", "-", "-")]
    [InlineData("validate", "-", "-")]
    [InlineData("stats", "x.json", "--by", "colour")]
    [InlineData("report")]
    [InlineData("convert", "x.json")]
    [InlineData("convert", "x.json", "-o", "x.docx")]
    [InlineData("diff", "x.json")]
    [InlineData("diff", "-", "-")]
    [InlineData("diff", "x.json", "y.json", "--format", "patch")]
    [InlineData("merge", "x.json")]
    [InlineData("merge", "-o", "y.json")]
    [InlineData("merge", "-", "x.json", "-", "-o", "y.json")]
    [InlineData("merge", "x.json", "-o", "y.csv")]
    [InlineData("completion", "cmd")]
    public void A_wrong_call_is_told_so_on_the_error_stream(params string[] args)
    {
        Ogp run = Ogp.Run(args);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.NotEqual("", run.Error);
    }

    [Theory]
    [InlineData("Try 'ogp --help'.", "vlidate")]
    [InlineData("Try 'ogp score --help'.", "score", "--wrong")]
    [InlineData("Try 'ogp profile new --help'.", "profile", "new")]
    [InlineData("Try 'ogp profile --help'.", "profile", "nwe")]
    public void A_wrong_call_names_the_help_that_there_is(string expected, params string[] args) =>
        Assert.EndsWith($"\n{expected}\n", Ogp.Run(args).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("'abc' is no number that --year takes.\n", "explain", "word", "--year", "abc")]
    [InlineData("'2019.5' is no number that --year takes.\n", "explain", "word", "--year", "2019.5")]
    [InlineData("'soon' is no number that --timeout takes.\n", "conformance", "--cmd", "tool {file}", "--timeout", "soon")]
    public void What_is_no_number_is_told_in_words_of_the_command_line(string expected, params string[] args)
    {
        Ogp run = Ogp.Run(args);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Languages { get; } =
        new()
        {
            { "en, es, fr", "validate x.json" },
            { "en, es, fr", "fix x.json" },
            { "en, es, fr", "score x.json" },
            { "en, es, fr", "recompute x.csv" },
            { "en, es, fr", "reconcile x.json y.json" },
            { "en, es, fr", "tracker x" },
            { "en, es", "report x.json -o x.html" },
            { "en, es, fr", "convert x.json -o y.json" },
            { "en, es, fr", "template -o x.xlsx" },
            { "en, es, fr", "diff x.json y.json" },
            { "en, es, fr", "diff x.json y.json --profile canada-tracker" },
            { "en, es, fr", "merge x.json -o y.json" },
            { "en, es, fr, pt", "codelist completion" },
            { "en, es, fr, pt", "explain completion" },
            { "en, es, fr", "profile check canada-tracker" },
        };

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_that_there_is_no_text_in_is_refused(string known, string call)
    {
        Ogp run = Ogp.Run([.. call.Split(' '), "--lang", "de"]);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.StartsWith($"There is no text in the language 'de' here: --lang takes {known}.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es-EC")]
    [InlineData("ES")]
    public void A_language_of_a_region_is_that_language(string language)
    {
        Assert.Equal(Ogp.Run("explain", "OGP1301", "--lang", "es").Out, Ogp.Run("explain", "OGP1301", "--lang", language).Out);
        Assert.Equal(ExitCode.Fine, Ogp.Run("template", "-o", In("region.xlsx"), "--lang", language).ExitCode);
    }

    [Fact]
    public void A_folder_is_no_file_to_mend()
    {
        Ogp run = Ogp.Run("fix", Root);

        Assert.Equal((ExitCode.NoDocument, $"ogp: '{Root}' is a folder, and a file is read here.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("template", "plan.xlsx")]
    [InlineData("report", "plan.html")]
    public void A_folder_that_is_not_there_is_named(string command, string file)
    {
        Ogp run = Ogp.Run(command, "-o", Path.Combine(In("nowhere"), file));

        Assert.Equal((ExitCode.Usage, $"ogp: there is no folder '{In("nowhere")}' to write in.\n"), (run.ExitCode, run.Error));
    }

    /// <summary>It is written beside first; nobody named that file.</summary>
    [Fact]
    public void A_file_that_cannot_be_written_is_named_as_it_was()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Ogp run = Ogp.Run("template", "-o", "/proc/plan.xlsx");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("ogp: '/proc/plan.xlsx' cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_file_that_is_not_there_no_findings_are_counted()
    {
        string none = In("none.json");

        Assert.DoesNotContain("0 errors", Ogp.Run("validate", none).Error, StringComparison.Ordinal);
        Assert.Contains("\n1 document: 1 error", Ogp.Run("validate", none, WriteSample()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_arguments_it_shows_its_help_and_counts_as_a_wrong_call()
    {
        Ogp run = Ogp.Run();

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("Commands:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_commands_fits_a_wide_terminal() =>
        Assert.All(Ogp.Run("--help").Out.Split('\n'), line => Assert.InRange(line.Length, 0, 160));

    [Theory]
    [InlineData("[suggest:6]", "ogp va", "validate")]
    [InlineData("[suggest:7]", "ogp sco", "score")]
    [InlineData("[suggest:15]", "ogp stats --by ", "era")]
    [InlineData("[suggest:19]", "ogp score --format ", "json")]
    [InlineData("[suggest:13]", "ogp codelist ", "completion")]
    [InlineData("[suggest:17]", "ogp explain OGP13", "OGP1301")]
    [InlineData("[suggest:23]", "ogp validate --ruleset ", "publisher")]
    public void A_shell_can_ask_for_completions(string directive, string line, string expected) =>
        Assert.Contains(expected, Ogp.Run(directive, line).Out.Split('\n').Select(word => word.Trim()));

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "#compdef ogp")]
    [InlineData("fish", "complete -c ogp")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void Completion_scripts_ask_the_command_itself(string shell, string expected)
    {
        string script = Ogp.Run("completion", shell).Out;

        Assert.Contains(expected, script, StringComparison.Ordinal);
        Assert.Contains("[suggest:", script, StringComparison.Ordinal);
    }
}
