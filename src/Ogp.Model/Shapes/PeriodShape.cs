namespace Ogp.Model.Shapes;

internal static class PeriodShape
{
    public static readonly Shape<Period> Shape = new(
        () => new(),
        [],
        Field.Of("start", (Period node) => ref node._start, Codec.Date),
        Field.Of("end", (Period node) => ref node._end, Codec.Date)
    )
    {
        Recurs = true,
    };
}
