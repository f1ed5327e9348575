using System.Text.Json;
using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli.Tests;

/// <summary>The reference: codelist, explain, and the pages that are made from the data.</summary>
public sealed class ReferenceTests
{
    internal static string Docs { get; } = Path.Combine(Repository(), "docs");

    [Theory]
    [InlineData("2019", "major on the scale did-it-open-government")]
    [InlineData("2021", "significant on the scale early-results")]
    public void A_word_means_what_it_means_in_the_plans_year(string year, string meaning) =>
        Assert.Contains($"'significant' is {meaning}", Ogp.Run("explain", "significant", "--year", year).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("completion")]
    [InlineData("xyzzy")]
    public void As_markdown_there_are_pages_of_findings_only(string word)
    {
        Ogp run = Ogp.Run("explain", word, "--format", "markdown");
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains($"no finding '{word}'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_is_explained_by_its_scale_in_that_year()
    {
        Assert.Contains("outstanding", Ogp.Run("explain", "early-results", "--year", "2019").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("outstanding", Ogp.Run("explain", "early-results", "--year", "2021").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_is_explained_in_the_readers_language() =>
        Assert.Contains("El período termina", Ogp.Run("explain", "OGP1301", "--lang", "es").Out, StringComparison.Ordinal);

    [Fact]
    public void A_finding_is_explained_by_its_name_too() =>
        Assert.Equal(Ogp.Run("explain", "OGP1205").Out, Ogp.Run("explain", "unknown-level").Out);

    /// <summary>Definitions and remarks, and all around them.</summary>
    [Theory]
    [InlineData(
        "es",
        "«major» es major en la escala",
        ", planes 2013–",
        "planes 2022–: codificado en results-report",
        "Definición",
        "provisional: palabra",
        "Un paso adelante"
    )]
    [InlineData(
        "fr",
        "« major » est major sur l’échelle",
        ", plans 2013–",
        "plans 2022– : codé dans results-report",
        "Définition",
        "provisoire : mot",
        "Une avancée"
    )]
    public void What_is_explained_is_so_in_the_readers_language(
        string language,
        string word,
        string plans,
        string span,
        string heading,
        string note,
        string definition
    )
    {
        string explained = Ogp.Run("explain", "major", "--lang", language).Out;
        Assert.Contains(word, explained, StringComparison.Ordinal);
        Assert.Contains(definition, explained, StringComparison.Ordinal);
        Assert.Contains(plans, explained, StringComparison.Ordinal);
        Assert.Contains(span, Ogp.Run("explain", "completion", "--lang", language).Out, StringComparison.Ordinal);
        string list = Ogp.Run("codelist", "ambition", "--lang", language).Out;
        Assert.Contains(heading, list, StringComparison.Ordinal);
        Assert.Contains(note, list, StringComparison.Ordinal);
        Assert.DoesNotContain("our own word", list, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_nobody_uses_is_wrong_usage()
    {
        Ogp run = Ogp.Run("explain", "qwertz");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Equal("ogp: no scale, variable, list or finding has the word 'qwertz'.\n", run.Error);
    }

    [Theory]
    [InlineData("X", "'.\n")]
    [InlineData("signifcant", " Did you mean 'significant'?\n")]
    [InlineData("achieved pledge", "'achieved pledge'.\n")]
    [InlineData("star", " Words that begin so: starred, ")]
    [InlineData("OGP120", " Codes that begin so: OGP1201 unknown-code, OGP1202 ")]
    [InlineData("ogp11", ", ….\n")]
    [InlineData("OGP9999", "'OGP9999'.\n")]
    [InlineData("unkown-level", " Did you mean 'unknown-level'?\n")]
    [InlineData("policy-aera", " Did you mean 'policy-area'?\n")]
    public void A_word_that_is_not_known_gets_those_that_were_perhaps_meant(string word, string expected)
    {
        Ogp run = Ogp.Run("explain", word);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("midterm-review", "'midterm-review' is midterm-review in the list product, which is no scale of ratings\n  Midterm Review")]
    [InlineData("Alto", "'Alto' is high on the scale specificity")]
    [InlineData("Alto", "'Alto' is high in the list ambition, which is no scale of ratings\n  High: The commitment is relevant and")]
    [InlineData("Ecuador", "'Ecuador' is ECU in the list member-code, which is no scale of ratings\n  Ecuador: Country.\n")]
    public void A_word_of_a_list_that_is_no_scale_is_explained_beside_what_it_is_on_scales(string word, string expected)
    {
        Ogp run = Ogp.Run("explain", word);

        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_is_not_explained_a_second_time_as_a_code_of_its_list() =>
        Assert.DoesNotContain("no scale of ratings", Ogp.Run("explain", "complete").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("ambition", "Ambition: How ambitious", "  'ogp codelist ambition' shows its 2 codes.")]
    [InlineData("Policy area", "Policy areas: ", "  'ogp codelist policy-area' shows its ")]
    public void A_codelist_is_explained_by_its_name(string word, string about, string codes)
    {
        string explained = Ogp.Run("explain", word).Out;

        Assert.StartsWith(about, explained, StringComparison.Ordinal);
        Assert.Contains($"\n{codes}", explained, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_the_scale_of_a_variable_is_explained_as_that_variable() =>
        Assert.DoesNotContain("ogp codelist", Ogp.Run("explain", "completion").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("competion", "completion")]
    [InlineData("Completion", "completion")]
    [InlineData("sectr", "sector")]
    [InlineData("polic", "policy-area")]
    public void A_misspelt_list_gets_a_suggestion(string name, string list) =>
        Assert.Equal(
            $"ogp: there is no codelist '{name}'. Did you mean '{list}'? 'ogp codelist' shows all.\n",
            Ogp.Run("codelist", name).Error
        );

    [Theory]
    [InlineData("relevance", "relevance", "yes-no")]
    [InlineData("starred", "starred", "yes-no")]
    [InlineData("promisng", "promising", "yes-no")]
    [InlineData("projected-completion", "projected-completion", "completion")]
    public void A_variable_that_is_no_list_names_the_one_with_its_levels(string name, string variable, string list)
    {
        Ogp refused = Ogp.Run("codelist", name);

        Assert.Equal(2, refused.ExitCode);
        Assert.Equal(
            $"ogp: there is no codelist '{name}'. The variable '{variable}' has the levels of '{list}'; 'ogp explain {variable}' tells of it. 'ogp codelist' shows all.\n",
            refused.Error
        );
    }

    /// <summary>What is official in one language, or edition, may be a government's word or our own in another.</summary>
    [Theory]
    [InlineData("transformadores", "[es *, pt; * provisional: ")]
    [InlineData("marginal", "[en, es *, fr *, pt *; * provisional: ")]
    [InlineData("Complété", "[en, fr *; * provisional: ")]
    [InlineData("excepcional", "[es †, pt *; † inferred: ")]
    [InlineData("limitado", "[es *, pt †; † inferred: ")]
    [InlineData("colaborar", "[es †, pt *; † inferred: ")]
    [InlineData("substantial", "[en]\n")]
    public void A_word_is_graded_in_each_language_by_itself(string word, string where) =>
        Assert.Contains(where, Ogp.Run("explain", word).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("potential-for-results", "plans 2020–: coded")]
    [InlineData("early-results", "plans 2022–: coded")]
    [InlineData("potential-impact", "plans 2020–: not-coded")]
    [InlineData("specificity", "plans 2017: partly in design-report")]
    public void Years_that_go_on_are_shown_as_open(string variable, string span) =>
        Assert.Contains(span, Ogp.Run("explain", variable).Out, StringComparison.Ordinal);

    [Fact]
    public void A_level_is_explained_for_the_last_year_in_which_it_was_coded()
    {
        Assert.Contains(
            "on the scale specificity, plans 2011–2017",
            Ogp.Run("explain", "medium", "--year", "2017").Out,
            StringComparison.Ordinal
        );
        Assert.Contains("no word of a scale", Ogp.Run("explain", "medium", "--year", "2018").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_of_ours_is_never_shown_as_official()
    {
        string limited = Ogp.Run("codelist", "completion", "--lang", "es")
            .Out.Split('\n')
            .Single(line => line.TrimStart().StartsWith("limited ", StringComparison.Ordinal));
        string substantial = Ogp.Run("codelist", "potential-for-results", "--lang", "es")
            .Out.Split('\n')
            .Single(line => line.TrimStart().StartsWith("substantial ", StringComparison.Ordinal));

        // labels.md: no official Spanish text has 'Limitado' (completion); the action plan reviews of Guatemala and Panama print 'sustancial'.
        Assert.Contains("Limitado *", limited, StringComparison.Ordinal);
        Assert.DoesNotContain("*", substantial, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("significant 2021", "of OGP Local only", "is significant on the scale early-results")]
    [InlineData("significant 2019", "is major on the scale did-it-open-government", "Major")]
    [InlineData("moderate 2020", "no word of a scale that plans of 2020 were rated on", "")]
    [InlineData("substantial or complete", "one of substantial, complete on the scale completion", "")]
    [InlineData("acted according to OGP process", "asks the opposite of contrary-to-process", "Acted contrary to process: ")]
    [InlineData("early results 2019", "Did it open government? How", "3 major: Major")]
    [InlineData("early results 2021", "Early results: ", "2 significant: Significant")]
    public void A_word_of_a_report_is_explained_by_year_and_place(string text, string one, string other)
    {
        string[] words = text.Split(' ');
        string[] arguments = int.TryParse(words[^1], out _) ? [.. words[..^1], "--year", words[^1]] : words;
        string explained = Ogp.Run(["explain", .. arguments]).Out;
        Assert.Contains(one, explained, StringComparison.Ordinal);
        Assert.Contains(other, explained, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_word_shows_how_well_it_is_evidenced_in_JSON_on_the_page_and_when_it_is_explained()
    {
        // Costa Rica's government writes "significativos"; "significativamente" was seen nowhere; the English report of Colombia prints "significant".
        JsonElement major = Ogp.Run("codelist", "did-it-open-government", "--format", "json")
            .Json.GetProperty("codelists")[0]
            .GetProperty("codes")
            .EnumerateArray()
            .Single(code => code.GetProperty("code").GetString() == "major");
        Dictionary<string, string> statuses = major
            .GetProperty("aliases")
            .EnumerateArray()
            .Where(alias => alias.GetProperty("context").GetString() is "es" or "en")
            .ToDictionary(alias => alias.GetProperty("text").GetString()!, alias => alias.GetProperty("status").GetString()!);
        Assert.Equal(
            ("official", "inferred", "provisional"),
            (statuses["Significant"], statuses["Significativos"], statuses["Significativamente"])
        );

        string page = Ogp.Run("codelist", "did-it-open-government", "--format", "markdown").Out;
        Assert.Contains("Significant (en),", page, StringComparison.Ordinal);
        Assert.Contains("Significativos (es) †,", page, StringComparison.Ordinal);
        Assert.Contains("Significativamente (es) *,", page, StringComparison.Ordinal);

        Assert.Contains("| Significativo † | Majeur * |", page, StringComparison.Ordinal);
        Assert.Contains("† inferido", Ogp.Run("codelist", "did-it-open-government", "--lang", "es-EC").Out, StringComparison.Ordinal);
        JsonElement labels = major.GetProperty("labelStatus");
        Assert.Equal(("official", "inferred"), (labels.GetProperty("en").GetString(), labels.GetProperty("es").GetString()));

        Assert.Contains("no official text was found", Ogp.Run("explain", "significativamente").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("no official text was found", Ogp.Run("explain", "outstanding").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_has_the_footnote_where_something_on_it_is_marked_and_only_there() =>
        Assert.All(
            Codelists.Lists,
            list =>
            {
                string[] lines = ReferencePages.Of(list).Split('\n');
                bool isMarked = lines.Any(line =>
                    line.Contains(" * |", StringComparison.Ordinal) || line.Contains(") *", StringComparison.Ordinal)
                );
                Assert.Equal(isMarked, lines.Any(line => line.StartsWith("\\*", StringComparison.Ordinal)));
            }
        );

    [Fact]
    public void Json_has_every_list_and_every_code()
    {
        JsonElement lists = Ogp.Run("codelist", "--format", "json").Json.GetProperty("codelists");

        Assert.Equal(
            Codelists.Lists.Select(list => (list.Name, list.Entries.Count)),
            lists.EnumerateArray().Select(list => (list.GetProperty("name").GetString()!, list.GetProperty("codes").GetArrayLength()))
        );
    }

    /// <summary>Set OGP_WRITE_DOCS=1 to write the pages instead of comparing them.</summary>
    [Fact]
    public void The_pages_under_docs_are_those_that_the_data_give()
    {
        Dictionary<string, string> pages = Codelists.Lists.ToDictionary(
            list => Path.Combine(Docs, "codelists", $"{list.Name}.md"),
            ReferencePages.Of
        );
        pages.Add(Path.Combine(Docs, "codelists", "README.md"), ReferencePages.Index());
        pages.Add(Path.Combine(Docs, "same-word.md"), ReferencePages.SameWords());
        pages.Add(Path.Combine(Docs, "derived-variables.md"), DerivedPage.Text());
        if (Environment.GetEnvironmentVariable("OGP_WRITE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.Combine(Docs, "codelists"));
            foreach ((string path, string page) in pages)
            {
                File.WriteAllText(path, page);
            }
        }

        Assert.All(pages, page => Assert.Equal(page.Value, File.Exists(page.Key) ? File.ReadAllText(page.Key) : "missing"));
        Assert.All(
            Directory.GetFiles(Path.Combine(Docs, "codelists")),
            file => Assert.True(pages.ContainsKey(file), $"{file} is of no list")
        );
    }

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ogp.Model.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must run inside the repository.");
    }
}
