using System.Globalization;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>A commitment, before it is one.</summary>
internal sealed class CommitmentParts(string id, int number, string title)
{
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);

    public int Number { get; } = number;

    public string Title { get; } = title;

    public string Id { get; } = id;

    public Theme? Theme { get; set; }

    public ValueList<Involvement> Involved { get; set; }

    /// <summary>OGP's values, in the order in which rows name them.</summary>
    public List<OgpValue> Values { get; } = [];

    /// <summary>Goals, in the order in which rows name them.</summary>
    public List<Sdg> Goals { get; } = [];

    public List<MilestoneParts> Milestones { get; } = [];

    /// <summary>Keeps a number that a milestone has for it, so that none without a number gets its id.</summary>
    public void Reserve(MilestoneName name)
    {
        if (name.Number is { } number)
        {
            _numbers.Add(number);
        }
    }

    /// <summary>The id of the next milestone: by its number, or by its place where it has none or shares it with one before it.</summary>
    public string IdOf(MilestoneName name)
    {
        if (name.Number is { } own && !Milestones.Exists(one => one.Name.Number == own))
        {
            return $"{Id}-{own}";
        }

        int place = Milestones.Count + 1;
        while (!_numbers.Add(place.ToString(CultureInfo.InvariantCulture)))
        {
            place++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Id}-{place}");
    }

    /// <summary>
    /// The milestone that a name means: the one of this name; else the only one of its text; else the only one of its number. Null where there is none, and where
    /// several could be meant.
    /// </summary>
    public MilestoneParts? Find(MilestoneName name) =>
        Milestones.Find(one => one.Name.Number == name.Number && one.Name.Folded == name.Folded)
        ?? (name.Folded.Length > 0 ? Only(one => one.Folded == name.Folded) : null)
        ?? (name.Number is not null ? Only(one => one.Number == name.Number) : null);

    private MilestoneParts? Only(Predicate<MilestoneName> isIt) => Milestones.FindAll(one => isIt(one.Name)) is [var only] ? only : null;
}
