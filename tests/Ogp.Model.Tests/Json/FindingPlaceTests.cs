using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using static Ogp.Model.Tests.Support.MarkedDocument;

namespace Ogp.Model.Tests.Json;

/// <summary>A finding says where: pointer, line and column. The mark ⟦ stands where it is expected.</summary>
public class FindingPlaceTests
{
    [Fact]
    public void A_value_of_the_wrong_type() =>
        Finds(
            """
            {
              "formatVersion": ⟦1.0,
              "id": ⟦{ "a": [1, 2] },
              "title": ⟦[],
              "sources": ⟦"irm",
              "actionPlans": [
                { "id": "p", "member": "ECU", "number": ⟦"1", "period": ⟦true, "submitted": ⟦2019 }
              ]
            }
            """,
            ("OGP1010", "/formatVersion"),
            ("OGP1010", "/id"),
            ("OGP1010", "/title"),
            ("OGP1010", "/sources"),
            ("OGP1010", "/actionPlans/0/number"),
            ("OGP1010", "/actionPlans/0/period"),
            ("OGP1010", "/actionPlans/0/submitted")
        );

    [Fact]
    public void Null_is_no_way_to_leave_something_out() =>
        Finds(
            """{ "formatVersion": "1.0", "id": ⟦null, "actionPlans": [ { "id": "p", "member": "ECU", "period": ⟦null, "forum": { "members": ⟦null } } ] }""",
            ("OGP1010", "/id"),
            ("OGP1010", "/actionPlans/0/period"),
            ("OGP1010", "/actionPlans/0/forum/members")
        );

    [Fact]
    public void An_item_of_the_wrong_type() =>
        Finds(
            """
            { "formatVersion": "1.0", "sources": [ { "id": "a" }, ⟦7, { "id": "b" } ],
              "actionPlans": [ { "id": "p", "member": "ECU", "sources": [ "a", ⟦null, "b" ], "jointMembers": [ ⟦{} ] } ] }
            """,
            ("OGP1010", "/sources/1"),
            ("OGP1010", "/actionPlans/0/sources/1"),
            ("OGP1010", "/actionPlans/0/jointMembers/0")
        );

    [Fact]
    public void A_member_that_the_format_does_not_have_is_found_at_its_name() =>
        Finds(
            """
            {
              "formatVersion": "1.0",
              ⟦"colour": { "deep": { "title": 5 } },
              "publisher": { ⟦"nmae": "x" },
              "actionPlans": [ { "id": "p", "member": "ECU", ⟦"a/b~c": 1 } ]
            }
            """,
            ("OGP1011", "/colour"),
            ("OGP1011", "/publisher/nmae"),
            ("OGP1011", "/actionPlans/0/a~1b~0c")
        );

    [Fact]
    public void A_version_that_is_left_empty_is_none_and_stays()
    {
        IrmPackage package = Finds("""{ "formatVersion": ⟦"", "id": "a" }""", ("OGP1018", "/formatVersion"));
        Assert.Equal("{\"formatVersion\":\"\",\"id\":\"a\"}\n", Encoding.UTF8.GetString(IrmJson.Write(package, indented: false)));
        Assert.Equal("1.0", Assert.Single(IrmJson.Read("""{ "formatVersion": "" }""").Findings).Suggestion);
    }

    [Fact]
    public void A_member_that_is_there_twice_is_found_at_the_second() =>
        Finds(
            """{ "formatVersion": "1.0", "id": "a", ⟦"formatVersion": "2.0", ⟦"id": 7 }""",
            ("OGP1012", "/formatVersion"),
            ("OGP1012", "/id")
        );

    [Fact]
    public void A_member_that_the_format_does_not_know_is_found_at_the_second_too() =>
        Finds(
            """
            { "$schema": "a", "formatVersion": "1.0", ⟦"foo": 1, ⟦"foo": 2, "x:y": 1, ⟦"x:y": 1, ⟦"$schema": "a",
              "title": { "en": ⟦5, ⟦"EN": "a" },
              "actionPlans": [ { "id": "p", "member": "ECU", "reports": [ { "id": "r", "assessments": [ { "ratings": {
                "completion": { "level": "limited", "x:y": 1, ⟦"x:y": 2 } } } ] } ] } ] }
            """,
            ("OGP1011", "/foo"),
            ("OGP1012", "/foo"),
            ("OGP1012", "/x:y"),
            ("OGP1012", "/$schema"),
            ("OGP1010", "/title/en"),
            ("OGP1012", "/title/EN"),
            ("OGP1012", "/actionPlans/0/reports/0/assessments/0/ratings/completion/x:y")
        );

