using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ogp.Model.Tests;

/// <summary>
/// The totals of printed IRM reports, as packages: each file of the shared data is one plan with the reports whose columns it prints, and no ratings. Words
/// on the page are read as the level that the plan's era gives them.
/// </summary>
internal static partial class PrintedReports
{
    /// <summary>Where the files lie in the shared data.</summary>
    public const string Folder = "printed-reports";

    private static readonly Dictionary<string, Product> s_products = new()
    {
        ["End-of-Term Report"] = Product.EndOfTermReport,
        ["Results Report"] = Product.ResultsReport,
        ["Implementation"] = Product.ImplementationReport,
        ["Action Plan Review"] = Product.ActionPlanReview,
        ["Design"] = Product.DesignReport,
    };

    /// <summary>Totals of one number, with or without a percentage: what they count.</summary>
    private static readonly Dictionary<string, (Variable Variable, string Level)> s_totals = new()
    {
        ["relevant"] = (Variable.Relevance, "yes"),
        ["relevant_to_ogp_values"] = (Variable.Relevance, "yes"),
        ["clear_relevance"] = (Variable.Relevance, "yes"),
        ["open_government_lens"] = (Variable.Relevance, "yes"),
        ["transformative"] = (Variable.PotentialImpact, "transformative"),
        ["transformative_potential_impact"] = (Variable.PotentialImpact, "transformative"),
        ["potentially_starred"] = (Variable.PotentiallyStarred, "yes"),
        ["starred"] = (Variable.Starred, "yes"),
        ["all_three_starred"] = (Variable.Starred, "yes"),
        ["substantial_potential_for_results"] = (Variable.PotentialForResults, "substantial"),
        ["promising"] = (Variable.Promising, "yes"),
        ["carried_over"] = (Variable.CarriedForward, "yes"),
        ["substantial_or_complete"] = (Variable.Completion, "substantial complete"),
        ["completed"] = (Variable.Completion, "complete"),
        ["diog_significant"] = (Variable.DidItOpenGovernment, "major"),
        ["diog_exceptional"] = (Variable.DidItOpenGovernment, "outstanding"),
    };

    /// <summary>Levels as the pages of plans before 2021 call them.</summary>
    private static readonly Dictionary<string, string> s_levels = new()
    {
        ["completed"] = "complete",
        ["substantial"] = "substantial",
        ["limited"] = "limited",
        ["not_started"] = "not-started",
        ["marginal"] = "marginal",
        ["significant"] = "major",
        ["major"] = "major",
        ["outstanding"] = "outstanding",
        ["no_early_results_to_report"] = "no-early-results",
        ["without_evidence_of_early_results"] = "no-early-results",
    };

