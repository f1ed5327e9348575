using System.Text.RegularExpressions;
using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli.Tests;

/// <summary>What holds of the words of all messages, and of the reasons for them, in their languages.</summary>
public partial class MessageWordsTests
{
    /// <summary>Of one thing there is no "1 errors": a number stands beside a label, not before a noun. What is never of one may.</summary>
    [Fact]
    public void No_number_stands_before_a_noun() =>
        Assert.DoesNotContain(
            FindingReference.Kinds.Where(kind => kind.Code != "OGP1906"),
            kind => new[] { "en", "es", "fr" }.Any(language => CountBeforeWord().IsMatch(kind.Message.For(language)))
        );

    /// <summary>Of two names of a thing, or a form of one that no source of the field has, the other is used.</summary>
    [Theory]
    [InlineData("es", "MRI")]
    [InlineData("es", "clúster")]
    [InlineData("es", "temprano")]
    [InlineData("es", "requisitos mínimos")]
    [InlineData("es", "causal")]
    [InlineData("es", "vencía")]
    [InlineData("es", "plan vence")]
    [InlineData("es", "hito vence")]
    [InlineData("fr", "MEI")]
    [InlineData("fr", "MII")]
    [InlineData("fr", "PGO")]
    [InlineData("fr", "un groupe")]
    [InlineData("fr", "revue")]
    [InlineData("fr", "précoce")]
    public void A_thing_has_one_name(string language, string other) =>
        Assert.DoesNotContain(
            FindingReference.Kinds,
            kind => Texts(kind, language).Any(text => Regex.IsMatch(text, $@"\b{Regex.Escape(other)}\b", RegexOptions.IgnoreCase))
        );

    /// <summary>A date may be a year, a month or a day: none of "el", "en" and "le" fits before all of them. A tag of a language is no word of a sentence.</summary>
    [Theory]
    [InlineData("es", @"(entregó|publicó)( en)? \{(?!year)")]
    [InlineData("fr", @"(remis|publié)( en| tard)? \{(?!year)")]
    [InlineData("en", @"(is|text) (not )?in \{language\}")]
    [InlineData("es", @"(está|texto) en \{language\}")]
    [InlineData("fr", @"(est|pas|texte) en \{language\}")]
    public void No_word_stands_before_a_value_that_it_may_not_fit(string language, string pattern) =>
        Assert.DoesNotContain(FindingReference.Kinds, kind => Regex.IsMatch(kind.Message.For(language), pattern));

    [Theory]
    [InlineData("en", @"[0-9}]\s%")]
    [InlineData("es", "[0-9}]%")]
    [InlineData("fr", "[0-9}]%")]
    [InlineData("es", @"(?<!\w)'|'(?!\w)")]
    [InlineData("fr", @"(?<!\w)'|'(?!\w)")]
    public void Percents_and_quotation_marks_are_those_of_the_language(string language, string pattern) =>
        Assert.DoesNotContain(FindingReference.Kinds, kind => Texts(kind, language).Any(text => Regex.IsMatch(text, pattern)));

    private static string[] Texts(FindingKind kind, string language) => [kind.Message.For(language), kind.Reason.For(language)];

    [GeneratedRegex(@"\{(count|columns|stated|named|found|assessed)\} (?!(of|de|sur|nor|ni)\b)\p{L}")]
    private static partial Regex CountBeforeWord();
}
