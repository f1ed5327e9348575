using System.Globalization;
using System.Text.RegularExpressions;
using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>Reads the table of the plan: a row a milestone, with its commitment.</summary>
internal sealed partial class PlanTable(TrackerTable table, Institutions institutions, TrackerLog log)
{
    private const string Title = "Nombre_compromisos";
    private const string Milestone = "Hitos";
    private const string Theme = "Tematica";
    private const string Lead = "Entidad";
    private const string Counterpart = "Contraparte";
    private const string Promising = "El_compromiso_es_prometedor_segun_el_IRM";
    private const string Values = "Valores_OGP";
    private const string Goals = "Vinculacion_ODS";
    private const string Start = "Fecha_inicio_hito";
    private const string End = "Fecha_finalizacion_hito";
    private const string Language = "es";
    private static readonly string[] s_headings = [Title, Milestone, Theme, Lead, Counterpart, Promising, Values, Goals, Start, End];

    public static bool Is(TrackerTable table) => !Lacks(table).Any();

    /// <summary>What a table lacks of the columns without which it is not that of the plan.</summary>
    public static IEnumerable<string> Lacks(TrackerTable table) => new[] { Title, Milestone }.Where(heading => !table.Has(heading));

    /// <summary>What a table of the plan lacks of the other columns that are read.</summary>
    public static IEnumerable<string> Misses(TrackerTable table) =>
        s_headings.Where(heading => heading != Promising && !table.Has(heading));

    /// <summary>The headings of columns of a table of the plan that are not read.</summary>
    public static IEnumerable<string> NotRead(TrackerTable table) => table.NotRead([.. s_headings.Select(table.ColumnOf)], Knows);

    /// <summary>The titles of the commitments of a table, folded.</summary>
    public static HashSet<string> TitlesOf(TrackerTable table) =>
        [.. table.Rows.Select(row => Spelling.Fold(row[table.ColumnOf(Title)].Trim())).Where(title => title.Length > 0)];

    public static bool Knows(string heading) => s_headings.Any(known => Spelling.Fold(known) == Spelling.Fold(heading.Trim()));

    private readonly DateOrder _order = DateOrder.Of(table, [table.ColumnOf(Start), table.ColumnOf(End)], log);

    public PlanParts Read()
    {
        PlanParts parts = new(Name());
        parts.KeepAbove(table);
        List<(CommitmentParts Commitment, TrackerRow Row)> rows = [];
        foreach (TrackerRow row in table.Rows.Where(row => !row.IsEmpty))
        {
            string title = row[table.ColumnOf(Title)].Trim();
            if (title.Length == 0)
            {
                parts.LeaveOut(table, row, Refusals.Commitment, log);
            }
            else if (!IsMilestone(row))
            {
                parts.LeaveOut(table, row, Refusals.Milestone, log);
            }
            else
            {
                CommitmentParts commitment = parts.Of(title);
                commitment.Reserve(NameIn(row));
                rows.Add((commitment, row));
            }
        }

        foreach (IGrouping<CommitmentParts, TrackerRow> ofOne in rows.GroupBy(one => one.Commitment, one => one.Row))
        {
            ReadCommitment(ofOne.Key, [.. ofOne], parts);
        }

        return parts;
    }

    /// <summary>What the plan is called, and where it is not the first, that it is not.</summary>
    private PlanName Name()
    {
        PlanName name = PlanName.Of(table.Rows.Select(PeriodOf).OfType<Period>());
        if (name.Number is null)
        {
            log.Add(TrackerFindings.NotFirstPlan, new() { File = table.File }, ("plan", name.Id));
        }

        return name;
    }

    /// <summary>Each row of a commitment says all of it: values and goals that only some of them name count, too.</summary>
    private void ReadCommitment(CommitmentParts commitment, TrackerRow[] rows, PlanParts parts)
    {
        commitment.Involved = Involved(rows[0]);
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (TrackerRow row in rows)
        {
            ReadTheme(commitment, row, parts, told);
            commitment.Values.AddRange(Codes(row, Values, OgpValues.Of, () => Refusals.OgpValue, told).Except(commitment.Values));
            commitment.Goals.AddRange(Codes(row, Goals, GoalOf, () => Refusals.Goal, told).Except(commitment.Goals));
        }

        foreach (TrackerRow row in rows)
        {
            commitment.Milestones.Add(new(MilestoneOf(row, commitment)));
        }
    }

    private void ReadTheme(CommitmentParts commitment, TrackerRow row, PlanParts parts, HashSet<string> told)
    {
        string title = row[table.ColumnOf(Theme)].Trim();
        if (commitment.Theme is not { } theme)
        {
            commitment.Theme = parts.ThemeOf(title);
        }
        else if (
            title.Length > 0
            && Spelling.Fold(title) != Spelling.Fold(theme.Title[Language]!)
            && told.Add($"{Theme} {Spelling.Fold(title)}")
        )
        {
            log.NotUnderstood(PlaceOf(row, Theme), title, Refusals.ThemeOf(commitment.Id, theme.Title[Language]!));
        }
    }

