using System.Text;
using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting.Tests.Markup;

public class HtmlTests
{
    [Fact]
    public void Holes_with_text_are_encoded_and_holes_with_markup_are_not()
    {
        string text = "<a & \"b\" 'c'>";
        Html inner = $"<b>{text}</b>";
        Html outer = $"<p>{inner}{7}{1.5}{new[] { inner, default }}</p>";

        Assert.Equal(
            "<p><b>&lt;a &amp; &quot;b&quot; &#39;c&#39;&gt;</b>71.5<b>&lt;a &amp; &quot;b&quot; &#39;c&#39;&gt;</b></p>",
            outer.ToString()
        );
    }

    [Fact]
    public void Words_longer_than_any_of_a_language_may_break_and_what_stands_in_tags_stays()
    {
        string file = new('w', 31);
        string title = $"{file} > {file}";
        Html cell = $"<a href=\"https://example.org/{file}\" title=\"{title}\">{file} anticonstitucionalissimamente {file}{"&"}</a>";

        Assert.Equal(
            $"<a href=\"https://example.org/{file}\" title=\"{file} &gt; {file}\"><span class=\"long-word\">{file}</span> anticonstitucionalissimamente <span class=\"long-word\">{file}&amp;</span></a>",
            cell.WithLongWords().ToString()
        );
        Assert.True(default(Html).WithLongWords().IsEmpty);
    }

    [Fact]
    public void Joining_leaves_out_what_is_empty()
    {
        Assert.Equal("a, b", Html.Join($", ", [default, Html.Text("a"), Html.Text(""), Html.Text("b"), Html.Text(null)]).ToString());
        Assert.True(Html.Join($", ", [default]).IsEmpty);
        Assert.True(default(Html).IsEmpty);
        Assert.Equal("", default(Html).ToString());
    }

    [Theory]
    [InlineData("a\tb\nc", "a\tb\nc")]
    [InlineData("\u0000\u0008\u001F\u007F\u0085", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("\u202A\u202E\u2066\u2069", "\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("\uFFFE\uFDD0", "\uFFFD\uFFFD")]
    [InlineData("é 日本 😀 \u200F", "é 日本 😀 \u200F")]
    public void Characters_that_no_page_may_hold_are_replaced(string text, string encoded) =>
        Assert.Equal(encoded, Html.Text(text).ToString());

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        StringBuilder markup = new();
        HtmlText.Encode("a\uD83Db\uDE00", markup);
        Assert.Equal("a\uFFFDb\uFFFD", markup.ToString());
    }

    [Theory]
    [InlineData("one two three", 20, "one two three")]
    [InlineData("one two three", 9, "one two")]
    [InlineData("onetwothree", 5, "onetw")]
    [InlineData("abcd😀efgh", 5, "abcd")]
    public void A_start_is_cut_between_words(string text, int length, string start) => Assert.Equal(start, HtmlText.Start(text, length));
}
