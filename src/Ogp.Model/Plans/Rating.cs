namespace Ogp.Model;

/// <summary>A statement about a variable.</summary>
/// <param name="Key">The variable, and the aspect of it.</param>
/// <param name="Statement">What is said.</param>
public readonly record struct Rating(RatingKey Key, Statement Statement);
