using FsCheck.Xunit;

namespace Ogp.Model.Tests.Primitives;

/// <summary>Texts of real databases, to be read by people.</summary>
public class CleanTextTests
{
    [Theory]
    [InlineData("methods:<br/>\uF0B7 Dialogue", "methods:\n• Dialogue")]
    [InlineData("address?\n\uF06C        Access to information", "address?\n• Access to information")]
    [InlineData("situation: \uF0A7\uF020Little", "situation: • Little")]
    [InlineData("\uF02D Norway will", "– Norway will")]
    [InlineData("\uFFFC\uFFFCCommitment 1", "Commitment 1")]
    [InlineData("in 2014.\u2028In years", "in 2014.\nIn years")]
    [InlineData("ef\uF001cient \uF001 re\uF002ect", "efficient • reflect")]
    [InlineData("a<b\u00ADr>b", "a\nb")]
    [InlineData("inter\u00ADoperability", "interoperability")]
    [InlineData("of 26 June\t2013,\u00A0amending", "of 26 June 2013, amending")]
    [InlineData("a<BR />b<br>c</br>", "a\nb\nc</br>")]
    [InlineData("a <\nb<brave>", "a <\nb<brave>")]
    [InlineData("one\r\n\r\n\r\n\r\ntwo  three \n four\n", "one\n\ntwo three\nfour")]
    [InlineData("17\uFFFD Asegurar", "17\uFFFD Asegurar")]
    [InlineData("é😀 ok", "é😀 ok")]
    [InlineData(" <br/> ", "")]
    public void A_text_is_cleaned_of_what_is_no_word(string raw, string clean) =>
        Assert.Equal(clean, new LocalizedText("en", raw).Clean()["en"]);

    [Fact]
    public void Nothing_stays_nothing_and_languages_stay()
    {
        Assert.False(default(LocalizedText).Clean().IsStated);
        LocalizedText text = new LocalizedText("en", "a<br/>b").With("es", "c");
        Assert.Equal(new LocalizedText("en", "a\nb").With("es", "c"), text.Clean());
        Assert.Equal("a<br/>b", text["en"]);
    }

    [Property(MaxTest = 500)]
    public void Cleaning_twice_is_cleaning_once(string text)
    {
        LocalizedText once = new LocalizedText("en", (text ?? "") + "<br/>\uF0B7 \t" + text).Clean();
        Assert.Equal(once, once.Clean());
        Assert.Same(once["en"], once.Clean()["en"]);
    }
}
