namespace Ogp.Model.Tabular.Editions;

/// <summary>What the rows of an edition are about; the word in the list of editions is the name in lower case.</summary>
internal enum RowKind
{
    /// <summary>Each row is a commitment.</summary>
    Commitments,

    /// <summary>Each row is a plan: how it was made and carried out.</summary>
    Plans,
}
