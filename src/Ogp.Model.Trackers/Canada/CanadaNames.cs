namespace Ogp.Model.Trackers.Canada;

/// <summary>The profile's fields, and what the tracker is about.</summary>
internal static class CanadaNames
{
    public const string Profile = "canada-tracker";
    public const string Indicators = "canada:indicators";
    public const string Periods = "canada:reportingPeriods";
    public const string Examples = "canada:exampleReports";
    public const string Kept = "canada:kept";
    public const string FullText = "canada:fullText";
    public const string Link = "canada:link";
    public const string Unplaced = "canada:unplaced";
    public const string Source = "tracker-canada";
    public const string Member = "CAN";
}
