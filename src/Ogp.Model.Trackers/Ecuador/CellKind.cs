namespace Ogp.Model.Trackers.Ecuador;

/// <summary>How a cell of the tracker is read.</summary>
internal enum CellKind
{
    Text,
    Integer,
    Percent,
    Date,
    YesNo,
    Code,
    Codes,
    Institution,
}
