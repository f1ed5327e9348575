namespace Ogp.Model.Trackers.Ecuador;

/// <summary>A milestone of the plan, and what is reported on it. Two rows of the plan are two, whatever they say.</summary>
internal sealed class MilestoneParts(Milestone milestone)
{
    /// <summary>The milestone without its reports.</summary>
    public Milestone Milestone { get; } = milestone;

    public MilestoneName Name { get; } = MilestoneName.Of(milestone);

    /// <summary>The reports, of each side the latest last.</summary>
    public List<Extension> Reports { get; } = [];
}
