using System.Text;

namespace Ogp.Model.Tabular.Tests;

/// <summary>Tables with the numbers of ratings, but not the labels that count where they are.</summary>
public class NumbersWithoutLabelsTests
{
    // The numbers of July 2024: completion counts from withdrawn, by value openness is one higher, of a change the sign counts.
    [Theory]
    [InlineData("Specificity", "_Specificity", "3", 0, "specificity", "high")]
    [InlineData("Specificity", "_Specificity", "2.0", 0, "specificity", "medium")]
    [InlineData("Specificity", "_Specificity", "NR", 0, "specificity", "not-reviewed")]
    [InlineData("Specificity", "_Specificity", "", 0, "specificity", "not-stated")]
    [InlineData("Completion (End Of Term)", "_CompletionEndTerm", "5", 1, "completion", "complete")]
    [InlineData("Completion (End Of Term)", "_CompletionEndTerm", "0", 1, "completion", "withdrawn")]
    [InlineData("Did It Open Government (Civic Participation)", "_DIOGCP", "4", 1, "did-it-open-government.civic-participation", "major")]
    [InlineData("Change In Completion", "_ChangeCompletion", "-2", 1, "change-in-completion", "decrease")]
    [InlineData("Change In Completion", "_ChangeCompletion", "0", 1, "change-in-completion", "no-change")]
    // Did not change, and no early results to report: both are 1.
    [InlineData(
        "Did It Open Government (Overall)",
        "_OpenGovernment",
        "1",
        1,
        "did-it-open-government",
        "did-not-change or no-early-results"
    )]
    public void Without_the_labels_a_rating_is_read_from_its_number(
        string label,
        string number,
        string cell,
        int report,
        string rating,
        string codes
    )
    {
        string[] headings = [.. Sample.Headings.Where(heading => heading != label)];
        string csv = Sample.Csv(',', headings, Sample.Row((number, cell), ("Year Of Submission", "NA")));
        ReadResult<IrmPackage> result = Sample.Read(csv);

        Assert.Equal(["labels-missing"], result.Codes());
        Assert.Equal((label, number), (result.Findings[0]["heading"], result.Findings[0]["number"]));
        Statement read = result.Value!.ActionPlans[0].Reports[report].Assessments[0].Ratings[RatingKey.Of(rating)];
        Assert.Equal(codes, string.Join(" or ", read.Codes.ToArray()));
        Assert.Equal(csv, Encoding.UTF8.GetString(OgpDatabase.Write(result.Value, "2024-07").Csv.Span), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("", "4", "substantial", "label-empty")]
    [InlineData(" ", "4", "substantial", "label-empty")]
    [InlineData("Complete", "5", "complete", null)]
    [InlineData("", "", "not-stated", null)]
    public void Where_a_label_is_empty_the_number_says_the_level(string label, string number, string level, string? finding)
    {
        string csv = Sample.Csv(
            ',',
            Sample.Headings,
            Sample.Row(
                ("Completion (End Of Term)", label),
                ("_CompletionEndTerm", number),
                ("Change In Completion", ""),
                ("_ChangeCompletion", "")
            )
        );
        ReadResult<IrmPackage> result = Sample.Read(csv);

        Assert.Equal(finding is null ? [] : [finding], result.Codes());
        Statement read = result.Value!.ActionPlans[0].Reports[1].Assessments[0].Ratings[RatingKey.Of("completion")];
        Assert.Equal(level, string.Join(" or ", read.Codes.ToArray()));
        Assert.Equal(csv, Encoding.UTF8.GetString(OgpDatabase.Write(result.Value, "2024-07").Csv.Span), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_map_may_have_the_numbers_of_another_edition()
    {
        const string Map = """
            heading,kind,target,variable,aspect,point,cells
            2027-01,edition,id,,,,
            2024-07,edition,like,,,,
            Ref,commitment,id,,,,
            Done,rating,,completion,,midterm,
            Done (code),rating-number,2015-05,completion,,midterm,
            """;
        OgpDatabaseOptions options = new() { Map = EditionMap.Read(Encoding.UTF8.GetBytes(Map)).Value };

        IrmPackage package = OgpDatabase.Read("Ref,Done (code)\nTS0001,4\n"u8.ToArray(), null, options).Value!;

        Assert.Equal("complete", package.ActionPlans[0].Reports[0].Assessments[0].Ratings[RatingKey.Of("completion")].Level);
    }

    [Fact]
    public void What_is_said_of_a_rating_stands_at_its_number_where_there_are_no_labels()
    {
        string[] headings = [.. Sample.Headings.Where(heading => heading != "Specificity")];
        OgpDatabaseOptions options = new()
        {
            Check = _ =>
                [new(CellFindings.UnknownCode, new Place { Pointer = "/actionPlans/0/reports/0/assessments/0/ratings/specificity" }, [])],
        };

        Finding finding = OgpDatabase
            .Read(Encoding.UTF8.GetBytes(Sample.Csv(',', headings, Sample.Row(("_Specificity", "3")))), null, options)
            .Findings[^1];

        Assert.Equal((1, "_Specificity"), (finding.Place.Row, finding.Place.Heading));
    }
}
