using Ogp.Model.Trackers.Yaml;

namespace Ogp.Model.Trackers.Canada;

/// <summary>Reads the choices of commitments, milestones and indicators. Not for use by several threads.</summary>
internal sealed class ChoiceReader(string file, string prefix, string source, TrackerLog log)
{
    private static readonly string[] s_languages = ["en", "fr"];
    private readonly List<string> _departments = [];

    /// <summary>The departments that lead or support an indicator, in the order in which they are named.</summary>
    public IReadOnlyList<string> Departments => _departments;

    public Commitment CommitmentOf(string code, YamlValue choice, IEnumerable<Milestone> milestones) =>
        new Commitment
        {
            Id = CommitmentId.Of($"{prefix}{code}"),
            Number = code,
            Title = TextOf(code, choice),
            Milestones = [.. milestones],
            Sources = [source],
        }
            .WithExtension(CanadaNames.FullText, Bilingual(choice["full_text"]))
            .WithExtension(CanadaNames.Link, Bilingual(choice["NAP_url"]))
            .WithExtension(CanadaNames.Kept, Kept(choice, "full_text", "NAP_url"));

    public Milestone MilestoneOf(string code, YamlValue choice, IEnumerable<Extension> indicators) =>
        new Milestone
        {
            Id = $"{prefix}{code}",
            Number = code,
            Title = TextOf(code, choice),
        }
            .WithExtension(CanadaNames.FullText, Bilingual(choice["full_text"]))
            .WithExtension(CanadaNames.Link, Bilingual(choice["NAP_url"]))
            .WithExtension(CanadaNames.Kept, Kept(choice, "full_text", "NAP_url"))
            .WithExtension(CanadaNames.Indicators, Extension.ListOf(indicators));

    public Extension IndicatorOf(string code, YamlValue choice)
    {
        PartialDate due = DateOf(choice["due_date"], code);
        LocalizedText deadline = Bilingual(choice["deadline"]);
        PartialDate prose = Deadline.Read(deadline["en"] ?? "");
        if (!Deadline.CanBe(due, prose))
        {
            log.Add(
                SchemaFindings.DeadlineDiffers,
                PlaceOf(choice["due_date"]!),
                ("code", code),
                ("date", due.ToString()),
                ("deadline", deadline["en"]!)
            );
        }

        return default(Extension)
            .With("id", code)
            .With("title", TextOf(code, choice))
            .With("fullText", Bilingual(choice["full_text"]))
            .With("due", due)
            .With("deadline", deadline)
            .With("deadlineDate", prose)
            .With("leads", Departmental(choice["lead_dept"]))
            .With("supporting", Departmental(choice["supt_sept"]))
            .With("s4d", Flag(choice["s4d"]))
            .With("link", Bilingual(choice["cmt_url"]))
            .With("kept", Kept(choice, "full_text", "due_date", "deadline", "lead_dept", "supt_sept", "s4d", "cmt_url"));
    }

    /// <summary>A row of the form: what was reported of an indicator at a date.</summary>
    public Extension ReportOf(YamlValue record)
    {
        string? status = record["status"]?.Text;
        string code = Status(status);
        if (status is not null && code.Length == 0)
        {
            log.NotUnderstood(PlaceOf(record["status"]!), status, Refusals.Status);
        }

        return default(Extension)
            .With("indicator", record["indicators"]?.Text)
            .With("period", DateOf(record["reporting_period"], "reporting_period"))
            .With("status", code.Length > 0 ? code : null)
            .With("progress", Suffixed(record, "progress"))
            .With("evidence", Suffixed(record, "evidence"))
            .With("challenges", Suffixed(record, "challenges"))
            .With(
                "kept",
                Cells(
                    record.Members.Where(member =>
                        member.Name is not ("indicators" or "reporting_period" or "commitments" or "milestones")
                        && !(member.Name == "status" && code.Length > 0)
                        && !s_languages.Any(language => member.Name.EndsWith($"_{language}", StringComparison.Ordinal))
                    )
                )
            );
    }