    private MilestoneName NameIn(TrackerRow row) => MilestoneName.Of(row[table.ColumnOf(Milestone)]);

    /// <summary>
    /// Whether a row is about a milestone: not where it begins as one of totals does and names none by a number, nor where it says nothing but one thing, as a
    /// remark under the table does.
    /// </summary>
    private bool IsMilestone(TrackerRow row) =>
        row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) > 1
        && (NameIn(row).Number is not null || !Total().IsMatch(Spelling.Fold(row[table.ColumnOf(Title)].Trim())));

    private Milestone MilestoneOf(TrackerRow row, CommitmentParts commitment)
    {
        TellUnread(row, Start);
        TellUnread(row, End);
        MilestoneName name = NameIn(row);
        Milestone milestone = new()
        {
            Id = commitment.IdOf(name),
            Number = name.Number,
            Title = new(Language, name.Text),
            Period = PeriodOf(row),
            Institutions = Involved(row),
        };
        return milestone.WithExtension(EcuadorNames.Cells, KeptCells.Of(table, row, heading => Write(heading, commitment, milestone)));
    }

    /// <summary>What the tracker writes for what the model holds.</summary>
    public string Write(string heading, CommitmentParts commitment, Milestone milestone) =>
        heading switch
        {
            Title => commitment.Title,
            Milestone => MilestoneName.Of(milestone).Write(),
            Theme => commitment.Theme?.Title[Language] ?? "",
            Lead => institutions.Write(ByRole(milestone, InstitutionRole.Lead)),
            Counterpart => institutions.Write(ByRole(milestone, InstitutionRole.Counterpart)),
            Values => string.Join(", ", commitment.Values.Select(OgpValues.Write)),
            Goals => string.Join(", ", commitment.Goals.Select(goal => goal.Text.Replace("sdg-", "Objetivo ", StringComparison.Ordinal))),
            Start => milestone.Period?.Start.ToString() ?? "",
            End => milestone.Period?.End.ToString() ?? "",
            _ => "",
        };

    private static IEnumerable<string> ByRole(Milestone milestone, InstitutionRole role) =>
        milestone.Institutions.Where(one => one.Role == role).Select(one => one.Institution!);

    private ValueList<Involvement> Involved(TrackerRow row) =>
        [
            .. institutions
                .IdsOf(row[table.ColumnOf(Lead)])
                .Select(id => new Involvement { Institution = id, Role = InstitutionRole.Lead }),
            .. institutions
                .IdsOf(row[table.ColumnOf(Counterpart)])
                .Select(id => new Involvement { Institution = id, Role = InstitutionRole.Counterpart }),
        ];

    /// <summary>The codes of a cell; a word that is none is told where the commitment has it first.</summary>
    private IEnumerable<T> Codes<T>(
        TrackerRow row,
        string heading,
        Func<string, T> codeOf,
        Func<LocalizedText> expected,
        HashSet<string> told
    )
        where T : struct, ICode<T>
    {
        foreach (
            string word in row[table.ColumnOf(heading)].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            T code = codeOf(word);
            if (code.IsStated)
            {
                yield return code;
            }
            else if (told.Add($"{heading} {Spelling.Fold(word)}"))
            {
                log.NotUnderstood(PlaceOf(row, heading), word, expected());
            }
        }
    }

    private Period? PeriodOf(TrackerRow row)
    {
        (PartialDate start, PartialDate end) = (DateOf(row, Start), DateOf(row, End));
        return start.IsStated || end.IsStated ? new() { Start = start, End = end } : null;
    }

    private PartialDate DateOf(TrackerRow row, string heading) => _order.Read(row[table.ColumnOf(heading)].Trim());

    /// <summary>Tells a date that could not be read.</summary>
    private void TellUnread(TrackerRow row, string heading)
    {
        string cell = row[table.ColumnOf(heading)].Trim();
        if (cell.Length > 0 && !DateOf(row, heading).IsStated)
        {
            log.NotUnderstood(PlaceOf(row, heading), cell, Refusals.Date);
        }
    }

    private Place PlaceOf(TrackerRow row, string? heading = null) =>
        new()
        {
            File = table.File,
            Row = row.Number,
            Heading = heading,
        };

    private static Sdg GoalOf(string word) =>
        Goal().Match(Spelling.Fold(word)) is { Success: true } match && Sdg.Of($"sdg-{match.Groups[1].Value}") is { IsKnown: true } goal
            ? goal
            : default;

    [GeneratedRegex(@"^(?:sub-?)?totale?s?\b|^sumas?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"^(?:objetivo|ods)\s*([0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Goal();
}
