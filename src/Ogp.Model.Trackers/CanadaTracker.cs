using System.Globalization;
using System.Text.RegularExpressions;
using Ardalis.GuardClauses;
using Ogp.Model.Trackers.Canada;
using Ogp.Model.Trackers.Tables;
using Ogp.Model.Trackers.Yaml;

namespace Ogp.Model.Trackers;

/// <summary>
/// Reads the schema of a tracker of Canada's plans: commitments, milestones and indicators in English and French, with deadlines, departments and the dates of
/// reporting. Safe to use from several threads.
/// </summary>
/// <remarks>
/// Source: https://github.com/open-data/ckanext-canada. What the statuses NS, LP, SP and C are among the levels of completion is told by
/// <c>Methodology.Standard.Crosswalk("canada-tracker", "completion")</c>.
/// </remarks>
public static partial class CanadaTracker
{
    /// <summary>
    /// Reads a schema. Faults in the content never throw: they become findings with line and column, and what stood before them is read. Indicators stand in
    /// <c>canada:indicators</c> of their milestones; what is said of a choice beyond its fields is kept in <c>canada:kept</c>. The example row of the form is no
    /// report of anybody, and stands by itself in <c>canada:exampleReports</c> of the plan.
    /// </summary>
    /// <param name="file">The file: YAML in UTF-8.</param>
    /// <returns>The package with one plan. Null, with a finding, where the file is no such schema.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static ReadResult<IrmPackage> Read(TrackerFile file)
    {
        Guard.Against.Null(file);
        TrackerLog log = new();
        FileText text = FileText.Open(file.Bytes.Span);
        YamlValue? root = text.Refusal is null ? YamlReader.Read(text.Text, file.Name, log) : null;
        CanadaSchema? schema = root is null ? null : new(root);
        if (schema is not { IsTracker: true })
        {
            LocalizedText detail = text.Refusal ?? Refusals.NoSchema;
            log.Add(TrackerFindings.NotRecognised, new() { File = file.Name }, new FindingArgument("detail", detail));
            return new(null, log.InOrder());
        }

        if (text.IsForeign)
        {
            log.Add(TrackerFindings.ForeignBytes, new() { File = file.Name });
        }

        IrmPackage package = Build(schema, file.Name, log);
        string[] settings = [.. schema.Settings];
        log.Add(
            SchemaFindings.SettingsLeftOut,
            new() { File = file.Name },
            ("count", settings.Length.ToString(CultureInfo.InvariantCulture)),
            ("names", string.Join(", ", settings))
        );
        return new(package, log.InOrder());
    }

    /// <summary>Reads the schemas among files, each of which holds a plan, into one package. What is none, or of a plan that is there already, is told.</summary>
    /// <param name="files">The files, at least one of them a schema.</param>
    internal static ReadResult<IrmPackage> ReadAll(IEnumerable<TrackerFile> files)
    {
        TrackerLog log = new();
        List<(string File, IrmPackage Package)> read = [];
        foreach (TrackerFile file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (!Recognises(file))
            {
                log.NotRead(file, Refusals.NoSchema);
                continue;
            }

            ReadResult<IrmPackage> one = Read(file);
            ActionPlanId? plan = one.Value?.ActionPlans[0].Id;
            if (read.Find(other => other.Package.ActionPlans[0].Id == plan).File is { } first)
            {
                log.NotRead(file.Name, Refusals.SamePlan(first));
                continue;
            }

            log.Add(one.Findings);
            if (one.Value is { } package)
            {
                read.Add((file.Name, package));
            }
        }

        return new(
            read.Count == 0
                ? null
                : read[0].Package with
                {
                    Sources = [.. read.SelectMany(one => one.Package.Sources)],
                    ActionPlans = [.. read.SelectMany(one => one.Package.ActionPlans)],
                },
            log.InOrder()
        );
    }

    /// <summary>Whether a file is the schema of a tracker, or the beginning of one.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static bool Recognises(TrackerFile file)
    {
        FileText text = FileText.Open(Guard.Against.Null(file).Bytes.Span);
        return text.Refusal is null
            && Type().IsMatch(text.Text)
            && CanadaSchema.MayBe([.. Lists().Matches(text.Text).Select(list => list.Groups[1].Value)]);
    }

