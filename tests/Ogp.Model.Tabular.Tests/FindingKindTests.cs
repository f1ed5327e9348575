using System.Text;
using System.Text.RegularExpressions;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Tests;

public class FindingKindTests
{
    public static TheoryData<string> Codes => [.. OgpDatabase.FindingKinds.Select(kind => kind.Code)];

    /// <summary>The headings of an edition of which no rules are known.</summary>
    private static readonly byte[] s_process = Encoding.UTF8.GetBytes(
        string.Join(',', EditionCatalog.Find("2016-07-process")!.Columns.Select(column => column.Text))
    );

    [Fact]
    public void Codes_and_names_are_given_once_and_codes_ascend()
    {
        Assert.Distinct(OgpDatabase.FindingKinds.Select(kind => kind.Name));
        Assert.Equal(
            OgpDatabase.FindingKinds.Select(kind => kind.Code).Distinct().Order(StringComparer.Ordinal),
            OgpDatabase.FindingKinds.Select(kind => kind.Code)
        );
        Assert.All(OgpDatabase.FindingKinds, kind => Assert.Matches("^OGP20[0-9]{2}$", kind.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_has_the_same_places_for_arguments_in_every_language(string code)
    {
        FindingKind kind = OgpDatabase.FindingKinds.Single(kind => kind.Code == code);

        string[] languages = ["en", "es", "fr"];
        Assert.Equal(languages.Length, kind.Message.Count);
        Assert.Single(
            languages
                .Select(language =>
                    string.Join(',', Regex.Matches(kind.Message[language]!, "\\{[a-z]+\\}").Select(match => match.Value).Distinct().Order())
                )
                .Distinct()
        );
    }

    [Fact]
    public void Every_kind_is_found_in_some_hand_made_file()
    {
        HashSet<string> found =
        [
            .. FindingTests.Names.SelectMany(name => FindingTests.ReadCase(name)).Select(finding => finding.Code),
            .. EditionMap.Read("heading,kind\n"u8.ToArray()).Findings.Select(finding => finding.Code),
            .. OgpRecomputation
                .Read(Encoding.UTF8.GetBytes(Sample.Csv(Sample.Row(("High Completion", "#REF!")))))
                .Findings.Select(finding => finding.Code),
            .. OgpRecomputation.Read(s_process).Findings.Select(finding => finding.Code),
        ];
        Assert.Equal(
            OgpDatabase.FindingKinds.Except(Export.ExportFindings.All).Select(kind => kind.Code),
            found.Order(StringComparer.Ordinal)
        );
    }
}
