using Ogp.Model.Trackers.Tables;

namespace Ogp.Model.Trackers.Ecuador;

/// <summary>One of the three tables of reports: whose it is, how it is told from the others, and what its columns mean.</summary>
/// <param name="Reporter">Code of the side.</param>
/// <param name="Sign">The heading that only this table has.</param>
/// <param name="Columns">
/// Its columns but those that name commitment and milestone, in the order of the profile's fields: so a workbook has a column for each.
/// </param>
internal sealed record ReportTable(string Reporter, string Sign, ReportColumn[] Columns)
{
    public const string Commitment = "Compromiso";
    public const string Percent = "Indicador 1";
    public const string Status = "Indicador 2";

    /// <summary>The columns of milestones, in the order of the commitments.</summary>
    public static readonly string[] Milestones =
    [
        .. new[] { "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo" }.Select(ordinal =>
            $"Hito {ordinal} compromiso"
        ),
    ];

    private static readonly ReportColumn s_date = new("Fecha de registro", "date", CellKind.Date, InDictionary: "Fecha registro");
    private static readonly ReportColumn s_status = new(Status, "status", CellKind.Code, "progress-status");
    private static readonly ReportColumn s_counterpart = new("Indicador 3 - contraparte", "counterpartMetDuties", CellKind.YesNo);
    private static readonly ReportColumn s_entity = new("Indicador 3 - entidad", "entityMetDuties", CellKind.YesNo);
    private static readonly ReportColumn s_duties = new("Indicador 3 - justificación", "dutiesNote", CellKind.Text);
    private static readonly ReportColumn s_change = new("Indicador 7", "change", CellKind.Code, "reality-change");

    public static readonly ReportTable[] All =
    [
        new(
            "entity",
            Percent,
            [
                new("Entidad_responsable_de_registrar_el_avance", "institution", CellKind.Institution),
                s_date,
                new("Descripción", "description", CellKind.Text),
                new(Percent, "percent", CellKind.Percent),
                s_status,
                s_counterpart,
                s_duties,
                new("Indicador 4", "activities", CellKind.Integer),
                new("Indicador 4 - justificación", "activitiesNote", CellKind.Text),
                new("Indicador 5", "participants", CellKind.Integer),
                new("Indicador 6", "sectors", CellKind.Codes, "participant-sector"),
                new("Indicador 6 - nuevo", "otherSector", CellKind.Text, InDictionary: "Indicador 6 - justificación"),
                new("Indicador 7 - realidad inicial", "realityBefore", CellKind.Text),
                new("Indicador 7 - realidad posterior", "realityAfter", CellKind.Text),
                new("Indicador 8", "international", CellKind.YesNo),
                new("Indicador 8 - iniciativas", "initiatives", CellKind.Codes, "international-initiative"),
                new("Indicador 8 - nuevo", "otherInitiative", CellKind.Text),
                new("Indicador 8 - especificación", "initiativePoint", CellKind.Text),
                new("Indicador 8 - justificación", "initiativeNote", CellKind.Text),
            ]
        ),
        new(
            "counterpart",
            "Organización",
            [new("Organización", "institution", CellKind.Institution), s_date, s_status, s_entity, s_duties, s_change]
        ),
        new(
            "core-group",
            "Indicador 9",
            [
                s_date,
                s_status,
                s_counterpart,
                s_entity,
                new("Indicador 3 - entidad - grupo nucleo", "entityMetDutiesToCoreGroup", CellKind.YesNo),
                new("Indicador 3 - contraparte - grupo nucleo", "counterpartMetDutiesToCoreGroup", CellKind.YesNo),
                s_change,
                new("Indicador 9", "communicationStrategy", CellKind.YesNo),
            ]
        ),
    ];

    /// <summary>Whether a table is this one.</summary>
    public bool Is(TrackerTable table) => !Lacks(table).Any();

    /// <summary>
    /// What a table lacks of the columns without which it is not this one: those that tell whose it is and what a report is about, what it says, and its day, by which of several reports one
    /// counts.
    /// </summary>
    public IEnumerable<string> Lacks(TrackerTable table) =>
        new[] { Sign, Commitment, Status, Milestones[0], s_date.Heading }.Where(heading => !Has(table, heading));

    /// <summary>What a table that is this one lacks of its other columns: of those of milestones only what the plan needs.</summary>
    /// <param name="table">The table.</param>
    /// <param name="commitments">How many commitments the plan has.</param>
    public IEnumerable<string> Misses(TrackerTable table, int commitments) =>
        Milestones.Take(commitments).Concat(Columns.Select(column => column.Heading)).Where(heading => !Has(table, heading));

    /// <summary>The headings of columns of a table that are not read.</summary>
    public IEnumerable<string> NotRead(TrackerTable table) =>
        table.NotRead([.. Columns.Select(column => column.In(table)), .. Milestones.Append(Commitment).Select(table.ColumnOf)], Knows);

    /// <summary>Whether a heading is one of the table's.</summary>
    public bool Knows(string heading) =>
        Columns
            .SelectMany(column => new[] { column.Heading, column.InDictionary })
            .Concat(Milestones)
            .Append(Commitment)
            .Any(known => known is not null && Same(known, heading));

    private bool Has(TrackerTable table, string heading) =>
        Array.Find(Columns, column => column.Heading == heading)?.In(table) >= 0 || table.Has(heading);

    private static bool Same(string one, string other) => Spelling.Fold(one) == Spelling.Fold(other.Trim());
}
