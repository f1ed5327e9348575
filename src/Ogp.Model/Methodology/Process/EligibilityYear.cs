namespace Ogp.Model;

/// <summary>The result of a country in a year. Immutable; safe to share between threads.</summary>
/// <param name="Year">The year.</param>
/// <param name="Result">The result; not stated when not known.</param>
public readonly record struct EligibilityYear(int Year, EligibilityResult Result);
