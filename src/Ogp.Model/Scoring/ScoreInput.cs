namespace Ogp.Model.Scoring;

/// <summary>Something that a score rests on.</summary>
/// <param name="Key">The variable, and the aspect of it.</param>
/// <param name="Said">What the reports say of it.</param>
/// <param name="Passes">Whether it fulfils its part of the rule; null when that cannot be told.</param>
public readonly record struct ScoreInput(RatingKey Key, Statement Said, bool? Passes);
