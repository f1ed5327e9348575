using System.Globalization;
using System.Text;
using Ogp.Model.Cli.Output;
using Ogp.Model.Profiles;
using W = Ogp.Model.Cli.Profiles.ProfilePageWords;

namespace Ogp.Model.Cli.Profiles;

/// <summary>The reference of a profile, in Markdown.</summary>
internal static class ProfilePage
{
    public static string Of(Profile profile, string language)
    {
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"# {Line(profile.Title.For(language), profile.Id)}\n\n");
        Append(page, profile.Description.For(language));
        List<(string, string)> facts =
        [
            ("Id", $"`{profile.Id}`"),
            (W.Version.For(language), profile.Version),
            (W.Namespace.For(language), $"`{profile.Namespace}`"),
            (W.Members.For(language), string.Join(", ", profile.Members)),
            (W.Languages.For(language), string.Join(", ", profile.Languages)),
            (W.Extends.For(language), string.Join(", ", profile.Extended.Select(one => one.Id))),
        ];
        Table(page, ["", ""], facts.Where(fact => fact.Item2.Length > 0).Select(fact => (string[])[fact.Item1, fact.Item2]));
        foreach (IGrouping<string, ProfileField> fields in profile.Fields.GroupBy(field => field.On))
        {
            Fields(page, W.AddedFields.In(language, fields.Key), fields, language);
        }

        foreach (ProfileType type in profile.Types)
        {
            string key = type.Key.IsEmpty ? "" : W.Key.In(language, string.Join(" + ", type.Key.Select(name => $"`{name}`")));
            Fields(page, W.Type.In(language, type.Name) + key, type.Fields, language);
        }

        foreach (ProfileList list in profile.Lists)
        {
            Heading(page, W.CodesOf.In(language, list.Codes.Name) + (list.Codes.IsOpen ? W.Open.For(language) : ""));
            Append(page, list.Codes.Definition.For(language));
            Codes(page, list.Codes.Entries, language);
        }

        foreach ((string list, List<CodeEntry> codes) in AddedCodes(profile))
        {
            Heading(page, W.CodesAdded.In(language, list));
            Codes(page, codes, language);
        }

        Tightened(page, profile, language);
        Demands(page, profile, language);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<(string List, List<CodeEntry> Codes)> AddedCodes(Profile profile)
    {
        foreach (Codelist list in Codelists.Lists)
        {
            List<CodeEntry> added = [.. profile.FindList(list.Name)!.Entries.Where(entry => list.Find(entry.Code) is null)];
            if (added.Count > 0)
            {
                yield return (list.Name, added);
            }
        }
    }

    /// <summary>What of the format and of its rules is asked for more strictly.</summary>
    private static void Tightened(StringBuilder page, Profile profile, string language)
    {
        Section(
            page,
            W.Narrowed.For(language),
            [W.List.For(language), W.Codes.For(language)],
            profile.Narrowed.Select(one => (string[])[$"`{one.List}`", string.Join(", ", one.Codes.Select(code => $"`{code}`"))])
        );

        // A rule of the profile's own is shown with its severity.
        Section(
            page,
            W.Raised.For(language),
            [W.Finding.For(language), W.AtLeast.For(language)],
            profile
                .Raised.Where(kind => profile.Rules.All(rule => rule.Kind.Code != kind.Code))
                .Select(kind => (string[])[$"{kind.Code} {kind.Name}", W.OfSeverity(kind.Severity).For(language)])
        );
        Section(
            page,
            W.Asked.For(language),
            [W.Parameter.For(language), W.Value.For(language)],
            profile.Parameters.Select(one => (string[])[$"`{one.Key}`", one.Value])
        );
    }

    private static void Section(StringBuilder page, string title, string[] headings, IEnumerable<string[]> rows)
    {
        if (rows.Any())
        {
            Heading(page, title);
            Table(page, headings, rows);
        }
    }

    private static void Demands(StringBuilder page, Profile profile, string language)
    {
        if (!profile.Required.IsEmpty)
        {
            Heading(page, W.Required.For(language));
            foreach (string path in profile.Required)
            {
                page.Append(CultureInfo.InvariantCulture, $"- `{path}`\n");
            }

            page.Append('\n');
        }

        foreach (ProfileRule rule in profile.Rules)
        {
            Heading(page, $"{rule.Kind.Code} {rule.Kind.Name}");
            page.Append(CultureInfo.InvariantCulture, $"> {Line(rule.Kind.Message.For(language))}\n\n");
            Append(page, rule.Kind.Reason.For(language));
            page.Append(W.At.In(language, W.OfSeverity(rule.Kind.Severity).For(language), rule.At)).Append("\n\n");
        }

        if (profile.Scores is { } scores)
        {
            Heading(page, W.Scores.For(language));
            foreach (Scoring.ScoringRule score in scores.Rules)
            {
                page.Append(CultureInfo.InvariantCulture, $"- `{score.Id}`\n");
            }
        }
    }

    private static void Fields(StringBuilder page, string title, IEnumerable<ProfileField> fields, string language)
    {
        Heading(page, title);
        Table(
            page,
            [W.Member.For(language), W.FieldType.For(language), W.Label.For(language), W.Meaning.For(language)],
            fields.Select(field =>
                (string[])
                    [
                        $"`{field.Name}`{(field.IsRequired ? W.IsRequired.For(language) : "")}",
                        TypeOf(field, language),
                        field.Label.For(language),
                        field.Description.For(language),
                    ]
            )
        );
    }

    private static void Codes(StringBuilder page, IEnumerable<CodeEntry> codes, string language) =>
        Table(
            page,
            [W.Code.For(language), W.Label.For(language), W.Meaning.For(language)],
            codes.Select(entry => (string[])[$"`{entry.Code}`", entry.Label.For(language), entry.Definition.For(language)])
        );

    /// <summary>The type as the profile's file has it.</summary>
    private static string TypeOf(ProfileField field, string language)
    {
        string type =
            field.Codes is { } list ? $"code:{list.Name}"
            : field.References is { } target ? $"reference:{target}"
            : field.Type is { } own ? own.Name
            : field.Form.ToString().ToLowerInvariant();
        return field.IsList ? W.ArrayOf.In(language, type) : type;
    }

    private static void Heading(StringBuilder page, string title) => page.Append(CultureInfo.InvariantCulture, $"## {Line(title)}\n\n");

    private static void Append(StringBuilder page, string text)
    {
        if (text.Length > 0)
        {
            page.Append(Line(text)).Append("\n\n");
        }
    }

    private static void Table(StringBuilder page, string[] headings, IEnumerable<string[]> rows)
    {
        Row(page, headings);
        Row(page, [.. headings.Select(_ => "---")]);
        foreach (string[] row in rows)
        {
            Row(page, row);
        }

        page.Append('\n');
    }

    private static void Row(StringBuilder page, string[] cells) =>
        page.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells.Select(cell => Line(cell)))} |\n");

    /// <summary>A text in one line, in which Markdown sees no table and no HTML.</summary>
    private static string Line(string text, string otherwise = "") =>
        (text.Length == 0 ? otherwise : text)
            .ReplaceLineEndings(" ")
            .Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal);
}
