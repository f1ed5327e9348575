using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ogp.Model.Shapes;

internal sealed class StringCodec(Target target = Target.None, bool emptyIsStated = true) : Codec<string?>(target != Target.None)
{
    public override ValueDescription Description => new(emptyIsStated ? ValueForm.String : ValueForm.Name) { Target = target };

    public override bool Read(ref JsonCursor json, ReadContext context, out string? value)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            value = emptyIsStated ? null : "";
            return context.Reject(ref json, "string");
        }

        value = context.GetString(ref json);
        return emptyIsStated || value.Length > 0 || context.RejectEmpty(ref json);
    }

    public override void Write(Utf8JsonWriter json, in string? value) => json.WriteStringValue(value);

    public override bool IsStated(in string? value) => value is { Length: > 0 } || (value is not null && emptyIsStated);

    public override string KeyOf(in string? value) => value ?? "";

    public override FieldValue View(in string? value) => FieldValue.Of(value);

    public override void Visit(in string? value, ModelVisitor visitor)
    {
        if (target != Target.None)
        {
            visitor.Reference(target, value!);
        }
    }
}

internal sealed class IdCodec<T>(Target target) : Codec<T>(target != Target.None)
    where T : struct, ITextValue<T>
{
    public override ValueDescription Description => new(ValueForm.Name) { Target = target };

    public override bool Read(ref JsonCursor json, ReadContext context, out T value)
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

    public override string KeyOf(in T value) => value.Text;

    public override FieldValue View(in T value) => FieldValue.Of(value.Text);

    public override void Visit(in T value, ModelVisitor visitor)
    {
        if (target != Target.None)
        {
            visitor.Reference(target, value.Text);
        }
    }
}

internal sealed class CodeCodec<T>() : Codec<T>(isWalked: true)
    where T : struct, ICode<T>
{
    public override ValueDescription Description => new(ValueForm.Name) { Codes = T.List };

    public override bool Read(ref JsonCursor json, ReadContext context, out T value)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            value = default;
            return context.Reject(ref json, "string");
        }

        value = T.Of(context.GetString(ref json, T.List));
        return value.IsStated || context.RejectEmpty(ref json);
    }

    public override void Write(Utf8JsonWriter json, in T value) => json.WriteStringValue(value.Text);

    public override bool IsStated(in T value) => value.IsStated;

    public override string KeyOf(in T value) => value.Text;

    public override FieldValue View(in T value) => FieldValue.Of(value.Text);

    public override void Visit(in T value, ModelVisitor visitor) => visitor.Code(T.List, value.Text);
}

internal sealed class DateCodec : Codec<PartialDate>
{
    public override ValueDescription Description => new(ValueForm.Date);

    public override bool Read(ref JsonCursor json, ReadContext context, out PartialDate value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.String)
        {
            return context.Reject(ref json, "date");
        }

        Span<char> text = stackalloc char[PartialDate.Longest];
        if (
            !json.ValueIsEscaped
            && json.ValueSpan.Length <= PartialDate.Longest
            && Ascii.ToUtf16(json.ValueSpan, text, out int length) == System.Buffers.OperationStatus.Done
            && PartialDate.TryParse(text[..length], out value)
        )
        {
            return true;
        }

        return ReadUnusual(ref json, context, out value);
    }

    /// <summary>An escaped date, or none; apart, as what knows other spellings makes the runtime load all of NodaTime.</summary>
    private static bool ReadUnusual(ref JsonCursor json, ReadContext context, out PartialDate value)
    {
        string written = context.GetString(ref json);
        if (PartialDate.TryParse(written, out value))
        {
            return true;
        }

        context.Report(FormatFindings.NotADate, json.TokenStartIndex, DateSpelling.Suggest(written), ("value", written));
        return false;
    }

    public override void Write(Utf8JsonWriter json, in PartialDate value)
    {
        Span<char> text = stackalloc char[PartialDate.Longest];
        json.WriteStringValue(text[..value.Format(text)]);
    }

    public override bool IsStated(in PartialDate value) => value.IsStated;

    public override string KeyOf(in PartialDate value) => value.ToString();

    public override FieldValue View(in PartialDate value) => FieldValue.Of(value);
}

/// <summary>A number that may be too large or too exact for its type.</summary>
/// <param name="form">What the values are.</param>
/// <param name="expected">What that is called.</param>
internal abstract class NumericCodec<T>(ValueForm form, string expected) : Codec<T?>
    where T : struct
{
    public override ValueDescription Description => new(form);

    public override bool Read(ref JsonCursor json, ReadContext context, out T? value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.Number)
        {
            return context.Reject(ref json, "number");
        }

        if (TryGet(ref json, out T number))
        {
            value = number;
            return true;
        }

        context.Report(
            FormatFindings.NumberOutOfRange,
            json.TokenStartIndex,
            null,
            new FindingArgument("value", Encoding.UTF8.GetString(json.ValueSpan)),
            TypeWords.Argument("expected", expected)
        );
        return false;
    }

    public override bool IsStated(in T? value) => value is not null;

    protected abstract bool TryGet(ref JsonCursor json, out T number);
}

internal sealed class IntegerCodec() : NumericCodec<int>(ValueForm.Integer, "integer")
{
    public override void Write(Utf8JsonWriter json, in int? value) => json.WriteNumberValue(value!.Value);

    public override string KeyOf(in int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    public override FieldValue View(in int? value) => FieldValue.Of(value);

    protected override bool TryGet(ref JsonCursor json, out int number) => json.TryGetInt32(out number);
}

internal sealed class NumberCodec() : NumericCodec<decimal>(ValueForm.Number, "number")
{
    public override void Write(Utf8JsonWriter json, in decimal? value) => json.WriteNumberValue(value!.Value);

    public override FieldValue View(in decimal? value) => FieldValue.Of(value);

    protected override bool TryGet(ref JsonCursor json, out decimal number) =>
        json.TryGetDecimal(out number) && NumberText.IsExactly(json.ValueSpan, number);
}

internal sealed class BooleanCodec : Codec<bool?>
{
    public override ValueDescription Description => new(ValueForm.Boolean);

    public override bool Read(ref JsonCursor json, ReadContext context, out bool? value)
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

    public override FieldValue View(in bool? value) => FieldValue.Of(value);
}
