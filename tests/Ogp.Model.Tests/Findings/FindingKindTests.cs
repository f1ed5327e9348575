using System.Text.RegularExpressions;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>What holds of every kind of finding that the core declares.</summary>
public partial class FindingKindTests
{
    public static TheoryData<string> Codes => [.. FindingKinds.All.Select(kind => kind.Code).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void No_code_and_no_name_is_given_twice()
    {
        Assert.True(FindingKinds.All.Count >= 28, "kinds got lost");
        Assert.Empty(FindingKinds.All.GroupBy(kind => kind.Code).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(FindingKinds.All.GroupBy(kind => kind.Name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Kinds_are_equal_by_code_severity_and_words()
    {
        FindingKind kind = new("OGP9901", "a-name", Severity.Warning, new("en", "Words"));
        FindingKind[] others =
        [
            new("OGP9902", "a-name", Severity.Warning, new("en", "Words")),
            new("OGP9901", "another", Severity.Warning, new("en", "Words")),
            new("OGP9901", "a-name", Severity.Error, new("en", "Words")),
            new("OGP9901", "a-name", Severity.Warning, new("en", "Other words")),
        ];
        Assert.All(others, other => Assert.NotEqual(kind, other));
        Assert.NotEqual(kind, kind.With(Severity.Note));
        Assert.Equal(kind, kind.With(Severity.Note).With(Severity.Warning));
        Assert.Equal(kind.GetHashCode(), kind.With(Severity.Error).With(Severity.Warning).GetHashCode());
        Assert.False(kind.Equals(null));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Codes_and_names_have_one_form(string code)
    {
        FindingKind kind = FindingKinds.All.First(candidate => candidate.Code == code);
        Assert.Matches("^OGP[0-9]{4}$", kind.Code);
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", kind.Name);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Messages_are_there_in_three_languages_with_the_same_placeholders(string code)
    {
        FindingKind kind = FindingKinds.All.First(candidate => candidate.Code == code);
        string[] placeholders = Placeholders(kind.Message["en"]!);
        foreach (string language in new[] { "en", "es", "fr" })
        {
            string template = kind.Message[language] ?? throw new InvalidOperationException($"no message in {language}");
            Assert.False(string.IsNullOrWhiteSpace(template));
            Assert.Equal(placeholders, Placeholders(template));
            Assert.DoesNotContain(
                template,
                new[] { "en", "es", "fr" }.Where(other => other != language).Select(other => kind.Message[other])
            );
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_family_stands_in_the_code(string code) =>
        Assert.True(Enum.IsDefined(FindingKinds.All.First(candidate => candidate.Code == code).Family));

    [Fact]
    public void Another_severity_leaves_all_else_as_it_is()
    {
        FindingKind kind = new("OGP1401", "k", Severity.Error, new("en", "m"))
        {
            Since = "0.2.0",
            Reason = new("en", "r"),
            Source = "s",
            IsFixable = true,
            FirstPlanYear = 2011,
            LastPlanYear = 2020,
            Products = ["hybrid-report"],
        };
        FindingKind note = kind.With(Severity.Note);
        Assert.Equal(Severity.Note, note.Severity);
        foreach (System.Reflection.PropertyInfo property in typeof(FindingKind).GetProperties().Where(one => one.Name != "Severity"))
        {
            Assert.Equal(property.GetValue(kind), property.GetValue(note));
        }

        Assert.Same(kind, kind.With(Severity.Error));
    }

    [Theory]
    [InlineData("OGP1502", FindingFamily.Totals)]
    [InlineData("OGP-KEN-1", FindingFamily.Profiles)]
    [InlineData("OGP", FindingFamily.Profiles)]
    [InlineData("OGPx", FindingFamily.Profiles)]
    [InlineData("OGP15021", FindingFamily.Profiles)]
    [InlineData("ecuador-1", FindingFamily.Profiles)]
    public void The_family_is_told_by_a_code_of_OGP_s_make_alone(string code, FindingFamily family) =>
        Assert.Equal(family, new FindingKind(code, "x", Severity.Note, new("en", "x")).Family);

    private static string[] Placeholders(string template) =>
        [.. Placeholder().Matches(template).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
