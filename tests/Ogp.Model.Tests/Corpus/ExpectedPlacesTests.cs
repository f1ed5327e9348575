using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>
/// The places that the golden documents expect, held against a scanner of their text that shares nothing with the reader: what a pointer names begins in the line and
/// column beside it.
/// </summary>
public class ExpectedPlacesTests
{
    /// <summary>Findings about a name of a member point to the name; all others to the value.</summary>
    private static readonly string[] s_aboutNames = ["OGP1011", "OGP1012"];

    /// <summary>Documents that are broken as JSON or as text, and say with their bytes where: a scanner of whole documents has nothing to say.</summary>
    private static readonly string[] s_broken = ["OGP1001-", "OGP1002-", "OGP1003-", "OGP1004-", "OGP1005-", "OGP1006-", "OGP1007-"];

    public static TheoryData<string> Names =>
        [
            .. CorpusDocument
                .All.Where(document => document.Expected.Length > 0 && !s_broken.Any(document.Name.StartsWith))
                .Select(document => document.Name),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Line_column_and_pointer_name_the_same_place(string name)
    {
        CorpusDocument document = new(name);
        ILookup<string, TextPlaces.Found> places = TextPlaces.Of(System.Text.Encoding.UTF8.GetString(document.Utf8));
        foreach (string line in document.Expected)
        {
            string[] parts = line.Split(' ', 3);
            string pointer = parts.Length > 2 ? parts[2] : "";
            bool isName = s_aboutNames.Contains(parts[0]);
            Assert.Contains(parts[1], places[pointer].Select(place => isName ? place.Name : place.Value));
        }
    }
}
