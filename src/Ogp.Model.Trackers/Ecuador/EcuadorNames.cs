namespace Ogp.Model.Trackers.Ecuador;

/// <summary>The profile's fields, and what the tracker is about.</summary>
internal static class EcuadorNames
{
    public const string Profile = "ecuador-tracker";
    public const string Progress = "ecuador:progress";
    public const string Cells = "ecuador:cells";
    public const string Unplaced = "ecuador:unplacedRows";
    public const string Source = "tracker-ecuador";
    public const string Member = "ECU";
}
