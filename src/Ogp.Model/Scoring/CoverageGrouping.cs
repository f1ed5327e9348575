namespace Ogp.Model.Scoring;

/// <summary>By what the coverage of fields is counted.</summary>
public enum CoverageGrouping
{
    /// <summary>Everything together.</summary>
    Whole,

    /// <summary>By language; only texts have one.</summary>
    Language,

    /// <summary>By OGP member.</summary>
    Member,

    /// <summary>By the years in which plans were assessed alike.</summary>
    Era,
}
