using System.Globalization;
using System.Text;

namespace Ogp.Model.Tests;

/// <summary>A word folds the same in every program, also where the runtime has no data on Unicode (the command <c>ogp</c>).</summary>
public class FoldingTests
{
    [Fact]
    public void Every_letter_loses_its_accents_as_Unicode_decomposes_it()
    {
        // Unicode's own table, which this test has and not every program.
        IEnumerable<char> letters = Enumerable
            .Range(0xC0, 0x2000 - 0xC0)
            .Select(code => (char)code)
            .Where(letter => char.IsLetter(letter) && (letter < 0x250 || letter is >= (char)0x370 and < (char)0x500 or >= (char)0x1E00));
        foreach (char letter in letters)
        {
            string expected = string.Concat(
                letter
                    .ToString()
                    .Normalize(NormalizationForm.FormD)
                    .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                    .Select(char.ToLowerInvariant)
            );
            Assert.True(expected == Spelling.Fold(letter.ToString()), $"U+{(int)letter:X4} {letter}");
        }
    }

    [Theory]
    [InlineData("Ejecución", "ejecucion")]
    [InlineData("E\u0301tat  réalisé", "etat realise")]
    [InlineData("Čeština ŽLUTÝ", "cestina zluty")]
    [InlineData("Йод Ёлка", "иод елка")]
    [InlineData("l’État", "l'etat")]
    public void A_word_folds(string word, string folded) => Assert.Equal(folded, Spelling.Fold(word));
}
