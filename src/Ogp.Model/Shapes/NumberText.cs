using System.Globalization;
using System.Text;

namespace Ogp.Model.Shapes;

/// <summary>Compares numbers by what is written.</summary>
internal static class NumberText
{
    /// <summary>Whether a number is exactly what is written: a decimal holds 28 digits, and rounds what lies behind them.</summary>
    public static bool IsExactly(ReadOnlySpan<byte> written, decimal number)
    {
        Span<byte> held = stackalloc byte[40];
        number.TryFormat(held, out int length, default, CultureInfo.InvariantCulture);
        return Significant(written) == Significant(held[..length]);
    }

    /// <summary>The digits of a number without zeros around them, and the power of ten of the last.</summary>
    public static (string Digits, int Power) Significant(ReadOnlySpan<byte> number)
    {
        int e = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = e < 0 ? number : number[..e];
        int power =
            e >= 0 && int.TryParse(number[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent)
                ? exponent
                : 0;
        int point = mantissa.IndexOf((byte)'.');
        string digits = Encoding.ASCII.GetString(mantissa).Replace(".", "", StringComparison.Ordinal).TrimStart('-').TrimStart('0');
        string trimmed = digits.TrimEnd('0');
        return trimmed.Length == 0
            ? ("", 0)
            : (trimmed, power - (point < 0 ? 0 : mantissa.Length - point - 1) + (digits.Length - trimmed.Length));
    }
}
