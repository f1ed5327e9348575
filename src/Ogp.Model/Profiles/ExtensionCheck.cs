using System.Buffers;
using System.Text;
using System.Text.Json;
using Ogp.Model.Shapes;
using Ogp.Model.Validation;

namespace Ogp.Model.Profiles;

/// <summary>Looks at the members that a profile adds to objects: their types, codes, references and keys, and that those are there that must be.</summary>
internal sealed class ExtensionCheck(Profile profile, RuleContext context, ReferenceIndex index, ModelPath path)
{
    private byte[] _bytes = new byte[1024];

    public void Check(Node node, ProfileObject? own)
    {
        foreach (ref readonly UnknownMember member in node._unknown.AsSpan())
        {
            if (!IsOurs(member.Name))
            {
                continue;
            }

            if (own?.Find(member.Name) is { } field)
            {
                path.Push(field.Name);
                Read(field, member.Json);
                path.Pop();
            }
            else
            {
                ReportUnknown(member.Name, own is null ? [] : own.Fields);
            }
        }

        foreach (ProfileField field in own is { HasRequired: true } ? own.Fields : [])
        {
            if (field.IsRequired && (node._unknown[field.Name] is not { } json || IsLeftEmpty(CursorOf(json), field)))
            {
                Report(DemandFindings.Missing, null, ("name", field.Name));
            }
        }
    }

