using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>
/// The places that the golden documents expect, held against a scanner of their text that shares nothing with the reader: what a pointer names begins in the line and
/// column beside it.
/// </summary>
public class ExpectedPlacesTests
{
    /// <summary>Findings about a name of a member point to the name, as those about a missing one do where it is misspelt; all others to the value.</summary>
    private static bool IsAboutName(string code, string pointer) =>
        code is "OGP1011" or "OGP1012" || (code == "OGP1013" && pointer.Split('/')[^1] is "Id" or "pais" or "ID" or "levle");

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
            bool isName = IsAboutName(parts[0], pointer);
            Assert.Contains(parts[1], places[pointer].Select(place => isName ? place.Name : place.Value));
        }
    }
}
