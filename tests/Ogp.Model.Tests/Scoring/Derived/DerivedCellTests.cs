using FsCheck.Xunit;
using Ogp.Model.Scoring;

namespace Ogp.Model.Tests.Scoring.Derived;

public class DerivedCellTests
{
    [Property]
    public bool A_number_is_read_and_written_as_it_is(short number)
    {
        int allowed = Math.Max((int)number, -28672);
        DerivedCell cell = DerivedCell.Of(allowed);
        return cell.IsNumber
            && cell.Number == allowed
            && DerivedCell.Of(cell.ToString()) == cell
            && DerivedCell.Of($" {allowed}.0 ") == cell;
    }

    [Theory]
    [InlineData("NR")]
    [InlineData("ND")]
    [InlineData("NA")]
    [InlineData("STAR")]
    [InlineData("FALSE")]
    [InlineData("No Change")]
    [InlineData("")]
    public void A_word_of_a_derived_column_is_itself_and_no_number(string word)
    {
        DerivedCell cell = DerivedCell.Of(word);
        Assert.Equal((word, null, false), (cell.ToString(), cell.Number, cell.IsNumber));
    }

    /// <summary>A spreadsheet program makes its own word of what looks like true or false.</summary>
    [Theory]
    [InlineData("false", "FALSE")]
    [InlineData("False", "FALSE")]
    [InlineData(" no change ", "No Change")]
    [InlineData("nr", "NR")]
    [InlineData("falsehood", "?")]
    public void A_word_is_read_whatever_its_case(string text, string word) => Assert.Equal(word, DerivedCell.Of(text).ToString());

    [Fact]
    public void The_absences_are_four_and_none_is_zero()
    {
        DerivedCell[] cells = [default, DerivedCell.NotReviewed, DerivedCell.NotCoded, DerivedCell.NotApplicable, DerivedCell.Of(0)];
        Assert.Equal(cells.Length, cells.Distinct().Count());
        Assert.Equal(["", "NR", "ND", "NA", "0"], cells.Select(cell => cell.ToString()));
    }

    [Theory]
    [InlineData("n.r.")]
    [InlineData("?")]
    [InlineData("1.5")]
    [InlineData("40000")]
    [InlineData("a. Limited")]
    public void Any_other_text_is_told_from_all_these(string text) => Assert.Equal(DerivedCell.Unread, DerivedCell.Of(text));

    [Theory]
    [InlineData(-28673)]
    [InlineData(32768)]
    public void A_number_outside_the_range_is_misuse(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DerivedCell.Of(number));
}
