using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Profiles;

/// <summary>Fields and types.</summary>
internal sealed partial class ProfileReader
{
    private static readonly string[] s_fieldMembers = ["on", "name", "type", "list", "required", "label", "description", "heading"];
    private static readonly string[] s_typeMembers = ["key", "fields"];
    private static readonly string[] s_forms = ["text", "string", "date", "period", "integer", "number", "boolean", "id"];

    /// <summary>Least length of what is read as the short form of a type: <c>int</c>, <c>bool</c>.</summary>
    private const int LeastShort = 3;

    private static readonly string[] s_targets = ["source", "member", "institution", "theme", "cluster", "commitment", "milestone"];
    private readonly Dictionary<string, TypeDraft> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _making = new(StringComparer.Ordinal);

    /// <summary>Names of fields with a fault that is reported: what leads to them is not reported again.</summary>
    private readonly HashSet<string> _unmade = new(StringComparer.Ordinal);

    private void ReadType(ref JsonCursor json, ReadContext context, (string Name, long At) entry)
    {
        TypeDraft draft = new([], [], entry.At);
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.Reject(ref json, "object");
            return;
        }

        SettingsReader.ReadObject(
            ref json,
            context,
            s_typeMembers,
            ["fields"],
            (ref JsonCursor inner, ReadContext _, string name) =>
            {
                switch (name)
                {
                    case "key":
                        draft.Key.AddRange(ReadWords(ref inner, context));
                        return true;
                    case "fields":
                        SettingsReader.ReadObjects(
                            ref inner,
                            context,
                            (ref JsonCursor field, ReadContext _) => ReadField(ref field, context, draft.Fields)
                        );
                        return true;
                    default:
                        return false;
                }
            }
        );
        bool isTaken = s_forms.Contains(entry.Name) || !_types.TryAdd(entry.Name, draft);
        if (IsName(context, entry, ProfileNames.IsKebab, "my-type"))
        {
            _aboutTypes.Add(_ =>
            {
                if (isTaken || Parts.Extended.Exists(one => one.Parts.Types.ContainsKey(entry.Name)))
                {
                    context.Report(ProfileFindings.NameTaken, entry.At, null, ("name", entry.Name));
                }
                else
                {
                    MakeType(context, entry.Name);
                }
            });
        }
    }

    /// <summary>Reads a field: one of a type where a list is given, else one of an object of the format.</summary>
    private void ReadField(ref JsonCursor json, ReadContext context, List<FieldDraft>? within)
    {
        FieldDraft draft = new(json.TokenStartIndex);
        bool isWhole = SettingsReader.ReadObject(
            ref json,
            context,
            s_fieldMembers,
            within is null ? ["on", "name", "type", "label"] : ["name", "type", "label"],
            (ref JsonCursor inner, ReadContext _, string name) =>
            {
                switch (name)
                {
                    case "on" when within is null:
                        draft.On = (SettingsReader.ReadString(ref inner, context) ?? "", inner.TokenStartIndex);
                        return true;
                    case "name":
                        draft.Name = (ReadName(ref inner, context, ProfileNames.IsMember, "myField") ?? "", inner.TokenStartIndex);
                        return true;
                    case "type":
                        draft.Type = (SettingsReader.ReadString(ref inner, context) ?? "", inner.TokenStartIndex);
                        return true;
                    case "list":
                        draft.IsList = ReadFlag(ref inner, context) == true;
                        return true;
                    case "required":
                        draft.IsRequired = ReadFlag(ref inner, context) == true;
                        return true;
                    case "label":
                        draft.Label = ReadText(ref inner, context);
                        return true;
                    case "description":
                        draft.Description = ReadText(ref inner, context);
                        return true;
                    case "heading":
                        draft.Heading = ReadText(ref inner, context);
                        return true;
                    default:
                        return false;
                }
            }
        );
        if (!isWhole || draft.Name.Text.Length == 0)
        {
            return;
        }

        within?.Add(draft);
        if (within is null)
        {
            _aboutTypes.Add(_ => AddField(context, draft));
        }
    }

    private void AddField(ReadContext context, FieldDraft draft)
    {
        string name = $"{Parts.Namespace}:{draft.Name.Text}";
        if (Parts.Namespace.Length == 0)
        {
            // That it is missing is told; without it there is no name that a document could have.
            _unmade.Add(name);
            return;
        }

        if (!FormatTree.ByName.ContainsKey(draft.On.Text))
        {
            // The format's page calls an IrmReport a Report.
            string[] longer = [.. FormatTree.ByName.Keys.Where(type => type.EndsWith(draft.On.Text, StringComparison.Ordinal))];
            string? near = longer is [var only] ? only : Spelling.Nearest(draft.On.Text, FormatTree.ByName.Keys);
            context.Report(ProfileFindings.UnknownType, draft.On.At, near, ("type", draft.On.Text));
            _unmade.Add(name);
            return;
        }

        if (Parts.Fields.Exists(field => field.On == draft.On.Text && field.Name == name))
        {
            context.Report(ProfileFindings.NameTaken, draft.Name.At, null, ("name", name));
        }
        else if (Make(context, draft, draft.On.Text, name) is { } field)
        {
            Parts.Fields.Add(field);
        }
        else
        {
            _unmade.Add(name);
        }
    }

    /// <summary>The type of a name; null, reported, where there is none or it holds itself.</summary>
    private ProfileType? MakeType(ReadContext context, string name)
    {
        if (Parts.Types.TryGetValue(name, out ProfileType? made))
        {
            return made;
        }

        if (!_types.TryGetValue(name, out TypeDraft? draft) || !_making.Add(name))
        {
            return null;
        }

        List<ProfileField> fields = [];
        foreach (FieldDraft one in draft.Fields)
        {
            if (fields.Exists(field => field.Name == one.Name.Text))
            {
                context.Report(ProfileFindings.NameTaken, one.Name.At, null, ("name", one.Name.Text));
            }
            else if (Make(context, one, name, one.Name.Text) is { } field)
            {
                fields.Add(field);
            }
        }

        foreach ((string key, long at) in draft.Key)
        {
            if (!fields.Exists(field => field.Name == key))
            {
                string? near = Spelling.Nearest(key, fields.Select(field => field.Name));
                context.Report(ProfileFindings.UnknownPath, at, near, ("path", key));
            }
        }

        _making.Remove(name);
        return Parts.Types[name] = new(name, draft.Key.Select(key => key.Word).ToValueList(), fields.ToValueList());
    }

    private ProfileField? Make(ReadContext context, FieldDraft draft, string on, string name)
    {
        string type = draft.Type.Text;
        ProfileField field = new(on, name, ProfileForm.Object)
        {
            IsList = draft.IsList,
            IsRequired = draft.IsRequired,
            Label = draft.Label,
            Description = draft.Description,
            Heading = draft.Heading,
        };
        if (s_forms.Contains(type))
        {
            return field with { Form = Enum.Parse<ProfileForm>(type, ignoreCase: true) };
        }

        if (type.StartsWith("code:", StringComparison.Ordinal))
        {
            return FindList(context, type[5..], draft.Type.At) is { } list ? field with { Form = ProfileForm.Code, Codes = list } : null;
        }

        if (type.StartsWith("reference:", StringComparison.Ordinal) && s_targets.Contains(type[10..]))
        {
            return field with { Form = ProfileForm.Reference, Target = Enum.Parse<Target>(type[10..], ignoreCase: true) };
        }

        if (_making.Contains(type))
        {
            context.Report(ProfileFindings.Cycle, draft.Type.At, null, ("name", type));
            return null;
        }

        if (MakeType(context, type) is not { } own)
        {
            IEnumerable<string> known = s_forms
                .Concat(_types.Keys)
                .Concat(Parts.Types.Keys)
                .Concat(s_targets.Select(one => $"reference:{one}"));
            string? near =
                Spelling.Nearest(type, known)
                ?? (type.Length < LeastShort ? null : Array.Find(s_forms, form => form.StartsWith(type, StringComparison.Ordinal)));
            context.Report(ProfileFindings.UnknownType, draft.Type.At, near, ("type", type));
            return null;
        }

        if (draft.IsList && own.Key.IsEmpty)
        {
            context.ReportMissing(_types.TryGetValue(type, out TypeDraft? of) ? of.At : draft.Type.At, "key");
        }

        return field with
        {
            Type = own,
        };
    }

    private sealed record TypeDraft(List<(string Word, long At)> Key, List<FieldDraft> Fields, long At);

    private sealed class FieldDraft(long at)
    {
        public (string Text, long At) On { get; set; } = ("", at);

        public (string Text, long At) Name { get; set; } = ("", at);

        public (string Text, long At) Type { get; set; } = ("", at);

        public bool IsList { get; set; }

        public bool IsRequired { get; set; }

        public LocalizedText Label { get; set; }

        public LocalizedText Description { get; set; }

        public LocalizedText Heading { get; set; }
    }
}
