namespace Ogp.Model.Tests.Support;

/// <summary>Small plans to score and to validate.</summary>
internal static class SmallPlan
{
    public static CommitmentId Id(int number) => new($"EC{number:0000}");

    /// <summary>A plan with one report in which each commitment is rated; codes with a bar between them are a set, an empty text rates nothing.</summary>
    public static ActionPlan Rated(RatingKey key, params string[] said) => Rated([.. said.Select(codes => Ratings((key, codes)))]);

    /// <summary>A plan with one report in which each commitment has these ratings.</summary>
    public static ActionPlan Rated(params RatingSet[] ratings) =>
        new()
        {
            Id = new("AP_ECU01"),
            Submitted = new(2016),
            Commitments = [.. ratings.Select((_, i) => new Commitment { Id = Id(i + 1) })],
            Reports =
            [
                new()
                {
                    Id = "r",
                    Product = Product.EndOfTermReport,
                    Assessments = [.. ratings.Select((set, i) => new Assessment { Commitment = Id(i + 1), Ratings = set })],
                },
            ],
        };

    public static RatingSet Ratings(params (RatingKey Key, string Codes)[] ratings) =>
        RatingSet.Create([
            .. ratings.Where(rating => rating.Codes.Length > 0).Select(rating => new Rating(rating.Key, Says(rating.Codes))),
        ]);

    public static Statement Says(string codes) =>
        codes.Length == 0 ? default
        : codes.Contains('|', StringComparison.Ordinal) ? new((ReadOnlySpan<string>)codes.Split('|'))
        : new(codes);
}
