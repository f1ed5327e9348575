using System.Text;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>What holds of every list, whatever it is about.</summary>
public class EveryCodelistTests
{
    private static readonly string[] s_definedIn = ["en", "es", "fr"];

    public static TheoryData<string> Names => CodeType.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_code_is_kept_and_known(string list)
    {
        CodeType type = CodeType.ByList[list];
        Assert.NotEmpty(type.List.Entries);
        foreach (CodeEntry entry in type.List.Entries)
        {
            Assert.Equal((entry.Code, true, true, entry, entry.Code), type.Read(entry.Code));
            Assert.Same(entry, type.List.Find(entry.Code));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_code_that_the_list_does_not_have_is_kept_and_not_known(string list)
    {
        CodeType type = CodeType.ByList[list];
        Assert.All(
            ["no-such-code", " ", type.List.Entries[0].Code + " "],
            text => Assert.Equal((text, true, false, null, text), type.Read(text))
        );
        Assert.All<string?>([null, ""], text => Assert.Equal(("", false, false, null, ""), type.Read(text)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_code_is_read_from_UTF_8_without_allocating(string list)
    {
        CodeType type = CodeType.ByList[list];
        Assert.All(type.List.Entries, entry => Assert.Equal((entry.Code, 0), type.ReadUtf8(Encoding.UTF8.GetBytes(entry.Code))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_unknown_code_in_UTF_8_keeps_its_text(string list)
    {
        CodeType type = CodeType.ByList[list];
        string first = type.List.Entries[0].Code;
        Assert.All(
            ["no-such-code", " ", "niño", first + " ", first.PadRight(65, 'x'), ""],
            text => Assert.Equal(text, type.ReadUtf8(Encoding.UTF8.GetBytes(text)).Text)
        );
        Assert.Equal("a\uFFFD", type.ReadUtf8([(byte)'a', 0xFF]).Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Codes_are_equal_by_their_exact_text(string list) => CodeType.ByList[list].CheckEquality();

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_member_of_the_type_is_a_code_of_the_list(string list)
    {
        CodeType type = CodeType.ByList[list];
        IEnumerable<string> codes = type.List.Entries.Select(entry => entry.Code);
        Assert.All(type.Members, member => Assert.Contains(member.Value, codes));
        Assert.Equal(type.Members.Count, type.Members.Values.Distinct(StringComparer.Ordinal).Count());
        Assert.True(
            type.Members.Count == 0 || type.Members.Count == type.List.Entries.Count,
            "some codes have a member and others have none"
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Codes_are_there_once(string list)
    {
        Codelist codes = CodeType.ByList[list].List;
        Assert.Equal(codes.Entries.Count, codes.Entries.Select(entry => entry.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Ranks_are_unique_begin_at_zero_and_stand_only_in_ranked_lists(string list)
    {
        Codelist codes = CodeType.ByList[list].List;
        int[] ranks = [.. codes.Entries.Where(entry => entry.Rank is not null).Select(entry => entry.Rank!.Value).Order()];
        Assert.Equal(Enumerable.Range(0, ranks.Length), ranks);
        Assert.Equal(codes.IsRanked, ranks.Length > 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Parents_and_successors_are_codes_of_the_list_and_never_lead_in_a_circle(string list)
    {
        Codelist codes = CodeType.ByList[list].List;
        foreach (CodeEntry entry in codes.Entries)
        {
            Assert.All(new[] { entry.Parent, entry.ReplacedBy }.OfType<string>(), other => Assert.NotNull(codes.Find(other)));
            Assert.DoesNotContain(entry.Code, Ancestors(codes, entry, above => above.Parent));
            Assert.DoesNotContain(entry.Code, Ancestors(codes, entry, above => above.ReplacedBy));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Labels_are_there_in_English_and_Spanish_and_codes_are_defined_in_French_too(string list)
    {
        Codelist codes = CodeType.ByList[list].List;
        Assert.All(["en", "es"], language => Assert.False(string.IsNullOrWhiteSpace(codes.Title[language])));
        Assert.All(s_definedIn, language => Assert.False(string.IsNullOrWhiteSpace(codes.Definition[language]), language));
        foreach (CodeEntry entry in codes.Entries)
        {
            Assert.All(
                ["en", "es"],
                language => Assert.False(string.IsNullOrWhiteSpace(entry.Label[language]), $"{entry.Code}: {language}")
            );
            Assert.All(
                s_definedIn,
                language => Assert.False(string.IsNullOrWhiteSpace(entry.Definition[language]), $"{entry.Code}: {language}")
            );
            Assert.False(entry.Until.IsBefore(entry.Since), entry.Code);
            Assert.All(
                entry.UnofficialLabels,
                label =>
                    Assert.True(entry.Label[label.Name] is not null, $"{entry.Code}: there is no label in {label.Name} to be unofficial")
            );
        }
    }

    private static IEnumerable<string> Ancestors(Codelist list, CodeEntry entry, Func<CodeEntry, string?> up)
    {
        for (int steps = 0; up(entry) is { } above && steps <= list.Entries.Count; steps++)
        {
            yield return above;
            entry = list.Find(above)!;
        }
    }
}
