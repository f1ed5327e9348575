namespace Ogp.Model;

/// <summary>How often something was found: exact, also where a limit kept some of the findings from being listed.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Count">How often.</param>
/// <param name="Listed">How many of them are among the findings.</param>
public sealed record FindingCount(FindingKind Kind, int Count, int Listed);
