namespace Ogp.Model.Shapes;

internal static class ImportRecordShape
{
    public static readonly Shape<ImportRecord> Shape = new(
        () => new(),
        [],
        Field.Of("source", node => ref ((ImportRecord)node)._source, Codec.Reference(Target.Source)),
        Field.Of("edition", node => ref ((ImportRecord)node)._edition, Codec.String),
        Field.Of("row", node => ref ((ImportRecord)node)._row, Codec.Integer),
        Field.Of("cells", node => ref ((ImportRecord)node)._cells, Codec.Cells)
    );
}
