using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>A word of a scale, and how somebody may have written it.</summary>
public sealed record WrittenWord(string Key, string Word, string Context, string Code, string Written, string Culture)
{
    /// <summary>Where the word is said to be from: an edition, a page, a language.</summary>
    internal ScaleContext Place =>
        Context.Length == 0 ? ScaleContext.Unknown
        : char.IsAsciiDigit(Context[0]) || Context.StartsWith("site", StringComparison.Ordinal) || Context == "explorer"
            ? new() { Edition = Context }
        : new() { Language = Context };
}

/// <summary>Every word of every scale, however it is written and wherever it is read, gives its level.</summary>
[Properties(Arbitrary = [typeof(WordProperties)], MaxTest = 2000)]
public class WordProperties
{
    private static readonly (string Key, string Word, string Context, string Code)[] s_words =
    [
        .. Variable.List.Entries.SelectMany(variable =>
            Scales
                .LevelsOf(Variable.Of(variable.Code))!
                .Entries.SelectMany(entry => WordsOf(entry).Select(word => (variable.Code, word.Word, word.Context, entry.Code)))
        ),
    ];

    public static Arbitrary<WrittenWord> Words() =>
        Arb.From(
            from word in Gen.Elements(s_words)
            from space in Gen.Elements(" ", "\u00a0", "\u202f", "\t", "  ", "_")
            from around in Gen.Elements("", " ", "\u00a0", "\u200b", "\ufeff")
            from form in Gen.Elements(NormalizationForm.FormC, NormalizationForm.FormD, NormalizationForm.FormKC, NormalizationForm.FormKD)
            from casing in Gen.Choose(0, 4)
            from culture in Gen.Elements(Cultures.Names)
            select new WrittenWord(
                word.Key,
                word.Word,
                word.Context,
                word.Code,
                $"{around}{Case(word.Word, casing).Replace(" ", space, StringComparison.Ordinal)}{around}".Normalize(form),
                culture
            )
        );

    [Property]
    public bool Every_word_of_a_scale_gives_its_level_where_it_is_from(WrittenWord word) =>
        Cultures.In(word.Culture, () => Methodology.Standard.FindScale(RatingKey.Of(word.Key))!.Parse(word.Written, word.Place))
            is { } reading
        && reading.Level == word.Code;

    [Property]
    public bool A_reading_says_one_thing_and_never_throws(WrittenWord word, string noise, int? year)
    {
        Scale scale = Methodology.Standard.FindScale(RatingKey.Of(word.Key))!;
        return new[] { word.Written + noise, noise, word.Written[..(word.Written.Length / 2)] }.All(text =>
            Agrees(scale.Parse(text ?? "", word.Place with { PlanYear = year }))
        );
    }

    [Fact]
    public void Every_word_gives_its_level_where_it_is_from_and_where_nothing_is_known()
    {
        foreach ((string key, string word, string context, string code) in s_words)
        {
            Scale scale = Methodology.Standard.FindScale(RatingKey.Of(key))!;
            LevelReading reading = scale.Parse(word, new WrittenWord(key, word, context, code, word, "").Place);
            Assert.True(reading.Level == code, $"{key}: '{word}' of {context} is {reading.Level}, not {code}");

            // A number may mean several levels; a word may not.
            LevelReading bare = scale.Parse(word, ScaleContext.Unknown);
            Assert.True(bare.Level == code, $"{key}: '{word}' is {bare.Level}, not {code}");
        }
    }

    [Fact]
    public void No_two_levels_of_a_scale_differ_in_an_ending_only()
    {
        foreach (Codelist list in Variable.List.Entries.Select(entry => Scales.LevelsOf(Variable.Of(entry.Code))!).Distinct())
        {
            Assert.All(
                list.Entries.SelectMany(entry => WordsOf(entry).Select(word => (Stem: WordForm.Stem(WordForm.Fold(word.Word)), entry.Code)))
                    .GroupBy(pair => pair.Stem, pair => pair.Code),
                codes => Assert.Single(codes.Distinct(StringComparer.Ordinal))
            );
        }
    }

    private static bool Agrees(LevelReading reading) =>
        !(reading.Level is not null && reading.Absence.IsStated)
        && (reading.IsRead || reading.Findings.Count > 0)
        && (!reading.IsProvisional || reading.Findings.Count > 0)
        && (reading.Level is null || reading.List.Find(reading.Level) is not null)
        && reading.Candidates.All(code => reading.List.Find(code) is not null);

    private static IEnumerable<(string Word, string Context)> WordsOf(CodeEntry entry) =>
        entry
            .Label.AsSpan()
            .ToArray()
            .Select(label => (label.Value, label.Key))
            .Concat(entry.Aliases.Select(alias => (alias.Text, alias.Context)))
            .Append((entry.Code, ""));

    /// <summary>Also as a machine set to Turkish writes capitals and small letters: with İ and ı.</summary>
    private static string Case(string word, int casing) =>
        casing switch
        {
            0 => word,
            1 => word.ToUpperInvariant(),
            2 => word.ToLowerInvariant(),
            3 => word.ToUpper(CultureInfo.GetCultureInfo("tr-TR")),
            _ => word.ToUpperInvariant().ToLower(CultureInfo.GetCultureInfo("tr-TR")),
        };
}
