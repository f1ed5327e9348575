namespace Ogp.Model;

/// <summary>The points of a country in a year. What is left out is not known. Immutable; safe to share between threads.</summary>
public sealed record EligibilityFacts
{
    /// <summary>Fiscal transparency.</summary>
    public CriterionPoints FiscalTransparency { get; init; }

    /// <summary>Access to information.</summary>
    public CriterionPoints AccessToInformation { get; init; }

    /// <summary>Asset disclosure.</summary>
    public CriterionPoints AssetDisclosure { get; init; }

    /// <summary>Citizen engagement.</summary>
    public CriterionPoints CitizenEngagement { get; init; }
}
