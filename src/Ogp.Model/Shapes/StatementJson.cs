using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>A statement: a string, an array of strings, or an object with one of these in <c>level</c>.</summary>
internal static class StatementJson
{
    private static readonly string[] s_members = ["level", "source", "note"];
    private static readonly MemberWords s_words = new(s_members);

    /// <summary>
    /// Reads a statement. On false the fault is reported, the statement says nothing, and the reader stands at the value's last token: a set of
    /// levels of which one cannot be read is no set.
    /// </summary>
    public static bool TryRead(ref JsonCursor json, ReadContext context, Codelist? list, out Statement statement)
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
        Misspellings misspellings = default;
        int last = -1;
        int seen = 0;
        bool isRead = false;
        bool isEmptyNote = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            long at = json.TokenStartIndex;
            string name = context.GetString(ref json);
            int member = Array.IndexOf(s_members, name);
            bool isTwice = member < 0 ? unknown.Has(name) : (seen & (1 << member)) != 0;
            if (member < 0 || isTwice)
            {
                if (isTwice)
                {
                    context.Report(FormatFindings.DuplicateMember, at, null, ("name", name));
                }
                else if (!UnknownCollector.IsExtension(name))
                {
                    bool isMissing = (seen & 1) == 0;
                    PendingFinding found = context.Unknown(name, at, s_words, isWanted: isMissing);
                    misspellings.Report(context, found, isMissing && found.Suggestion == s_members[0]);
                }
            }

            // The first that says anything counts; an empty note does not.
            if (member < 0 || (isTwice && !(member == 2 && isEmptyNote)))
            {
                unknown.Keep(ref json, context, name, Math.Max(last, member < 0 ? member : unknown.AfterOf(name, member)));
                continue;
            }

            seen |= 1 << member;
            json.Read();
            long value = json.TokenStartIndex;
            bool read = member switch
            {
                0 => isRead = TryReadLevels(ref json, context, list, out statement),
                1 => Codec.String.Read(ref json, context, out source),
                _ => Codec.Text.Read(ref json, context, out note) && context.TakeUnread() is null,
            };
            if (!read)
            {
                note = member == 2 ? default : note;
                unknown.AddUnread(name, context.Raw(value, json.BytesConsumed), last);
            }

            isEmptyNote = member == 2 ? read && !note.IsStated : isEmptyNote;
            last = member;
        }

        if ((seen & 1) == 0)
        {
            misspellings.ReportMissing(context, start, s_members[0]);
        }

        misspellings.End(context);
        statement = statement.With(source, note, new(unknown.ToArray()));

        // Without a level a statement may still have a source to say nothing from.
        bool says = isRead || ((seen & 1) == 0 && statement.IsObject);
        statement = says ? statement : default;
        return says;
    }

    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        if (statement.Unread is { } unread)
        {
            KeptJson.Write(json, unread);
            return;
        }

        if (!statement.IsObject)
        {
            WriteLevels(json, statement);
            return;
        }

        WriteObject(json, statement);
    }

    private static void WriteObject(Utf8JsonWriter json, Statement statement)
    {
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

    public static void VisitSource(Statement statement, ModelVisitor visitor)
    {
        if (statement.Source is { } source)
        {
            visitor.Path.Push("source");
            visitor.Reference(Target.Source, source);
            visitor.Path.Pop();
        }
    }

    private static bool TryReadLevels(ref JsonCursor json, ReadContext context, Codelist? list, out Statement statement)
    {
        statement = default;
        if (json.TokenType == JsonTokenType.String)
        {
            string code = context.GetString(ref json, list);
            if (code.Length > 0)
            {
                statement = new(code);
                return true;
            }
        }
        else if (json.TokenType == JsonTokenType.StartArray)
        {
            long start = json.TokenStartIndex;
            ArrayBuilder<string> codes = new();
            bool isWhole = true;
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                if (json.TokenType != JsonTokenType.String)
                {
                    isWhole = context.Reject(ref json, "string");
                }
                else if (json.ValueSpan.IsEmpty)
                {
                    isWhole = context.RejectEmpty(ref json);
                }
                else
                {
                    codes.Add(context.GetString(ref json, list));
                }
            }

            if (codes.Count > 0 && isWhole)
            {
                statement = new(codes.Items);
                return true;
            }

            if (isWhole && context.Break?.IsOpen(start) != true)
            {
                context.RejectAt(start, "level", "[]");
            }

            return false;
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
}
