namespace Ogp.Model.Shapes;

internal static class ImportRecordShape
{
    public static readonly Shape<ImportRecord> Shape = new(
        () => new(),
        [],
        Field.Of("source", (ImportRecord node) => ref node._source, Codec.Reference(Target.Source)),
        Field.Of("edition", (ImportRecord node) => ref node._edition, Codec.String),
        Field.Of("row", (ImportRecord node) => ref node._row, Codec.Integer),
        Field.Of("cells", (ImportRecord node) => ref node._cells, Codec.Cells)
    );
}
