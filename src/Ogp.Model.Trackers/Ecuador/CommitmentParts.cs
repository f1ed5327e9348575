using System.Globalization;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>A commitment, before it is one.</summary>
internal sealed class CommitmentParts(int number, string title)
{
    public int Number { get; } = number;

    public string Title { get; } = title;

    public string Id { get; } = string.Create(CultureInfo.InvariantCulture, $"EC{number:0000}");

    public Theme? Theme { get; set; }

    public ValueList<Involvement> Involved { get; set; }

    public ValueList<OgpValue> Values { get; set; }

    public ValueList<Sdg> Goals { get; set; }

    public List<Milestone> Milestones { get; } = [];

    /// <summary>The reports on each milestone, by its number.</summary>
    public Dictionary<string, List<Extension>> Reports { get; } = new(StringComparer.Ordinal);
}
