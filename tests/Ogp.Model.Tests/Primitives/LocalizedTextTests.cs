using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

public class LocalizedTextTests
{
    private static readonly LocalizedText s_plan = new LocalizedText("es", "Plan de acción")
        .With("en", "Action plan")
        .With("pt-BR", "Plano de ação");

    [Theory]
    [InlineData("es", "Plan de acción", "es")]
    [InlineData("ES", "Plan de acción", "es")]
    [InlineData("es-EC", "Plan de acción", "es")]
    [InlineData("pt", "Plano de ação", "pt-BR")]
    [InlineData("pt-PT", "Plano de ação", "pt-BR")]
    [InlineData("fr", "Action plan", "en")]
    [InlineData("", "Action plan", "en")]
    public void A_reader_gets_their_language_else_a_variety_of_it_else_English(string language, string text, string tag)
    {
        Assert.Equal(text, s_plan.For(language));
        Assert.Equal(tag, s_plan.LanguageFor(language));
    }

    [Fact]
    public void A_language_can_be_taken_out()
    {
        Assert.Equal(new LocalizedText("es", "a"), new LocalizedText("es", "a").With("en", "b").Without("EN"));
        Assert.Equal(s_plan, s_plan.Without("fr"));
        Assert.False(new LocalizedText("es", "a").Without("es").IsStated);
        Assert.Equal(default, default(LocalizedText).Without("es"));
        Assert.Equal(
            ["es"],
            Ogp.Model.Json.IrmJson.Read("""{"title":{"en":"a","es":"b"}}""")
                .Value!.Title.Without("en")
                .AsSpan()
                .ToArray()
                .Select(text => text.Key)
        );
    }

    [Fact]
    public void A_variety_of_English_is_English_enough_and_plain_English_is_better()
    {
        LocalizedText british = new LocalizedText("fr", "Programme").With("en-GB", "Programme of action");
        Assert.Equal("Programme of action", british.For("es"));
        Assert.Equal("Action plan", british.With("en", "Action plan").For("es"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("\u00A0")]
    public void A_text_that_says_nothing_is_passed_over(string blank)
    {
        LocalizedText text = new LocalizedText("es", blank).With("fr", "Plan d’action");

        Assert.Equal(("Plan d’action", "fr"), (text.For("es"), text.LanguageFor("es")));
        Assert.Equal(("", null), (new LocalizedText("es", blank).For("es"), new LocalizedText("es", blank).LanguageFor("es")));
    }

    [Fact]
    public void The_exact_language_wins_over_a_variety_that_stands_before_it() =>
        Assert.Equal("b", new LocalizedText("pt-BR", "a").With("pt", "b").For("pt"));

    [Fact]
    public void Without_English_the_first_language_is_taken()
    {
        LocalizedText text = new LocalizedText("fr", "Accord").With("de", "Abkommen");
        Assert.Equal("Accord", text.For("es"));
        Assert.Equal("Accord", text.ToString());
    }

    [Fact]
    public void A_tag_that_only_begins_alike_is_another_language() =>
        Assert.Equal("english", new LocalizedText("est", "eesti").With("en", "english").For("es"));

    [Fact]
    public void The_indexer_takes_no_other_language()
    {
        Assert.Equal("Plano de ação", s_plan["PT-br"]);
        Assert.Null(s_plan["pt"]);
        Assert.Null(s_plan["fr"]);
    }

    [Fact]
    public void Default_is_not_stated()
    {
        LocalizedText silent = default;
        Assert.False(silent.IsStated);
        Assert.Equal((0, "", "", null), (silent.Count, silent.For("en"), silent.ToString(), silent.LanguageFor("en")));
        Assert.Throws<ArgumentNullException>(() => silent.For(null!));
    }

    [Fact]
    public void An_empty_text_is_stated()
    {
        LocalizedText empty = new("en", "");
        Assert.True(empty.IsStated);
        Assert.NotEqual(default, empty);
    }

    [Fact]
    public void With_adds_or_replaces_and_leaves_the_text_it_came_from()
    {
        LocalizedText replaced = s_plan.With("EN", "Plan of action");
        Assert.Equal(s_plan.Count, replaced.Count);
        Assert.Equal("Plan of action", replaced["en"]);
        Assert.Equal("Action plan", s_plan["en"]);
        Assert.Equal(s_plan.Count + 1, s_plan.With("fr", "Plan d’action").Count);
    }

    [Fact]
    public void Languages_keep_the_order_in_which_they_were_given() =>
        Assert.Equal(["es", "en", "pt-BR"], s_plan.AsSpan().ToArray().Select(pair => pair.Key));

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentException>(() => new LocalizedText(" ", "text"));
        Assert.Throws<ArgumentNullException>(() => new LocalizedText("en", null!));
        Assert.Throws<ArgumentException>(() => s_plan.With("", "text"));
        Assert.Throws<ArgumentNullException>(() => s_plan.With("en", null!));
    }

    [Theory]
    [InlineData("zh-Hant zh-Hans", "zh-Hans-CN", "zh-Hans")]
    [InlineData("en-GB en", "en-US", "en")]
    [InlineData("en-GB en-US", "en-US", "en-US")]
    [InlineData("es-EC es-MX", "es-MX", "es-MX")]
    [InlineData("fr en-GB en", "de", "en")]
    [InlineData("fr en-GB", "de", "en-GB")]
    [InlineData("fr es", "de", "fr")]
    [InlineData("en es-419-x", "es", "es-419-x")]
    public void Of_varieties_of_a_language_the_nearest_serves(string tags, string language, string nearest)
    {
        LocalizedText text = default;
        foreach (string tag in tags.Split(' '))
        {
            text = text.With(tag, tag);
        }

        Assert.Equal((nearest, nearest), (text.For(language), text.LanguageFor(language)));
    }

    [Fact]
    public void Equality_looks_at_words_and_languages_not_at_their_order() =>
        EqualityContract.Holds<LocalizedText>(
            [default, default(LocalizedText)],
            [new LocalizedText("en", "a").With("es", "b"), new LocalizedText("es", "b").With("EN", "a")],
            [new LocalizedText("en", "b").With("es", "a")],
            [new LocalizedText("en", "a").With("fr", "b")],
            [new("en", "a"), new("en", "a")],
            [new("en", "A")],
            [new("en", "")]
        );

    [Fact]
    public void Tags_are_compared_alike_in_every_culture()
    {
        foreach (string culture in Cultures.Names)
        {
            Assert.Equal("x", Cultures.In(culture, () => new LocalizedText("IT", "x")["it"]));
        }
    }
}
