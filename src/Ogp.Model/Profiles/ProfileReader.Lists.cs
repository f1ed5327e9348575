using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Profiles;

/// <summary>Lists of codes: added, enlarged, narrowed, translated.</summary>
internal sealed partial class ProfileReader
{
    private static readonly string[] s_listMembers = ["closed", "ordered", "title", "definition", "codes"];
    private static readonly string[] s_codeMembers = ["code", "label", "definition", "maps"];

    private void ReadCodelist(ref JsonCursor json, ReadContext context, (string Name, long At) entry)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.Reject(ref json, "object");
            return;
        }

        (bool isClosed, bool isOrdered) = (true, false);
        (LocalizedText title, LocalizedText definition) = (default, default);
        List<CodeDraft> codes = [];
        SettingsReader.ReadObject(
            ref json,
            context,
            s_listMembers,
            ["codes"],
            (ref JsonCursor inner, ReadContext _, string name) =>
            {
                switch (name)
                {
                    case "closed":
                        isClosed = ReadFlag(ref inner, context) ?? isClosed;
                        return true;
                    case "ordered":
                        isOrdered = ReadFlag(ref inner, context) ?? isOrdered;
                        return true;
                    case "title":
                        title = ReadText(ref inner, context);
                        return true;
                    case "definition":
                        definition = ReadText(ref inner, context);
                        return true;
                    case "codes":
                        SettingsReader.ReadObjects(
                            ref inner,
                            context,
                            (ref JsonCursor code, ReadContext _) => ReadCode(ref code, context, codes)
                        );
                        return true;
                    default:
                        return false;
                }
            }
        );
        if (!IsName(context, entry, ProfileNames.IsKebab, "my-list"))
        {
            return;
        }

        _aboutLists.Add(_ =>
        {
            if (Codelists.Find(entry.Name) is not null || Parts.Lists.ContainsKey(entry.Name))
            {
                context.Report(ProfileFindings.NameTaken, entry.At, null, ("name", entry.Name));
                return;
            }

            Dictionary<(string, string), string> maps = [];
            CodeEntry[] entries = [.. Distinct(context, codes, []).Select((code, i) => Entry(code) with { Rank = isOrdered ? i : null })];
            Codelist list = new(entry.Name, !isClosed, isOrdered, title.IsStated ? title : new("und", entry.Name), definition, entries);
            Parts.Lists.Add(entry.Name, new(list, maps));
            _aboutCodes.Add(_ => codes.ForEach(code => Map(context, code, maps)));
        });
    }

    private void ReadAddedCodes(ref JsonCursor json, ReadContext context, (string Name, long At) entry)
    {
        List<CodeDraft> codes = [];
        SettingsReader.ReadObjects(ref json, context, (ref JsonCursor code, ReadContext _) => ReadCode(ref code, context, codes));
        _aboutLists.Add(_ =>
        {
            if (Codelists.Find(entry.Name) is not { } list)
            {
                string? near = Spelling.Nearest(entry.Name, Codelists.Lists.Select(one => one.Name));
                context.Report(ProfileFindings.UnknownList, entry.At, near, ("list", entry.Name));
            }
            else if (!list.IsOpen)
            {
                context.Refuse(ProfileFindings.Loosens, entry.At, ProfileRefusals.ListIsClosed(list.Name));
            }
            else
            {
                List<CodeEntry> own = Parts.CodesOf(list.Name);
                IEnumerable<string> taken = list.Entries.Concat(own).Select(one => one.Code).ToArray();
                own.AddRange(Distinct(context, codes, taken).Select(Entry));
            }
        });
    }

    private void ReadCode(ref JsonCursor json, ReadContext context, List<CodeDraft> into)
    {
        CodeDraft draft = new();
        bool isWhole = SettingsReader.ReadObject(
            ref json,
            context,
            s_codeMembers,
            ["code", "label"],
            (ref JsonCursor inner, ReadContext _, string name) =>
            {
                switch (name)
                {
                    case "code":
                        draft.Code = ReadName(ref inner, context, ProfileNames.IsKebab, "my-code") ?? "";
                        draft.At = inner.TokenStartIndex;
                        return true;
                    case "label":
                        draft.Label = ReadText(ref inner, context);
                        return true;
                    case "definition":
                        draft.Definition = ReadText(ref inner, context);
                        return true;
                    case "maps":
                        SettingsReader.ReadStrings(
                            ref inner,
                            context,
                            (list, code) => draft.Maps.Add((list.Name, list.At, code.Value, code.At))
                        );
                        return true;
                    default:
                        return false;
                }
            }
        );
        if (isWhole && draft.Code.Length > 0)
        {
            into.Add(draft);
        }
    }

    private void ReadNarrowed(ref JsonCursor json, ReadContext context, (string Name, long At) entry)
    {
        long at = json.TokenStartIndex;
        List<(string Word, long At)> codes = ReadWords(ref json, context);
        if (codes.Count == 0)
        {
            context.ReportMissing(at, entry.Name);
            return;
        }

        _aboutCodes.Add(_ =>
        {
            if (FindList(context, entry.Name, entry.At) is not { } list)
            {
                return;
            }

            string[]? before = Parts.Narrowed.GetValueOrDefault(list.Name);
            foreach ((string code, long place) in codes)
            {
                if (list.Find(code) is null)
                {
                    context.Report(ProfileFindings.UnknownListCode, place, list.Suggest(code), ("list", list.Name), ("code", code));
                }
                else if (before?.Contains(code, StringComparer.Ordinal) == false)
                {
                    context.Refuse(ProfileFindings.Loosens, place, ProfileRefusals.LeftOut(list.Name, code));
                }
            }

            Parts.Narrow(list.Name, [.. codes.Select(code => code.Word)]);
        });
    }

    /// <summary>Labels in a language, by list and code.</summary>
    private void ReadLabels(ref JsonCursor json, ReadContext context, (string Name, long At) language) =>
        ReadEntries(
            ref json,
            context,
            (ref JsonCursor inner, ReadContext _, (string Name, long At) list) =>
                SettingsReader.ReadStrings(
                    ref inner,
                    context,
                    (code, label) => _aboutCodes.Add(_ => Label(context, language.Name, list, code, label.Value))
                )
        );

    private void Label(ReadContext context, string language, (string Name, long At) list, (string Name, long At) code, string label)
    {
        if (FindList(context, list.Name, list.At) is not { } found)
        {
            return;
        }

        if (found.Find(code.Name) is not { } entry)
        {
            context.Report(ProfileFindings.UnknownListCode, code.At, found.Suggest(code.Name), ("list", list.Name), ("code", code.Name));
        }
        else if (entry.Label[language] is not null)
        {
            context.Report(ProfileFindings.AlreadySaid, code.At, null, ("language", language), ("name", code.Name));
        }
        else if (label.Length > 0)
        {
            LocalizedText before = Parts.Labels.GetValueOrDefault((list.Name, code.Name));
            Parts.Labels[(list.Name, code.Name)] = before.With(language, label);
        }
    }

    private static void Map(ReadContext context, CodeDraft code, Dictionary<(string, string), string> maps)
    {
        foreach ((string name, long at, string to, long toAt) in code.Maps)
        {
            if (Codelists.Find(name) is not { } list)
            {
                string? near = Spelling.Nearest(name, Codelists.Lists.Select(one => one.Name));
                context.Report(ProfileFindings.UnknownList, at, near, ("list", name));
            }
            else if (list.Find(to) is null)
            {
                context.Report(ProfileFindings.UnknownListCode, toAt, list.Suggest(to), ("list", name), ("code", to));
            }
            else
            {
                maps[(name, code.Code)] = to;
            }
        }
    }

    /// <summary>The codes that are not taken; those that are, are reported.</summary>
    private static List<CodeDraft> Distinct(ReadContext context, List<CodeDraft> codes, IEnumerable<string> taken)
    {
        HashSet<string> seen = new(taken, StringComparer.Ordinal);
        List<CodeDraft> own = [];
        foreach (CodeDraft code in codes)
        {
            if (seen.Add(code.Code))
            {
                own.Add(code);
            }
            else
            {
                context.Report(ProfileFindings.CodeTaken, code.At, null, ("code", code.Code));
            }
        }

        return own;
    }

    /// <summary>A list of the profile, of one that it extends or of the library, with the codes that are added; null, reported, where there is none.</summary>
    private Codelist? FindList(ReadContext context, string name, long at)
    {
        if ((Parts.Lists.GetValueOrDefault(name)?.Codes ?? Codelists.Find(name)) is { } list)
        {
            return Parts.Codes.TryGetValue(name, out List<CodeEntry>? added)
                ? new(list.Name, list.IsOpen, list.IsRanked, list.Title, list.Definition, [.. list.Entries, .. added])
                : list;
        }

        string? near = Spelling.Nearest(name, Codelists.Lists.Select(one => one.Name).Concat(Parts.Lists.Keys));
        context.Report(ProfileFindings.UnknownList, at, near, ("list", name));
        return null;
    }

    private static CodeEntry Entry(CodeDraft draft) =>
        new(draft.Code)
        {
            Label = draft.Label,
            Definition = draft.Definition,
            Status = CodeStatus.Provisional,
        };

    private sealed class CodeDraft
    {
        public string Code { get; set; } = "";

        public long At { get; set; }

        public LocalizedText Label { get; set; }

        public LocalizedText Definition { get; set; }

        public List<(string List, long At, string Code, long CodeAt)> Maps { get; } = [];
    }
}
