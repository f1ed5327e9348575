namespace Ogp.Model.Trackers.Ecuador;

/// <summary>What one side says of a milestone in one row.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="Entry">The report.</param>
/// <param name="Day">When it was written.</param>
/// <param name="Place">Its row.</param>
internal sealed record SideReport(MilestoneParts Milestone, Extension Entry, PartialDate Day, Place Place);
