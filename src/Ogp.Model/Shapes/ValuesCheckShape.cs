namespace Ogp.Model.Shapes;

internal static class ValuesCheckShape
{
    public static readonly Shape<ValuesCheck> Shape = new(
        () => new(),
        [],
        Field.Of("csoEntryAndExit", (ValuesCheck node) => ref node._csoEntryAndExit, Codec.Number),
        Field.Of("csoRepression", (ValuesCheck node) => ref node._csoRepression, Codec.Number),
        Field.Of("passed", (ValuesCheck node) => ref node._passed, Codec.Statement<YesNo>())
    );
}
