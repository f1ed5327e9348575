namespace Ogp.Model.Shapes;

internal static class ValuesCheckShape
{
    public static readonly Shape<ValuesCheck> Shape = new(
        () => new(),
        [],
        Field.Of("csoEntryAndExit", node => ref ((ValuesCheck)node)._csoEntryAndExit, Codec.Number),
        Field.Of("csoRepression", node => ref ((ValuesCheck)node)._csoRepression, Codec.Number),
        Field.Of("passed", node => ref ((ValuesCheck)node)._passed, Codec.Statement<YesNo>())
    );
}