    [Fact]
    public void Members_within_a_value_that_is_kept_are_found_at_the_second() =>
        Finds(
            """
            { "formatVersion": "1.0", "x:y": [ 1, { "a": 1, "b": { "a": 1, ⟦"\u0061": 1 }, ⟦"a": 2 } ],
              "id": ⟦{ "a": 1, ⟦"a": 1 }, "title": { "en": ⟦{ "a": 1, ⟦"a": 1 } } }
            """,
            ("OGP1012", "/x:y/1/b/a"),
            ("OGP1012", "/x:y/1/a"),
            ("OGP1010", "/id"),
            ("OGP1012", "/id/a"),
            ("OGP1010", "/title/en"),
            ("OGP1012", "/title/en/a")
        );

    /// <summary>More names than are held against each other one by one.</summary>
    [Fact]
    public void Of_very_many_members_each_that_is_there_twice_is_found()
    {
        string members = string.Join(',', Enumerable.Range(0, 40).Select(i => $"\"x:{i % 30}\":{i}"));
        string json = $$"""{"formatVersion":"1.0",{{members}},"x:within": { {{members}} } }""";

        Assert.Equal(
            [.. Enumerable.Range(0, 10).Select(i => $"/x:{i}"), .. Enumerable.Range(0, 10).Select(i => $"/x:within/x:{i}")],
            IrmJson.Read(json).Findings.Where(finding => finding.Code == "OGP1012").Select(finding => finding.Place.Pointer!)
        );
    }

    [Fact]
    public void A_variable_a_language_and_a_part_of_a_statement_that_are_there_twice() =>
        Finds(
            """
            { "formatVersion": "1.0", "title": { "en": "a", "es": "b", ⟦"EN": "c" },
              "actionPlans": [ { "id": "p", "member": "ECU", "reports": [ { "id": "r", "assessments": [ { "ratings": {
                "completion": "limited",
                "starred": { "level": "no", ⟦"level": "yes" },
                ⟦"completion": "complete"
              } } ] } ] } ] }
            """,
            ("OGP1012", "/title/EN"),
            ("OGP1012", "/actionPlans/0/reports/0/assessments/0/ratings/starred/level"),
            ("OGP1012", "/actionPlans/0/reports/0/assessments/0/ratings/completion")
        );

    [Fact]
    public void A_required_member_that_is_missing_is_found_at_the_object() =>
        Finds(
            """
            ⟦{
              "actionPlans": [
                ⟦⟦{ "commitments": [ ⟦{}, { "id": "EC0001", "milestones": [ ⟦{ "title": { "en": "a" } } ] } ] }
              ]
            }
            """,
            ("OGP1013", ""),
            ("OGP1013", "/actionPlans/0"),
            ("OGP1013", "/actionPlans/0"),
            ("OGP1013", "/actionPlans/0/commitments/0"),
            ("OGP1013", "/actionPlans/0/commitments/1/milestones/0")
        );

    [Fact]
    public void A_date_and_a_number_that_are_none_and_a_text_without_a_language() =>
        Finds(
            """
            { "formatVersion": "1.0", "title": ⟦"Plans", "published": ⟦"March 2019",
              "actionPlans": [ { "id": "p", "member": "ECU", "number": ⟦1.5, "submitted": ⟦"2019-02-29",
                "support": [ { "id": "s", "amount": ⟦1e400 } ] } ] }
            """,
            ("OGP1016", "/title"),
            ("OGP1014", "/published"),
            ("OGP1015", "/actionPlans/0/number"),
            ("OGP1014", "/actionPlans/0/submitted"),
            ("OGP1015", "/actionPlans/0/support/0/amount")
        );

    [Fact]
    public void A_statement_that_says_nothing() =>
        Finds(
            """
            { "formatVersion": "1.0", "actionPlans": [ { "id": "p", "member": "ECU", "reports": [ { "id": "r",
              "assessments": [ { "ratings": { "completion": ⟦5, "starred": ⟦{ "source": "x" }, "relevance": { "level": ⟦false } } } ],
              "recommendations": [ { "id": "n", "uptake": ⟦null } ] } ] } ] }
            """,
            ("OGP1010", "/actionPlans/0/reports/0/assessments/0/ratings/completion"),
            ("OGP1013", "/actionPlans/0/reports/0/assessments/0/ratings/starred"),
            ("OGP1010", "/actionPlans/0/reports/0/assessments/0/ratings/relevance/level"),
            ("OGP1010", "/actionPlans/0/reports/0/recommendations/0/uptake")
        );

