namespace Ogp.Model;

/// <summary>The version of the methodology as this library holds it: scales, variables and scoring rules together.</summary>
public static class MethodologyVersion
{
    /// <summary>The version that scores name. It changes whenever a scale or a rule changes.</summary>
    public const string Current = "1.0";
}
