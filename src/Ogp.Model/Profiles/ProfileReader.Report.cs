using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Profiles;

/// <summary>Sections of the report.</summary>
internal sealed partial class ProfileReader
{
    private static readonly string[] s_sectionMembers = ["on", "title", "fields"];

    private void ReadSection(ref JsonCursor json, ReadContext context)
    {
        (string Text, long At) on = ("", 0);
        LocalizedText title = default;
        List<(string Word, long At)> fields = [];
        bool isWhole = SettingsReader.ReadObject(
            ref json,
            context,
            s_sectionMembers,
            s_sectionMembers,
            (ref JsonCursor inner, ReadContext _, string name) =>
            {
                switch (name)
                {
                    case "on":
                        on = (SettingsReader.ReadString(ref inner, context) ?? "", inner.TokenStartIndex);
                        return true;
                    case "title":
                        title = ReadText(ref inner, context);
                        return true;
                    case "fields":
                        fields = ReadWords(ref inner, context);
                        return true;
                    default:
                        return false;
                }
            }
        );
        if (isWhole)
        {
            _aboutPaths.Add(_ => AddSection(context, on, title, fields));
        }
    }

    private void AddSection(ReadContext context, (string Text, long At) on, LocalizedText title, List<(string Word, long At)> fields)
    {
        (string Name, long At)[] names =
        [
            .. fields.Select(field => (NameOf(field.Word), field.At)).Where(field => !_unmade.Contains(field.Item1)),
        ];
        if (names.Length == 0 && fields.Count > 0)
        {
            return;
        }

        ProfileField[] known = [.. Parts.Fields.Where(field => field.On == on.Text)];
        if (known.Length == 0 && Parts.Namespace.Length == 0)
        {
            return;
        }

        if (known.Length == 0)
        {
            string? near = Spelling.Nearest(on.Text, Parts.Fields.Select(field => field.On).Distinct());
            context.Report(ProfileFindings.UnknownType, on.At, near, ("type", on.Text));
            return;
        }

        List<ProfileField> shown = [];
        foreach ((string name, long at) in names)
        {
            if (Array.Find(known, field => field.Name == name) is { } field)
            {
                shown.Add(field);
            }
            else
            {
                context.Report(ProfileFindings.UnknownPath, at, Spelling.Nearest(name, known.Select(one => one.Name)), ("path", name));
            }
        }

        Parts.Sections.Add(new(on.Text, title, shown.ToValueList()));
    }

    /// <summary>The name of a field in documents: what a profile calls its own need not have the prefix.</summary>
    private string NameOf(string word) => word.Contains(':', StringComparison.Ordinal) ? word : $"{Parts.Namespace}:{word}";
}