    private static IrmPackage Build(CanadaSchema schema, string file, TrackerLog log)
    {
        string number = schema.Number is { } known ? known.ToString("00", CultureInfo.InvariantCulture) : Slug.Of(schema.Type);
        string source = $"{CanadaNames.Source}-{number}";
        ChoiceReader reader = new(file, $"CAN{number}-", source, log);
        List<(string Name, YamlValue Value)> milestones = schema.Choices("milestones");
        List<(string Name, YamlValue Value)> indicators = schema.Choices("indicators");
        HashSet<string> placed = new(StringComparer.Ordinal);
        Commitment[] commitments =
        [
            .. schema
                .Choices("commitments")
                .Select(commitment =>
                    reader.CommitmentOf(
                        commitment.Name,
                        commitment.Value,
                        Under(commitment.Name, milestones)
                            .Select(milestone =>
                                reader.MilestoneOf(
                                    milestone.Name,
                                    milestone.Value,
                                    Under(milestone.Name, indicators)
                                        .Select(indicator => reader.IndicatorOf(indicator.Name, indicator.Value))
                                        .ToArray()
                                )
                            )
                            .ToArray()
                    )
                ),
        ];
        (string Name, YamlValue Value)[] orphans = [.. milestones.Concat(indicators).Where(choice => !placed.Contains(choice.Name))];
        foreach ((string code, YamlValue value) in orphans)
        {
            Place place = new()
            {
                File = file,
                Line = value.Line,
                Column = value.Column,
            };
            log.Add(SchemaFindings.Orphan, place, ("code", code));
        }

        ChoiceField[] others = [.. schema.OtherLists];
        string[] missing = [.. schema.MissingLists];
        foreach (ChoiceField other in others)
        {
            YamlValue at = other.Value["datastore_id"] ?? other.Value;
            Place place = new()
            {
                File = file,
                Line = at.Line,
                Column = at.Column,
            };
            log.Add(
                SchemaFindings.ListNotRead,
                place,
                [new("list", other.Id), new("count", other.Choices.Count.ToString(CultureInfo.InvariantCulture))],
                Spelling.Nearest(other.Id, missing)
            );
        }

        return new()
        {
            Sources =
            [
                new()
                {
                    Id = source,
                    Title = schema.Root["title"]?.Text,
                    Publisher = "Government of Canada",
                    Url = "https://github.com/open-data/ckanext-canada",
                },
            ],
            Members = [new() { Code = MemberCode.Of(CanadaNames.Member), Name = new LocalizedText("en", "Canada").With("fr", "Canada") }],
            ActionPlans =
            [
                new ActionPlan
                {
                    Id = ActionPlanId.Of($"AP_CAN{number}"),
                    Member = MemberCode.Of(CanadaNames.Member),
                    Number = schema.Number,
                    Period = schema.Period,
                    Institutions = [.. reader.Departments.Select(code => new Institution { Id = code, Sector = Sector.Government })],
                    Commitments = [.. commitments],
                    Sources = [source],
                }
                    .WithExtension(CanadaNames.Periods, Extension.ListOf(schema.Choices("reporting_period").Select(period => period.Name)))
                    .WithExtension(
                        CanadaNames.Examples,
                        schema.Example is { } example ? Extension.ListOf([reader.ReportOf(example)]) : default
                    )
                    .WithExtension(CanadaNames.Unplaced, ChoiceReader.Cells(orphans.Concat(others.SelectMany(Kept)))),
            ],
        };

        IEnumerable<(string Name, YamlValue Value)> Under(string code, List<(string Name, YamlValue Value)> choices) =>
            choices.Where(choice =>
                choice.Name.StartsWith($"{code}.", StringComparison.Ordinal)
                && !choice.Name.AsSpan(code.Length + 1).Contains('.')
                && placed.Add(choice.Name)
            );
    }

    /// <summary>The choices of a list that is not read, each with the name of the list.</summary>
    private static IEnumerable<(string Name, YamlValue Value)> Kept(ChoiceField list) =>
        list.Choices.Select(choice => ($"{list.Id}.{choice.Name}", choice.Value));

    [GeneratedRegex(@"^dataset_type:", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Type();

    [GeneratedRegex(@"datastore_id:\s*[""']?(\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Lists();
}
