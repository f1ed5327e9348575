using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>What is read of the plan, before it is one. Not for use by several threads.</summary>
internal sealed class PlanParts(PlanName name)
{
    private static readonly (string Title, string Id)[] s_themes =
    [
        ("Datos abiertos", "open-data"),
        ("Desarrollo de capacidades para la transparencia", "transparency-capacities"),
        ("Empoderamiento ciudadano", "citizen-empowerment"),
        ("Innovación pública", "public-innovation"),
    ];

    public PlanName Name { get; } = name;

    public List<CommitmentParts> Commitments { get; } = [];

    public List<Theme> Themes { get; } = [];

    /// <summary>Rows that belong to nothing.</summary>
    public List<(TrackerTable Table, TrackerRow Row)> Unplaced { get; } = [];

    /// <summary>Keeps the rows above the headings of a table.</summary>
    public void KeepAbove(TrackerTable table) => Unplaced.AddRange(table.Above.Where(row => !row.IsEmpty).Select(row => (table, row)));

    /// <summary>Keeps a row that belongs to nothing, and tells what it does not name.</summary>
    public void LeaveOut(TrackerTable table, TrackerRow row, LocalizedText what, TrackerLog log)
    {
        log.Add(TrackerFindings.NotPlaced, new() { File = table.File, Row = row.Number }, new FindingArgument("what", what));
        Unplaced.Add((table, row));
    }

    /// <summary>The commitment of a title, which is numbered by its place in the plan.</summary>
    public CommitmentParts Of(string title)
    {
        if (Find(title) is { } found)
        {
            return found;
        }

        int number = Commitments.Count + 1;
        CommitmentParts added = new(Name.CommitmentId(number), number, title);
        Commitments.Add(added);
        return added;
    }

    /// <summary>The commitment of a title, whatever its case, accents and spaces; null where there is none.</summary>
    public CommitmentParts? Find(string title) => Commitments.Find(one => Spelling.Fold(one.Title) == Spelling.Fold(title.Trim()));

    public Theme? ThemeOf(string cell)
    {
        string title = cell.Trim();
        if (title.Length == 0)
        {
            return null;
        }

        (string? known, string? id) = Array.Find(s_themes, theme => Spelling.Fold(theme.Title) == Spelling.Fold(title));
        Theme theme = new() { Id = id ?? Slug.Of(title), Title = new("es", known ?? title) };
        if (!Themes.Contains(theme))
        {
            Themes.Add(theme);
        }

        return theme;
    }
}
