using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Tests;

/// <summary>A map is data, so it can be wrong without a compiler noticing.</summary>
public class EditionMapTests
{
    public static TheoryData<string> Editions => [.. EditionCatalog.All.Select(edition => edition.Id)];

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
        Assert.All(Of(id).Tags, column => Assert.Equal(column.Heading, PolicyArea.List.Find(column.Target)?.Label["en"]));

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_report_rates_a_variable_once_and_every_number_stands_beside_a_label(string id)
    {
        foreach (ValueList<RatingColumn> ratings in (ValueList<RatingColumn>[])[Of(id).Midterm, Of(id).EndOfTerm])
        {
            Assert.Distinct(ratings.Select(rating => rating.Label.Rating));
            Assert.All(ratings, rating => Assert.True(rating.Label.Rating.IsKnown));
            Assert.All(
                ratings,
                rating => Assert.True(rating.Label.Rating.Aspect is "" or "2015-only" || OgpValue.Of(rating.Label.Rating.Aspect).IsKnown)
            );
        }

        int numbers = Of(id).Columns.Count(column => column.Kind == ColumnKind.RatingNumber);
        Assert.Equal(numbers, Of(id).Midterm.Concat(Of(id).EndOfTerm).Count(rating => rating.Number is not null));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_level_of_a_scale_with_numbers_has_one_in_the_sets_that_the_map_names(string id)
    {
        foreach (
            RatingColumn rating in Of(id).Midterm.Concat(Of(id).EndOfTerm).Where(rating => rating.Number is { Target: not "difference" })
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