    /// <summary>
    /// The names of the files that are about a plan as a whole: a tracker's quarterly report prints shares of progress only, one of a single commitment no totals.
    /// </summary>
    public static IEnumerable<string> Names =>
        Directory
            .GetFiles(SharedData.PathOf(Folder), "*.json")
            .Select(path => Path.GetFileName(path))
            .Where(name =>
                !name.Contains("quarterly", StringComparison.Ordinal) && !name.Contains("end-of-commitment", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal);

    /// <summary>All files as one package: a plan that two reports are about is there once.</summary>
    public static IrmPackage ReadAll()
    {
        IrmPackage[] packages = [.. Names.Select(Read)];
        return new()
        {
            FormatVersion = "1.0",
            Sources = packages.SelectMany(package => package.Sources).ToValueList(),
            ActionPlans = packages
                .SelectMany(package => package.ActionPlans)
                .GroupBy(plan => plan.Id)
                .Select(same => same.First() with { Reports = same.SelectMany(plan => plan.Reports).ToValueList() })
                .ToValueList(),
        };
    }

    /// <summary>Reads a file by its name.</summary>
    public static IrmPackage Read(string name)
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf($"{Folder}/{name}")));
        JsonElement root = file.RootElement;
        string printedName = root.GetProperty("member").GetString()!;
        MemberCode member = MemberCode.Of(KnownMember.List.Entries.Single(entry => entry.Label.For("en") == printedName).Code);
        int? number = Number(root.GetProperty("action_plan_number"));
        int[] years =
        [
            .. Year()
                .Matches(root.GetProperty("plan_period_as_printed").GetString()!)
                .Select(year => int.Parse(year.Value, CultureInfo.InvariantCulture)),
        ];
        ActionPlan plan = new()
        {
            Id = new(string.Create(CultureInfo.InvariantCulture, $"AP_{member}{number:00}")),
            Member = member,
            Number = number,
            Submitted = new(years[0]),
            Period = new() { Start = new(years[0]), End = new(years[^1]) },
            Reports = Reports(root, Path.GetFileNameWithoutExtension(name)).ToValueList(),
        };
        return new()
        {
            FormatVersion = "1.0",
            Sources = [new() { Id = Path.GetFileNameWithoutExtension(name), Url = root.GetProperty("source_url").GetString() }],
            ActionPlans = [plan],
        };
    }

    private static IEnumerable<IrmReport> Reports(JsonElement root, string id)
    {
        JsonElement printed = root.GetProperty("aggregates_printed");
        int? of = Number(root.GetProperty("number_of_commitments"));
        IrmReport report = new()
        {
            Id = id,
            Product = s_products[root.GetProperty("report_type").GetString()!],
            Published = Number(root.GetProperty("publication_year")) is { } year ? new(year) : default,
            Sources = [id],
        };

        // A report of the whole term prints the first year's column, too.
        if (printed.TryGetProperty("completion", out JsonElement table) && table.TryGetProperty("midterm", out _))
        {
            yield return report with
            {
                Id = $"{id}.midterm",
                Product = Product.ProgressReport,
                Published = default,
                StatedTallies = Tallies(printed, of, column: 0).ToValueList(),
            };
        }

        yield return report with
        {
            StatedTallies = Tallies(printed, of, column: 1).ToValueList(),
        };
    }

    private static IEnumerable<StatedTally> Tallies(JsonElement printed, int? of, int column)
    {
        foreach (JsonProperty entry in printed.EnumerateObject())
        {
            switch (entry)
            {
                case { Name: "completion", Value.ValueKind: JsonValueKind.Object }:
                    JsonElement counts = entry.Value.GetProperty(column == 0 ? "midterm" : "end_of_term");
                    foreach (
                        (JsonElement level, JsonElement count) in entry
                            .Value.GetProperty("order")
                            .EnumerateArray()
                            .Zip(counts.EnumerateArray())
                    )
                    {
                        yield return Tally($"completion-{level}", Variable.Completion, s_levels[level.GetString()!], count, of);
                    }

                    break;
                case { Name: "early_results" or "did_it_open_government", Value.ValueKind: JsonValueKind.Object } when column == 1:
                    foreach (JsonProperty level in entry.Value.EnumerateObject())
                    {
                        yield return Tally($"results-{level.Name}", Variable.DidItOpenGovernment, s_levels[level.Name], level.Value, of);
                    }

                    break;
                case { Value.ValueKind: JsonValueKind.Array }
                    when s_totals.TryGetValue(entry.Name, out (Variable Variable, string Level) both):
                    yield return Tally(entry.Name, both.Variable, both.Level, entry.Value[column], of);
                    break;
                case { Value.ValueKind: JsonValueKind.Number or JsonValueKind.String }
                    when column == 1
                        && s_totals.TryGetValue(entry.Name, out (Variable Variable, string Level) one)
                        && Count().IsMatch(entry.Value.ToString()):
                    yield return Tally(entry.Name, one.Variable, one.Level, entry.Value, of);
                    break;
            }
        }
    }

    private static StatedTally Tally(string id, Variable variable, string levels, JsonElement printed, int? of)
    {
        Match numbers = Count().Match(printed.ToString());
        return new()
        {
            Id = id.Replace('_', '-'),
            Variable = variable,
            Levels = levels.Split(' ').ToValueList(),
            Count = int.Parse(numbers.Groups["count"].Value, CultureInfo.InvariantCulture),
            Of = of,
            Percent = numbers.Groups["percent"] is { Success: true } percent
                ? decimal.Parse(percent.Value, CultureInfo.InvariantCulture)
                : null,
            Printed = printed.ToString(),
        };
    }

    private static int? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    [GeneratedRegex("[0-9]{4}")]
    private static partial Regex Year();

    /// <summary>A count with its share: "38(98%)", "49 (83 %)", "[0 (0%)]".</summary>
    [GeneratedRegex(@"^\[?(?<count>[0-9]+)( ?\((?<percent>[0-9.]+) ?%\))?\]?$")]
    private static partial Regex Count();
}
