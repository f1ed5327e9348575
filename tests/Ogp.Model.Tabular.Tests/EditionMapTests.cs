using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Tests;

/// <summary>A map is data, so it can be wrong without a compiler noticing.</summary>
public class EditionMapTests
{
    public static TheoryData<string> Editions => [.. EditionCatalog.All.Select(edition => edition.Id)];

    private static ValueList<RatingColumn>[] Reports(string id) =>
        [Of(id).Midterm, Of(id).EndOfTerm, Of(id).In(ProcessPhase.Development), Of(id).In(ProcessPhase.Implementation)];

    private static Edition Of(string id) => EditionCatalog.All.Single(edition => edition.Id == id);

    [Fact]
    public void The_edition_of_July_2024_has_171_columns_86_of_them_policy_areas_and_21_ratings()
    {
        Assert.Equal(171, Sample.Edition.Columns.Count);
        Assert.Equal(86, Sample.Edition.Tags.Count);
        Assert.Equal(21, Sample.Edition.Midterm.Count + Sample.Edition.EndOfTerm.Count);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Headings_differ_even_when_folded(string id) =>
        Assert.Distinct(Of(id).Columns.Select(column => HeadingText.Fold(column.Heading)));

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_policy_area_is_the_one_whose_label_the_heading_is(string id) =>
        Assert.All(
            Of(id).Tags,
            column =>
            {
                CodeEntry entry = PolicyArea.List.Find(column.Target)!;
                IEnumerable<string?> words = entry.Aliases.Where(alias => alias.Context == id).Select(alias => alias.Text);
                Assert.Contains(column.Heading, words.Append(entry.Label["en"]), StringComparer.OrdinalIgnoreCase);
            }
        );

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_column_is_found_by_its_name_and_only_what_is_kept_has_none(string id)
    {
        foreach (EditionColumn column in Of(id).Columns)
        {
            Assert.Equal(column.Kind == ColumnKind.Kept, column.Name.Length == 0);
            Assert.Equal(column.Kind == ColumnKind.Kept ? null : column, Of(id).FindName(column.Name));
        }
    }

    [Theory]
    [InlineData("2024-07", "max-star", "Max star")]
    [InlineData("2024-07", "starred.2015-only@midterm", "Starred (2015 Only)")]
    [InlineData("2024-07", "#completion@end-of-term", "_CompletionEndTerm")]
    [InlineData("2016-07", "checksum", "Checksum")]
    [InlineData("2016-07", "relevance@midterm", "_Relevant")]
    [InlineData("2016-07", "starred.pre-june-2014@midterm", "Starred (pre-June 2014 assessments)")]
    [InlineData("2015-05", "checksum", "Sum")]
    [InlineData("2015-05", "#schedule@midterm", "On time")]
    [InlineData("2016-07-process", "process-step.advance-notice@development", "Step 2: Advance notice")]
    public void Names_are_the_same_in_every_edition(string id, string name, string heading) =>
        Assert.Equal(heading, Of(id).FindName(name)?.Heading);

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_report_rates_a_variable_once_and_every_number_stands_beside_a_label(string id)
    {
        foreach (ValueList<RatingColumn> ratings in Reports(id))
        {
            Assert.Distinct(ratings.Select(rating => rating.Label.Rating));
            Assert.All(ratings, rating => Assert.True(rating.Label.Rating.IsKnown));
            Assert.All(ratings, rating => Assert.True(rating.Label.Rating.Aspect.Length == 0 || rating.Label.Rating.IsKnown));
        }

        int numbers = Of(id).Columns.Count(column => column.Kind == ColumnKind.RatingNumber);
        Assert.Equal(numbers, Reports(id).Sum(ratings => ratings.Count(rating => rating.Number is not null)));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_level_of_a_scale_with_numbers_has_one_in_the_sets_that_the_map_names(string id)
    {
        foreach (
            RatingColumn rating in Reports(id)
                .SelectMany(ratings => ratings)
                .Where(rating => rating.Number is { Target: not ("difference" or "delay") })
        )
        {
            Assert.Contains(
                rating.Scale.Levels.Entries,
                entry => rating.Scale.Levels.NumberOf(entry.Code, rating.Number!.Target) is not null
            );
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Fields_of_a_map_are_ones_that_the_reader_knows(string id)
    {
        Fields fields = new(Of(id));
        object?[] known = [.. typeof(Fields).GetProperties().Select(property => property.GetValue(fields))];
        ColumnKind[] kinds = [ColumnKind.Commitment, ColumnKind.Plan, ColumnKind.Member, ColumnKind.Cluster];
        Assert.All(Of(id).Columns.Where(column => kinds.Contains(column.Kind)), column => Assert.Contains(column, known));
    }
}
