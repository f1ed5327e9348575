using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ogp.Model;

/// <summary>
/// An interpolated text that reads the same in every culture. It takes dates as <see cref="PartialDate"/>, which is ISO 8601, and has no
/// overload for types whose text depends on the culture: using one does not compile.
/// </summary>
[InterpolatedStringHandler]
internal ref struct IsoText(int literalLength, int formattedCount)
{
    private DefaultInterpolatedStringHandler _text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    public static implicit operator IsoText(string text)
    {
        IsoText iso = new(text.Length, 0);
        iso.AppendLiteral(text);
        return iso;
    }

    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    public void AppendFormatted(string text) => _text.AppendLiteral(text);

    public void AppendFormatted(int number) => _text.AppendFormatted(number);

    public void AppendFormatted(decimal number) => _text.AppendFormatted(number);

    public void AppendFormatted(PartialDate date) => _text.AppendLiteral(date.ToString());

    public void AppendFormatted(Days days) => _text.AppendLiteral(days.ToString());

    public string Finish() => _text.ToStringAndClear();
}