    [Fact]
    public void Columns_count_characters_not_bytes() =>
        Finds(
            "{\"formatVersion\":\"1.0\",\"title\":{\"es\":\"ñandú\",\"ja\":\"開かれた\",\"x\":\"👍\"},⟦\"é\":1,\"published\":⟦0}",
            ("OGP1011", "/é"),
            ("OGP1010", "/published")
        );

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n\n\n")]
    [InlineData("\n\t")]
    [InlineData(" \t ")]
    public void White_space_of_any_kind_is_counted(string gap) =>
        Finds(
            $"{{{gap}\"formatVersion\":{gap}\"1.0\",{gap}⟦\"x\":{gap}1,{gap}\"id\":{gap}⟦2{gap}}}{gap}",
            ("OGP1011", "/x"),
            ("OGP1010", "/id")
        );

    [Fact]
    public void Line_breaks_within_escapes_are_none() =>
        Finds("{\"formatVersion\":\"1.0\",\"licence\":\"1\\n0\",\"id\":⟦2}", ("OGP1010", "/id"));

    [Fact]
    public void A_byte_order_mark_is_no_column()
    {
        byte[] utf8 = [0xEF, 0xBB, 0xBF, .. """{"formatVersion":"1.0","id":2}"""u8];
        Assert.Equal(["OGP1006 1:1", "OGP1010 1:29 /id"], IrmJson.Read(utf8).Findings.Select(Describe));
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_document_with_the_name_of_the_file()
    {
        ReadResult<IrmPackage> result = IrmJson.Read(
            """{ "x": 1, "id": 5, "publisher": { "y": 2 }, "actionPlans": [ {} ], "z": 3 }""",
            "plan.json"
        );
        Assert.Equal(result.Findings.OrderBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column), result.Findings);
        Assert.All(result.Findings, finding => Assert.Equal("plan.json", finding.Place.File));
        Assert.Equal(7, result.Findings.Count);
    }

    [Theory]
    [InlineData("actionPlan", "actionPlans")]
    [InlineData("Sources", "sources")]
    [InlineData("pubilsher", "publisher")]
    [InlineData("Título", "title")]
    [InlineData("fuente", "sources")]
    [InlineData("licencias", "licence")]
    [InlineData("planes", "actionPlans")]
    [InlineData("éditeur", "publisher")]
    [InlineData("membros", "members")]
    [InlineData("compromisos", "commitments")]
    [InlineData("hitos", null)]
    [InlineData("colour", null)]
    public void A_misspelt_member_also_in_another_language_suggests_the_right_one(string name, string? suggestion) =>
        Assert.Equal(suggestion, IrmJson.Read($$"""{ "formatVersion": "1.0", "{{name}}": [] }""").Findings.Single().Suggestion);

    [Theory]
    [InlineData("name", "title")]
    [InlineData("startDate", "period")]
    [InlineData("due_date", "period")]
    [InlineData("activities", "milestones")]
    [InlineData("agencies", "institutions")]
    [InlineData("link", "url")]
    public void What_others_call_a_member_suggests_it(string name, string suggestion)
    {
        string json =
            $$"""{ "formatVersion": "1.0", "commitments": [ { "id": "c", "member": "KEN", "title": { "en": "c" }, "{{name}}": [] } ] }""";
        Finding found = IrmJson.Read(json).Findings.Single(finding => finding.Code == "OGP1011");
        Assert.Equal((suggestion, null), (found.Suggestion, found.Fix));
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_found_where_they_stand_and_in_what()
    {
        MarkedDocument document = new("{ \"formatVersion\": \"1.0\",\n  \"title\": { \"es\": \"Acci⟦\u00F3n\", \"en\": \"a\" } }");
        Finding found = Assert.Single(IrmJson.Read(Encoding.Latin1.GetBytes(document.Text)).Findings);
        Assert.Equal($"OGP1003 {document.Marks[0].Line}:{document.Marks[0].Column} /title/es", Describe(found));
    }
}
