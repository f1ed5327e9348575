using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Ogp.Model.Cli.Tests;

/// <summary>The totals that IRM reports print, from the files of the shared data, as packages. What of them is no total is left out.</summary>
internal static partial class PrintedReports
{
    private static readonly Dictionary<string, (Variable Variable, string[] Levels)> s_totals = new(StringComparer.Ordinal)
    {
        ["completed"] = (Variable.Completion, ["complete"]),
        ["substantial_or_complete"] = (Variable.Completion, ["substantial", "complete"]),
        ["clear_relevance"] = (Variable.Relevance, ["yes"]),
        ["relevant"] = (Variable.Relevance, ["yes"]),
        ["open_government_lens"] = (Variable.Relevance, ["yes"]),
        ["transformative_potential_impact"] = (Variable.PotentialImpact, ["transformative"]),
        ["transformative"] = (Variable.PotentialImpact, ["transformative"]),
        ["substantial_potential_for_results"] = (Variable.PotentialForResults, ["substantial"]),
        ["potentially_starred"] = (Variable.PotentiallyStarred, ["yes"]),
        ["all_three_starred"] = (Variable.Starred, ["yes"]),
        ["starred"] = (Variable.Starred, ["yes"]),
        ["carried_over"] = (Variable.CarriedForward, ["yes"]),
        ["major"] = (Variable.DidItOpenGovernment, ["major"]),
        ["outstanding"] = (Variable.DidItOpenGovernment, ["outstanding"]),
        ["diog_significant"] = (Variable.DidItOpenGovernment, ["major"]),
        ["diog_exceptional"] = (Variable.DidItOpenGovernment, ["outstanding"]),
    };

    /// <summary>A package with the plan of each report and what it prints, midterm and end of term apart.</summary>
    public static IrmPackage Read(string folder) =>
        new()
        {
            FormatVersion = IrmPackage.CurrentFormatVersion,
            ActionPlans = Directory
                .GetFiles(folder, "*.json")
                .Order(StringComparer.Ordinal)
                .Select(PlanOf)
                .OfType<ActionPlan>()
                .GroupBy(plan => plan.Id)
                .Select(same => same.First() with { Reports = same.SelectMany(plan => plan.Reports).ToValueList() })
                .ToValueList(),
        };

    private static ActionPlan? PlanOf(string path)
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllBytes(path));
        JsonElement report = file.RootElement;
        if (
            Codelists.Find("member-code")!.FindByWord(report.GetProperty("member").GetString()!) is not { Code: var member }
            || !report.TryGetProperty("number_of_commitments", out JsonElement of)
            || !report.TryGetProperty("action_plan_number", out JsonElement number)
            || (of.ValueKind, number.ValueKind) is not (JsonValueKind.Number, JsonValueKind.Number)
        )
        {
            return null;
        }

        List<StatedTally> midterm = [];
        List<StatedTally> end = [];
        bool isEnd = report.GetProperty("report_type").GetString() is not ("Action Plan Review" or "Design");
        foreach (JsonProperty printed in report.GetProperty("aggregates_printed").EnumerateObject())
        {
            Add(printed, of.GetInt32(), midterm, isEnd ? end : midterm);
        }

        string name = Path.GetFileNameWithoutExtension(path);
        return new()
        {
            Id = ActionPlanId.Of(string.Create(CultureInfo.InvariantCulture, $"AP_{member}{number.GetInt32():00}")),
            Member = MemberCode.Of(member),
            Number = number.GetInt32(),
            Reports =
            [
                new()
                {
                    Id = $"{name}.midterm",
                    Point = AssessmentPoint.Midterm,
                    StatedTallies = midterm.ToValueList(),
                },
                new()
                {
                    Id = $"{name}.end-of-term",
                    Point = AssessmentPoint.EndOfTerm,
                    StatedTallies = end.ToValueList(),
                },
            ],
        };
    }

    private static void Add(JsonProperty printed, int of, List<StatedTally> midterm, List<StatedTally> last)
    {
        switch (printed.Value.ValueKind)
        {
            case JsonValueKind.Object when printed.Value.TryGetProperty("order", out JsonElement order):
                string[] levels =
                [
                    .. order
                        .EnumerateArray()
                        .Select(level => level.GetString()!.Replace('_', '-').Replace("completed", "complete", StringComparison.Ordinal)),
                ];
                AddColumn(midterm, levels, printed.Value.GetProperty("midterm"), of);
                AddColumn(last, levels, printed.Value.GetProperty("end_of_term"), of);
                break;
            case JsonValueKind.Object when printed.Name != "early_results":
                foreach (JsonProperty level in printed.Value.EnumerateObject())
                {
                    Add(level, of, midterm, last);
                }

                break;
            case JsonValueKind.Array when s_totals.ContainsKey(printed.Name):
                last.Add(Total(printed.Name, printed.Value[1].GetInt32(), of, null));
                midterm.Add(Total(printed.Name, printed.Value[0].GetInt32(), of, null));
                break;
            case JsonValueKind.Number when s_totals.ContainsKey(printed.Name):
                last.Add(Total(printed.Name, printed.Value.GetInt32(), of, null));
                break;
            case JsonValueKind.String
                when s_totals.ContainsKey(printed.Name) && CountAndShare().Match(printed.Value.GetString()!) is { Success: true } match:
                last.Add(
                    Total(
                        printed.Name,
                        int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture),
                        of,
                        match.Groups[2].Success ? decimal.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : null
                    )
                );
                break;
        }
    }

    private static void AddColumn(List<StatedTally> totals, string[] levels, JsonElement counts, int of)
    {
        for (int i = 0; i < levels.Length; i++)
        {
            totals.Add(
                new()
                {
                    Id = $"completion-{levels[i]}",
                    Variable = Variable.Completion,
                    Levels = [levels[i]],
                    Count = counts[i].GetInt32(),
                    Of = of,
                }
            );
        }
    }

    private static StatedTally Total(string name, int count, int of, decimal? percent) =>
        new()
        {
            Id = name.Replace('_', '-'),
            Variable = s_totals[name].Variable,
            Levels = s_totals[name].Levels.ToValueList(),
            Count = count,
            Of = of,
            Percent = percent,
        };

    [GeneratedRegex("""^\[?(\d+) ?(?:\((\d+(?:\.\d+)?) ?%\))?\]?$""")]
    private static partial Regex CountAndShare();
}
