namespace Ogp.Model.Shapes;

internal static class PeriodShape
{
    public static readonly Shape<Period> Shape = new(
        () => new(),
        [],
        Field.Of("start", node => ref ((Period)node)._start, Codec.Date),
        Field.Of("end", node => ref ((Period)node)._end, Codec.Date)
    )
    {
        Recurs = true,
    };
}