    private bool IsOurs(string name)
    {
        foreach (string own in profile.Namespaces)
        {
            if (name.Length > own.Length && name[own.Length] == ':' && name.StartsWith(own, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void Read(ProfileField field, string json)
    {
        JsonCursor reader = CursorOf(json);
        Value(ref reader, field);
    }

    /// <summary>A reader at the value; the one that was given before is no good any more.</summary>
    private JsonCursor CursorOf(string json)
    {
        int most = Encoding.UTF8.GetMaxByteCount(json.Length);
        if (_bytes.Length < most)
        {
            _bytes = new byte[Math.Max(most, 2 * _bytes.Length)];
        }

        JsonCursor reader = new(_bytes.AsSpan(0, Encoding.UTF8.GetBytes(json, _bytes)));
        reader.Read();
        return reader;
    }

    /// <summary>Whether a value of the right type says nothing: an array without items, words of blanks alone.</summary>
    private static bool IsLeftEmpty(JsonCursor json, ProfileField field) =>
        (field.IsList || field.Form is ProfileForm.String or ProfileForm.Text or ProfileForm.Period) && !SaysAnything(ref json);

    private static bool SaysAnything(ref JsonCursor json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                return !string.IsNullOrWhiteSpace(json.GetString());
            case JsonTokenType.StartArray or JsonTokenType.StartObject:
                while (json.Read() && json.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
                {
                    if (json.TokenType != JsonTokenType.PropertyName && SaysAnything(ref json))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return true;
        }
    }

    private void Value(ref JsonCursor json, ProfileField field)
    {
        if (!field.IsList)
        {
            One(ref json, field);
            return;
        }

        if (json.TokenType != JsonTokenType.StartArray)
        {
            Reject(ref json, "array");
            return;
        }

        Dictionary<string, int>? keys = field.Type is { Key.IsEmpty: false } ? new(StringComparer.Ordinal) : null;
        for (int i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
        {
            path.Push(i);
            string key = One(ref json, field);
            if (keys is not null && key.Length > 0 && !keys.TryAdd(key, i))
            {
                Report(DemandFindings.KeyTwice, null, ("key", key), ("first", RuleContext.Position(keys[key])));
            }

            path.Pop();
        }
    }

    /// <summary>Looks at a value that is no array, and gives its key; empty where it has none.</summary>
    private string One(ref JsonCursor json, ProfileField field)
    {
        switch (field.Form)
        {
            case ProfileForm.Object:
                return Object(ref json, field.Type!);
            case ProfileForm.Text or ProfileForm.Period:
                Members(ref json, field.Form);
                return "";
            case ProfileForm.Boolean:
                Expect(ref json, json.TokenType is JsonTokenType.True or JsonTokenType.False, "boolean");
                return "";
            case ProfileForm.Integer:
                Integer(ref json);
                return "";
            case ProfileForm.Number:
                Expect(ref json, json.TokenType == JsonTokenType.Number && json.TryGetDecimal(out _), "number");
                return "";
            case ProfileForm.Date:
                Expect(ref json, IsDate(ref json), "date");
                return "";
        }

        bool isEmpty = json.TokenType == JsonTokenType.String && json.ValueSpan.IsEmpty && field.Form != ProfileForm.String;
        if (Expect(ref json, json.TokenType == JsonTokenType.String && !isEmpty, isEmpty ? "code" : "string"))
        {
            Named(ref json, field);
        }

        return "";
    }

    private void Integer(ref JsonCursor json)
    {
        bool isNumber = json.TokenType == JsonTokenType.Number;
        if (!(isNumber && json.TryGetInt64(out _)))
        {
            Reject(ref json, isNumber && NumberText.Significant(json.ValueSpan).Power >= 0 ? "integer of 64 bits" : "integer");
        }
    }

    /// <summary>Looks at a code or a reference.</summary>
    private void Named(ref JsonCursor json, ProfileField field)
    {
        if (field.Codes is { } codes)
        {
            // Who extends the profile of the field may have added codes since.
            Codelist list = profile.ListOf(codes);
            string code = (json.ValueIsEscaped ? null : list.Intern(json.ValueSpan)) ?? json.GetString();
            if (list.Find(code) is null)
            {
                FindingKind kind = list.IsOpen ? DemandFindings.UnlistedCode : DemandFindings.UnknownCode;
                context.Current = kind;
                Report(kind, context.HasRoom ? list.Suggest(code) : null, ("list", list.Name), ("code", code));
            }
            else if (profile.LeftOf(list) is { } left && !left.Contains(code, StringComparer.Ordinal))
            {
                Report(
                    DemandFindings.NarrowedCode,
                    Spelling.Nearest(code, left),
                    ("code", code),
                    ("list", list.Name),
                    ("profile", profile.Id)
                );
            }
        }
        else if (field.Target != Target.None && json.GetString() is var id && !index.Resolves(field.Target, id))
        {
            context.Current = DemandFindings.Unresolved;
            string? near = context.HasRoom ? index.Suggest(field.Target, id) : null;
            Report(DemandFindings.Unresolved, near, ("target", TypeWords.Of(field.Target)), ("id", id));
        }
    }

    private string Object(ref JsonCursor json, ProfileType type)
    {
        if (!Expect(ref json, json.TokenType == JsonTokenType.StartObject, "object"))
        {
            return "";
        }

        Span<bool> seen = type.Fields.Count <= 64 ? stackalloc bool[64] : new bool[type.Fields.Count];
        int next = 0;
        string[]? key = type.Key.IsEmpty ? null : new string[type.Key.Count];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int at = IndexOf(ref json, type, next);
            if (at < 0)
            {
                string name = json.GetString();
                json.Read();
                json.Skip();
                if (!UnknownCollector.IsExtension(name))
                {
                    ReportUnknown(name, type.Fields.AsSpan());
                }

                continue;
            }

            ProfileField field = type.Fields[at];
            json.Read();
            seen[at] = !IsLeftEmpty(json, field);
            next = at + 1;
            if (key is not null && type.Key.AsSpan().IndexOf(field.Name) is >= 0 and var part)
            {
                key[part] = json.TokenType switch
                {
                    JsonTokenType.String => json.GetString(),
                    JsonTokenType.Number => Encoding.UTF8.GetString(json.ValueSpan),
                    _ => "",
                };
            }

            path.Push(field.Name);
            Value(ref json, field);
            path.Pop();
        }

        for (int i = 0; i < type.Fields.Count; i++)
        {
            if (type.Fields[i].IsRequired && !seen[i])
            {
                Report(DemandFindings.Missing, null, ("name", type.Fields[i].Name));
            }
        }

        return key is null ? "" : string.Join(' ', key).Trim();
    }

    /// <summary>Position of the member of the name at the reader; members mostly come in order, some left out.</summary>
    private static int IndexOf(ref JsonCursor json, ProfileType type, int next)
    {
        byte[][] names = type.Utf8Names;
        for (int i = 0; i < names.Length; i++)
        {
            int at = (next + i) % names.Length;
            if (json.ValueTextEquals(names[at]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Looks at a text or a period: strings by language, dates of start and end.</summary>
    private void Members(ref JsonCursor json, ProfileForm form)
    {
        if (form == ProfileForm.Text && json.TokenType == JsonTokenType.String)
        {
            // As of the format's own texts: it is read, as one of unknown language.
            Report(FormatFindings.PlainText, null);
            return;
        }

        if (!Expect(ref json, json.TokenType == JsonTokenType.StartObject, form == ProfileForm.Text ? "text" : "period"))
        {
            return;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            JsonCursor name = json;
            bool isEnd = form == ProfileForm.Period && (json.ValueTextEquals("start"u8) || json.ValueTextEquals("end"u8));
            json.Read();
            if (form == ProfileForm.Text ? json.TokenType != JsonTokenType.String : !isEnd || !IsDate(ref json))
            {
                path.Push(name.GetString());
                Reject(ref json, form == ProfileForm.Text ? "string" : "date");
                path.Pop();
            }
        }
    }

    private static bool IsDate(ref JsonCursor json)
    {
        Span<char> text = stackalloc char[PartialDate.Longest];
        return json.TokenType == JsonTokenType.String
            && !json.ValueIsEscaped
            && json.ValueSpan.Length <= PartialDate.Longest
            && Ascii.ToUtf16(json.ValueSpan, text, out int length) == OperationStatus.Done
            && PartialDate.TryParse(text[..length], out _);
    }

    private bool Expect(ref JsonCursor json, bool isIt, string expected) => isIt || Reject(ref json, expected);

    private bool Reject(ref JsonCursor json, string expected)
    {
        string? text = json.TokenType == JsonTokenType.String ? json.GetString() : null;
        object found =
            text
            ?? (
                json.TokenType == JsonTokenType.Number
                    ? Encoding.UTF8.GetString(json.ValueSpan)
                    : Words(ReadContext.Describe(json.TokenType))
            );
        string? meant = expected == "date" && text is not null ? DateSpelling.Suggest(text) : null;
        Report(DemandFindings.WrongType, meant, ("expected", Words(expected)), ("found", found));
        json.Skip();
        return false;
    }

    private static object Words(string type) => TypeWords.Of(type) is { IsStated: true } words ? words : type;

    private void ReportUnknown(string name, ReadOnlySpan<ProfileField> fields)
    {
        List<string> names = [];
        foreach (ProfileField field in fields)
        {
            names.Add(field.Name);
        }

        Report(DemandFindings.UnknownField, Spelling.Nearest(name, names), ("name", name), ("profile", profile.Id));
    }

    private void Report(FindingKind kind, string? suggestion, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        context.Current = kind;
        context.Found(null, suggestion, arguments);
    }
}
