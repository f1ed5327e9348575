namespace Ogp.Model.Trackers.Ecuador;

/// <summary>A column of one of the three tables of reports, and the field that it is.</summary>
/// <param name="Heading">As the tracker writes it.</param>
/// <param name="Field">Member of the progress entry.</param>
/// <param name="Kind">How the cells are read.</param>
/// <param name="List">The profile's list of its codes.</param>
internal sealed record ReportColumn(string Heading, string Field, CellKind Kind, string List = "");
