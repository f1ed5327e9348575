using System.Globalization;
using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>The bodies that the tracker names: those of a list, and others by their names. Not for use by several threads.</summary>
internal sealed class Institutions
{
    /// <summary>Between bodies of one cell; in one of them a comma stands instead.</summary>
    private const string Between = "--";

    private readonly Dictionary<string, Institution> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _nameOf = new(StringComparer.Ordinal);
    private readonly List<Institution> _used = [];

    public Institutions()
    {
        using Stream stream = typeof(Institutions).Assembly.GetManifestResourceStream("ecuador/institutions.csv")!;
        using StreamReader text = new(stream);
        foreach (TrackerRow row in TrackerTable.Read("institutions.csv", text.ReadToEnd())!.Rows)
        {
            Institution institution = new()
            {
                Id = row[1],
                Name = new("es", row[3].Length > 0 ? row[3] : row[0]),
                Sector = Sector.Of(row[2]),
            };
            _byName.Add(Spelling.Fold(row[0]), institution);
            _nameOf.Add(institution.Id, row[0]);
        }
    }

    /// <summary>The bodies that were named, in the order in which they were.</summary>
    public ValueList<Institution> Used => [.. _used];

    /// <summary>The id of a body by the name of it.</summary>
    public string IdOf(string name)
    {
        string folded = Spelling.Fold(name.Trim());
        if (!_byName.TryGetValue(folded, out Institution? institution))
        {
            institution = new() { Id = Free(Slug.Of(name)), Name = new("es", name.Trim()) };
            _byName.Add(folded, institution);
            _nameOf.Add(institution.Id, name.Trim());
        }

        if (!_used.Contains(institution))
        {
            _used.Add(institution);
        }

        return institution.Id;
    }

    /// <summary>The name that the tracker gives a body; the id where it names none such.</summary>
    public string NameOf(string id) => _nameOf.GetValueOrDefault(id, id);

    /// <summary>The ids of the bodies that a cell names.</summary>
    public IEnumerable<string> IdsOf(string cell) =>
        cell.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Parts).Select(IdOf);

    /// <summary>What the tracker writes for bodies.</summary>
    public string Write(IEnumerable<string> ids) => string.Join(Between, ids.Select(NameOf));

    /// <summary>A name may hold a comma, and a comma may stand between names: then each of them is known.</summary>
    private IEnumerable<string> Parts(string name)
    {
        string[] parts = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return !Knows(name) && parts.Length > 1 && Array.TrueForAll(parts, Knows) ? parts : [name];
    }

    private bool Knows(string name) => _byName.ContainsKey(Spelling.Fold(name));

    private string Free(string slug)
    {
        string free = slug;
        for (int i = 2; _nameOf.ContainsKey(free); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{slug}-{i}");
        }

        return free;
    }
}
