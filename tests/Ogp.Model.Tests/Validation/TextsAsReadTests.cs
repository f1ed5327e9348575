using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Validation;

/// <summary>Texts that were read stay UTF-8 until somebody asks; nobody can tell.</summary>
public class TextsAsReadTests
{
    /// <summary>What the rules about texts look for, what looks like it, and what surrounds it.</summary>
    private static readonly string[] s_pieces =
    [
        "TBD",
        "tbd",
        "n/a",
        "N/A.",
        "por definir",
        "à définir",
        "À CONFIRMER",
        "sans objet",
        "lorem ipsum",
        "-",
        "--",
        "?",
        "..",
        ".",
        "S/D",
        "Ã¡",
        "Ã©",
        "Ã±",
        "Â°",
        "Âº",
        "â€™",
        "â€“",
        "Ã",
        "Â",
        "â",
        "câble",
        "Ãlvaro",
        "£",
        "¢",
        "’",
        "\u0082",
        "\u0083",
        " ",
        "  ",
        "\t",
        "\n",
        "\u00A0",
        "\u2003",
        "\u3000",
        "\u0085",
        "\u1680",
        "\u200B",
        "<p>",
        "</",
        "<",
        "&",
        "&amp;",
        "a & b",
        "@",
        "ana@example.org",
        "a@b",
        "La Secretaría informará",
        "open data",
        "資料公開",
        "😀",
        "\\",
        "\"",
        "x",
    ];

    [Property(MaxTest = 500)]
    public Property Rules_find_the_same_in_them()
    {
        Gen<string> texts = Gen.Choose(0, 4).SelectMany(count => Gen.Elements(s_pieces).ArrayOf(count)).Select(string.Concat);
        return Prop.ForAll(texts.ToArbitrary(), text => Assert.Equal(Findings(Made(text)), Findings(Read(Made(text)))));
    }

    [Fact]
    public void Rules_find_the_same_in_each_piece_alone()
    {
        foreach (string piece in s_pieces)
        {
            Assert.Equal(Findings(Made(piece)), Findings(Read(Made(piece))));
        }
    }

    [Fact]
    public void A_tag_that_is_none_is_found_in_each_text_that_has_it()
    {
        IrmPackage read = Read(Made(new LocalizedText("en", "a plan").With("not a tag", "un plan")));
        Assert.Equal(2, Validator.Validate(read).Count(finding => finding.Code == "OGP1210"));
    }

    [Property(MaxTest = 300)]
    public void They_say_what_was_written(NonNull<string> first, NonNull<string> second)
    {
        LocalizedText text = new LocalizedText("es", Whole(first.Get)).With("en", Whole(second.Get));
        LocalizedText read = Read(Made(text)).ActionPlans[0].Title;
        Assert.Equal(2, read.Count);
        Assert.True(read == Read(Made(text)).ActionPlans[0].Title);
        Assert.True(read == text && text == read);
        Assert.Equal(text.GetHashCode(), read.GetHashCode());
        Assert.Equal(text.AsSpan().ToArray(), read.AsSpan().ToArray());
        Assert.Equal(text["EN"], read["EN"]);
        Assert.Equal(text.For("es-EC"), read.For("es-EC"));
        Assert.Equal(text.Clean(), read.Clean());
        Assert.False(read == text.With("en", Whole(second.Get) + "x"));
    }

    [Fact]
    public void Texts_in_another_order_of_languages_are_equal()
    {
        LocalizedText text = new LocalizedText("es", "uno").With("en", "one");
        LocalizedText turned = new LocalizedText("en", "one").With("es", "uno");
        Assert.True(Read(Made(text)).ActionPlans[0].Title == Read(Made(turned)).ActionPlans[0].Title);
    }

    /// <summary>Half of a surrogate pair has no UTF-8.</summary>
    private static string Whole(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static IrmPackage Made(string text) => Made(new LocalizedText("es", text));

    private static IrmPackage Made(LocalizedText text) =>
        new()
        {
            FormatVersion = "1.0",
            ActionPlans = [SmallPlan.Rated() with { Title = text, Commitments = [new() { Id = SmallPlan.Id(1), Title = text }] }],
        };

    private static IrmPackage Read(IrmPackage package) => IrmJson.Read(IrmJson.Write(package)).Value!;

    private static string[] Findings(IrmPackage package) =>
        [.. Validator.Validate(package).Select(finding => $"{finding.Code} {finding.Place.Pointer} {finding.Message()}")];
}
