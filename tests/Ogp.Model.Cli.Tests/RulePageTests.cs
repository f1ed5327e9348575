using System.Reflection;
using Ogp.Model.Cli.Output;
using Ogp.Model.Tabular;

namespace Ogp.Model.Cli.Tests;

/// <summary>Every code has its page, its reason and its examples, and <c>ogp explain</c> tells all of it in three languages.</summary>
public sealed class RulePageTests
{
    private static readonly string[] s_languages = ["en", "es", "fr"];

    private static string Folder { get; } = Path.Combine(ReferenceTests.Docs, "rules");

    public static TheoryData<string> Codes => [.. FindingReference.Kinds.Select(kind => kind.Code)];

    [Fact]
    public void Every_kind_that_is_declared_can_be_explained() =>
        Assert.Empty(
            new[]
            {
                typeof(FindingKind).Assembly,
                typeof(OgpDatabase).Assembly,
                typeof(Spreadsheets.Workbook).Assembly,
                typeof(Columnar.ParquetFiles).Assembly,
            }
                .SelectMany(assembly => assembly.GetTypes())
                .Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .Where(field => field.FieldType == typeof(FindingKind))
                .Select(field => (FindingKind)field.GetValue(null)!)
                .Concat(Validation.Validator.Kinds)
                .Except(FindingReference.Kinds)
        );

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_kind_has_its_reason_in_three_languages(string code)
    {
        FindingKind kind = FindingReference.Find(code)!;
        Assert.All(s_languages, language => Assert.False(string.IsNullOrWhiteSpace(kind.Reason[language]), $"no reason in {language}"));
        Assert.Equal(s_languages.Length, s_languages.Select(language => kind.Reason[language]).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_kind_has_a_bad_and_a_good_example_or_a_reason_for_none(string code)
    {
        FindingKind kind = FindingReference.Find(code)!;
        bool hasExamples = RulePages.WhyWithoutExamples(kind) is null;
        Assert.Equal(
            (hasExamples, hasExamples),
            (File.Exists(RulePages.FileOf(kind, "fails")), File.Exists(RulePages.FileOf(kind, "passes")))
        );
    }

    /// <summary>Set OGP_WRITE_DOCS=1 to write the pages instead of comparing them.</summary>
    [Fact]
    public void The_pages_under_docs_are_those_that_the_rules_and_the_corpus_give()
    {
        Dictionary<string, string> pages = FindingReference.Kinds.ToDictionary(
            kind => Path.Combine(Folder, $"{kind.Code}.md"),
            RulePages.Of
        );
        pages.Add(Path.Combine(Folder, "README.md"), RulePages.Index());
        if (Environment.GetEnvironmentVariable("OGP_WRITE_DOCS") == "1")
        {
            Directory.CreateDirectory(Folder);
            foreach ((string path, string page) in pages)
            {
                File.WriteAllText(path, page);
            }
        }

        Assert.All(pages, page => Assert.Equal(page.Value, File.Exists(page.Key) ? File.ReadAllText(page.Key) : "missing"));
        Assert.All(Directory.GetFiles(Folder), file => Assert.True(pages.ContainsKey(file), $"{file} is of no kind of finding"));
    }

    [Theory]
    [InlineData("en", "Severity: recommended: off, strict: error, publisher: warning", "Repair: by hand")]
    [InlineData("es", "Gravedad: recommended: desactivada, strict: error, publisher: advertencia", "Reparación: a mano")]
    [InlineData("fr", "Gravité : recommended : désactivée, strict : erreur, publisher : avertissement", "Réparation : à la main")]
    public void Explaining_tells_the_severity_in_each_rule_set_in_the_readers_language(string language, string severity, string repair)
    {
        string[] lines = Ogp.Run("explain", "ogp1902", "--lang", language).Out.Split('\n', StringSplitOptions.TrimEntries);
        Assert.Contains(severity, lines);
        Assert.Contains(repair, lines);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_explaining_tells_differs_between_languages_in_words_only(string code)
    {
        FindingKind kind = FindingReference.Find(code)!;
        string[][] labels =
        [
            .. s_languages.Select(language => FindingReference.FactsOf(kind, language).Select(fact => fact.Label).ToArray()),
        ];
        Assert.Equal(labels[0].Length, labels[0].Distinct().Count());
        Assert.All(labels, one => Assert.Equal(labels[0].Length, one.Length));
        Assert.All(
            s_languages.Skip(1),
            language =>
                Assert.NotEqual(FindingReference.FactsOf(kind, "en").ElementAt(1), FindingReference.FactsOf(kind, language).ElementAt(1))
        );
    }

    [Fact]
    public void A_code_is_a_page_where_Markdown_is_asked_for() =>
        Assert.StartsWith(
            "# OGP1301 period-reversed\n",
            Ogp.Run("explain", "OGP1301", "--format", "markdown").Out,
            StringComparison.Ordinal
        );
}
