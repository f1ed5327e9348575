namespace Ogp.Model.Scoring;

/// <summary>What was counted at one path, by group, and what lies in it.</summary>
/// <param name="groups">What tells one group from another.</param>
internal sealed class FieldCount(StringComparer groups)
{
    private readonly SortedDictionary<string, FieldCount> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally> _tallies = new(groups);

    /// <summary>The names of what was counted within, in ordinal order.</summary>
    public IEnumerable<string> Names => _members.Keys;

    /// <summary>Whether an object of any group stands there.</summary>
    public bool HasObjects => _tallies.Values.Any(tally => tally.Objects > 0);

    /// <summary>The count of a member.</summary>
    public FieldCount Member(string name) => _members.TryGetValue(name, out FieldCount? count) ? count : _members[name] = new(groups);

    /// <summary>What was counted of a group.</summary>
    public Tally In(string group) => _tallies.TryGetValue(group, out Tally? tally) ? tally : _tallies[group] = new();

    internal sealed class Tally
    {
        /// <summary>Objects that stand there.</summary>
        public int Objects { get; set; }

        public int Stated { get; set; }

        public int Absent { get; set; }
    }
}
