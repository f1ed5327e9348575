using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>A statement: a string, an array of strings, or an object with one of these in <c>level</c>.</summary>
internal static class StatementJson
{
    private static readonly string[] s_members = ["level", "source", "note"];

    /// <summary>Reads a statement. On false the fault is reported and the reader stands at the value's last token.</summary>
    public static bool TryRead(ref Utf8JsonReader json, ReadContext context, Codelist? list, out Statement statement)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return TryReadLevels(ref json, context, list, out statement);
        }

        statement = default;
        long start = json.TokenStartIndex;
        string? source = null;
        LocalizedText note = default;
        UnknownCollector unknown = default;
        int last = -1;
        bool stated = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            long at = json.TokenStartIndex;
            string name = context.GetString(ref json);
            int member = Array.IndexOf(s_members, name);
            if (member < 0)
            {
                context.Report(FormatFindings.UnknownMember, at, Nearest.To(name, s_members), ("name", name));
                unknown.Keep(ref json, context, name, last);
                continue;
            }

            json.Read();
            long value = json.TokenStartIndex;
            bool read = member switch
            {
                0 => TryReadLevels(ref json, context, list, out statement),
                1 => Codec.String.Read(ref json, context, out source),
                _ => Codec.Text.Read(ref json, context, out note),
            };
            stated |= member == 0;
            if (!read)
            {
                unknown.Add(name, context.Raw(value, json.BytesConsumed), last);
            }

            last = member;
        }

        if (!stated)
        {
            context.Report(FormatFindings.MissingMember, start, null, ("name", "level"));
        }

        statement = statement.From(source).Noting(note).Keeping(unknown.ToUnknownMembers());
        return true;
    }

    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        if (!statement.IsObject)
        {
            WriteLevels(json, statement);
            return;
        }

        json.WriteStartObject();
        ReadOnlySpan<UnknownMember> unknown = statement.Unknown.AsSpan();
        UnknownCollector.Write(json, unknown, -1);
        if (statement.IsStated)
        {
            json.WritePropertyName("level"u8);
            WriteLevels(json, statement);
        }

        UnknownCollector.Write(json, unknown, 0);
        if (statement.Source is not null)
        {
            json.WriteString("source"u8, statement.Source);
        }

        UnknownCollector.Write(json, unknown, 1);
        if (statement.Note.IsStated)
        {
            json.WritePropertyName("note"u8);
            Codec.Text.Write(json, statement.Note);
        }

        UnknownCollector.Write(json, unknown, 2);
        json.WriteEndObject();
    }

    private static bool TryReadLevels(ref Utf8JsonReader json, ReadContext context, Codelist? list, out Statement statement)
    {
        statement = default;
        if (json.TokenType == JsonTokenType.String)
        {
            string code = ReadCode(ref json, context, list);
            if (code.Length > 0)
            {
                statement = new(code);
                return true;
            }
        }
        else if (json.TokenType == JsonTokenType.StartArray)
        {
            List<string> codes = [];
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                if (json.TokenType == JsonTokenType.String)
                {
                    codes.Add(ReadCode(ref json, context, list));
                }
                else
                {
                    context.Reject(ref json, "string");
                }
            }

            if (codes.Count > 0)
            {
                statement = new(codes.ToArray());
            }

            return true;
        }

        return context.Reject(ref json, "level");
    }

    private static void WriteLevels(Utf8JsonWriter json, Statement statement)
    {
        if (!statement.IsSet)
        {
            json.WriteStringValue(statement.Codes[0]);
            return;
        }

        json.WriteStartArray();
        foreach (string code in statement.Codes)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }

    private static string ReadCode(ref Utf8JsonReader json, ReadContext context, Codelist? list) =>
        (json.ValueIsEscaped ? null : list?.Intern(json.ValueSpan)) ?? context.GetString(ref json);
}

/// <summary>A statement on one scale.</summary>
internal sealed class StatementOfCodec<T> : Codec<Statement<T>>
    where T : struct, ICode<T>
{
    public override bool Read(ref Utf8JsonReader json, ReadContext context, out Statement<T> value)
    {
        bool read = StatementJson.TryRead(ref json, context, T.List, out Statement statement);
        value = new(statement);
        return read;
    }

    public override void Write(Utf8JsonWriter json, in Statement<T> value) => StatementJson.Write(json, value.Untyped);

    public override bool IsStated(in Statement<T> value) => value.Untyped.IsStated || value.Untyped.IsObject;

    public override void Visit(in Statement<T> value, ModelVisitor visitor)
    {
        if (value.Untyped.HasLevel)
        {
            foreach (string code in value.Untyped.Codes)
            {
                visitor.Code(T.List, code);
            }
        }

        if (value.Untyped.Source is { } source)
        {
            visitor.Reference(Target.Source, source);
        }
    }
}

/// <summary>Ratings: a map from variable to statement.</summary>
internal sealed class RatingsCodec : Codec<RatingSet>
{
    public override bool Read(ref Utf8JsonReader json, ReadContext context, out RatingSet value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return context.Reject(ref json, "object");
        }

        List<Rating> ratings = [];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            long at = json.TokenStartIndex;
            RatingKey key = RatingKey.Of(context.GetString(ref json));
            json.Read();
            long start = json.TokenStartIndex;
            if (!StatementJson.TryRead(ref json, context, null, out Statement statement))
            {
                statement = statement.Keeping(new([new("", context.Raw(start, json.BytesConsumed), -1)]));
            }

            if (!key.IsStated || ratings.Exists(rating => rating.Key == key))
            {
                context.Report(FormatFindings.DuplicateMember, at, null, ("name", key.Text));
            }
            else
            {
                ratings.Add(new(key, statement));
            }
        }

        value = new([.. ratings]);
        return true;
    }

    public override void Write(Utf8JsonWriter json, in RatingSet value)
    {
        json.WriteStartObject();
        foreach (ref readonly Rating rating in value)
        {
            json.WritePropertyName(rating.Key.Text);
            if (rating.Statement.Unknown[""] is { } unreadable)
            {
                json.WriteRawValue(unreadable, skipInputValidation: true);
            }
            else
            {
                StatementJson.Write(json, rating.Statement);
            }
        }

        json.WriteEndObject();
    }

    public override bool IsStated(in RatingSet value) => value.Count > 0;

    public override void Visit(in RatingSet value, ModelVisitor visitor)
    {
        foreach (ref readonly Rating rating in value)
        {
            visitor.Path.Push(rating.Key.Text);
            visitor.Rating(rating.Key, rating.Statement);
            if (rating.Statement.Source is { } source)
            {
                visitor.Path.Push("source");
                visitor.Reference(Target.Source, source);
                visitor.Path.Pop();
            }

            visitor.Path.Pop();
        }
    }
}