    /// <summary>The profile's code of a status (<c>SP</c> is <c>sp</c>); empty where it is none.</summary>
    private static string Status(string? status) =>
        status is not null && Methodology.Standard.Crosswalk(CanadaNames.Profile, "completion")!.Map(status).IsKnown
            ? status.ToLowerInvariant()
            : "";

    private LocalizedText TextOf(string code, YamlValue choice)
    {
        LocalizedText text = choice.Text is { } one ? new(LocalizedText.Undetermined, one) : Bilingual(choice);
        foreach (string language in s_languages.Where(language => string.IsNullOrWhiteSpace(text[language])))
        {
            log.Add(SchemaFindings.LanguageMissing, PlaceOf(choice), ("code", code), ("language", language));
        }

        return text;
    }

    private static LocalizedText Bilingual(YamlValue? value)
    {
        LocalizedText text = default;
        foreach (string language in s_languages)
        {
            if (value?[language]?.Text is { } words)
            {
                text = text.With(language, words);
            }
        }

        return text;
    }

    private static LocalizedText Suffixed(YamlValue record, string name)
    {
        LocalizedText text = default;
        foreach (string language in s_languages)
        {
            if (record[$"{name}_{language}"]?.Text is { } words)
            {
                text = text.With(language, words);
            }
        }

        return text;
    }

    private Extension Departmental(YamlValue? value)
    {
        string[] codes = value is null
            ? []
            : [.. value.Items.Select(item => item.Text).Append(value.Text).OfType<string>().Select(code => code.Trim())];
        _departments.AddRange(codes.Except(_departments));
        return Extension.ListOf(codes);
    }

    private static bool? Flag(YamlValue? value) =>
        value?.Text?.ToLowerInvariant() switch
        {
            "true" => true,
            "false" => false,
            _ => null,
        };

    private PartialDate DateOf(YamlValue? value, string code)
    {
        if (value?.Text is not { } text)
        {
            return default;
        }

        if (!PartialDate.TryParse(text, out PartialDate date))
        {
            log.NotUnderstood(PlaceOf(value), text, Refusals.DateOf(code));
        }

        return date;
    }

    /// <summary>What is said of a choice and is in none of its fields.</summary>
    private static Extension Kept(YamlValue choice, params string[] read) =>
        Cells(
            choice.Members.Where(member =>
                !s_languages.Contains(member.Name) && (!read.Contains(member.Name) || IsUnread(member.Name, member.Value))
            )
        );

    /// <summary>A value that is not of the form that its field has: it is kept as it stands.</summary>
    private static bool IsUnread(string name, YamlValue value) =>
        name switch
        {
            "due_date" => value.Text is not null && !PartialDate.TryParse(value.Text, out _),
            "s4d" => Flag(value) is null && value.Text is not null,
            "lead_dept" or "supt_sept" => value.Members.Count > 0,
            _ => value.Text is not null || value.Members.Any(member => !s_languages.Contains(member.Name)),
        };

    public static Extension Cells(IEnumerable<(string Name, YamlValue Value)> members) =>
        Extension.ListOf(members.Select(member => default(Extension).With("name", member.Name).With("text", TextIn(member.Value))));

    /// <summary>A scalar as it is, anything else in the form that YAML has for it on one line.</summary>
    private static string TextIn(YamlValue value) =>
        value.Scalar
        ?? (
            value.Items.Count > 0
                ? $"[{string.Join(", ", value.Items.Select(TextIn))}]"
                : $"{{{string.Join(", ", value.Members.Select(member => $"{member.Name}: {TextIn(member.Value)}"))}}}"
        );

    private Place PlaceOf(YamlValue value) =>
        new()
        {
            File = file,
            Line = value.Line,
            Column = value.Column,
        };
}
