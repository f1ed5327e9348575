namespace Ogp.Model;

/// <summary>How grave a finding is. Ordered: a higher value is graver.</summary>
public enum Severity
{
    /// <summary>Something unusual that may well be right.</summary>
    Note,

    /// <summary>Something that a publisher should look at.</summary>
    Warning,

    /// <summary>Something that is wrong or could not be read.</summary>
    Error,
}
