using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Csv;

/// <summary>The cells of a row by what they hold.</summary>
internal interface IRowCells
{
    /// <summary>The cell of a column as it stands; empty where the file or the row does not have it.</summary>
    string this[EditionColumn? column] { get; }

    /// <summary>Whether the file has a column.</summary>
    bool Has(EditionColumn? column);
}
