using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ogp.Model.Shapes;

internal sealed class StringCodec(Target target = Target.None, bool emptyIsStated = true) : Codec<string?>
{
    public override bool Read(ref Utf8JsonReader json, ReadContext context, out string? value)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            value = null;
            return context.Reject(ref json, "string");
        }

        value = context.GetString(ref json);
        return true;
    }

    public override void Write(Utf8JsonWriter json, in string? value) => json.WriteStringValue(value);

    public override bool IsStated(in string? value) => value is { Length: > 0 } || (value is not null && emptyIsStated);

    public override void Visit(in string? value, ModelVisitor visitor)
    {
        if (target != Target.None)
        {
            visitor.Reference(target, value!);
        }
    }
}

internal sealed class IdCodec<T>(Target target) : Codec<T>
    where T : struct, ITextValue<T>
{
    public override bool Read(ref Utf8JsonReader json, ReadContext context, out T value)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            value = default;
            return context.Reject(ref json, "string");
        }

        value = T.Of(context.GetString(ref json));
        return value.IsStated || context.RejectEmpty(ref json);
    }

    public override void Write(Utf8JsonWriter json, in T value) => json.WriteStringValue(value.Text);

    public override bool IsStated(in T value) => value.IsStated;

    public override void Visit(in T value, ModelVisitor visitor)
    {
        if (target != Target.None)
        {
            visitor.Reference(target, value.Text);
        }
    }
}

internal sealed class CodeCodec<T> : Codec<T>
    where T : struct, ICode<T>
{
    public override bool Read(ref Utf8JsonReader json, ReadContext context, out T value)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            value = default;
            return context.Reject(ref json, "string");
        }

        value = json.ValueIsEscaped ? T.Of(context.GetString(ref json)) : Codelists.Read<T>(json.ValueSpan);
        return value.IsStated || context.RejectEmpty(ref json);
    }

    public override void Write(Utf8JsonWriter json, in T value) => json.WriteStringValue(value.Text);

    public override bool IsStated(in T value) => value.IsStated;

    public override void Visit(in T value, ModelVisitor visitor) => visitor.Code(T.List, value.Text);
}

internal sealed class DateCodec : Codec<PartialDate>
{
    public override bool Read(ref Utf8JsonReader json, ReadContext context, out PartialDate value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.String)
        {
            return context.Reject(ref json, "string");
        }

        Span<char> text = stackalloc char[10];
        if (
            !json.ValueIsEscaped
            && json.ValueSpan.Length <= 10
            && Ascii.ToUtf16(json.ValueSpan, text, out int length) == System.Buffers.OperationStatus.Done
            && PartialDate.TryParse(text[..length], out value)
        )
        {
            return true;
        }

        context.Report(FormatFindings.NotADate, json.TokenStartIndex, null, ("value", context.GetString(ref json)));
        return false;
    }

    public override void Write(Utf8JsonWriter json, in PartialDate value) => json.WriteStringValue(value.ToString());

    public override bool IsStated(in PartialDate value) => value.IsStated;
}

internal sealed class IntegerCodec : Codec<int?>
{
    public override bool Read(ref Utf8JsonReader json, ReadContext context, out int? value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.Number)
        {
            return context.Reject(ref json, "number");
        }

        if (json.TryGetInt32(out int number))
        {
            value = number;
            return true;
        }

        context.Report(
            FormatFindings.NumberOutOfRange,
            json.TokenStartIndex,
            null,
            ("value", Encoding.UTF8.GetString(json.ValueSpan)),
            ("expected", "integer")
        );
        return false;
    }

    public override void Write(Utf8JsonWriter json, in int? value) => json.WriteNumberValue(value!.Value);

    public override bool IsStated(in int? value) => value is not null;
}

internal sealed class NumberCodec : Codec<decimal?>
{
    public override bool Read(ref Utf8JsonReader json, ReadContext context, out decimal? value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.Number)
        {
            return context.Reject(ref json, "number");
        }

        if (json.TryGetDecimal(out decimal number) && IsWhole(json.ValueSpan, number))
        {
            value = number;
            return true;
        }

        context.Report(
            FormatFindings.NumberOutOfRange,
            json.TokenStartIndex,
            null,
            ("value", Encoding.UTF8.GetString(json.ValueSpan)),
            ("expected", "number")
        );
        return false;
    }

    public override void Write(Utf8JsonWriter json, in decimal? value) => json.WriteNumberValue(value!.Value);

    public override bool IsStated(in decimal? value) => value is not null;

    /// <summary>Whether the number is exactly what is written: a decimal holds 28 digits, and rounds what lies behind them.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> written, decimal number)
    {
        Span<byte> held = stackalloc byte[40];
        number.TryFormat(held, out int length, default, CultureInfo.InvariantCulture);
        return Significant(written) == Significant(held[..length]);
    }

    /// <summary>The digits of a number without zeros around them, and the power of ten of the last.</summary>
    private static (string Digits, int Power) Significant(ReadOnlySpan<byte> number)
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

internal sealed class BooleanCodec : Codec<bool?>
{
    public override bool Read(ref Utf8JsonReader json, ReadContext context, out bool? value)
    {
        if (json.TokenType is not (JsonTokenType.True or JsonTokenType.False))
        {
            value = null;
            return context.Reject(ref json, "boolean");
        }

        value = json.GetBoolean();
        return true;
    }

    public override void Write(Utf8JsonWriter json, in bool? value) => json.WriteBooleanValue(value!.Value);

    public override bool IsStated(in bool? value) => value is not null;
}
