using System.Globalization;
using System.Text;

namespace Ogp.Model.Shapes;

/// <summary>Compares numbers by what is written.</summary>
internal static class NumberText
{
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
