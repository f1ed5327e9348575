using System.Globalization;
using System.Text.Json;
using Ogp.Model.Scoring;
using Spectre.Console;

namespace Ogp.Model.Cli.Output;

/// <summary>What a member's own rules say of every commitment, in the three forms of <c>ogp score</c>.</summary>
internal static class RuleScoreOutput
{
    public static void WriteText(IAnsiConsole terminal, IrmPackage package, ScoringRuleSet rules, string language, bool explain)
    {
        foreach (ActionPlan plan in package.ActionPlans)
        {
            ScoreText.WriteHeader(terminal, package, plan, language);
            Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
            Table table = PlainTable.Of(rules.Rules.Select(rule => rule.Id).Prepend(""));
            foreach (ScoringRule rule in rules.Rules)
            {
                grid.AddCells(rule.Id, ScoreText.RateOf(rule.RateOf(plan), language));
            }

            foreach (Commitment commitment in plan.Commitments)
            {
                IEnumerable<RuleScore> scores = rules.Rules.Select(rule => rule.Evaluate(plan, commitment.Id));
                table.AddCells([
                    commitment.Id.Text,
                    .. scores.Select(score => explain ? score.Explain(language) : score.Summary(language)),
                ]);
            }

            terminal.Write(grid);
            terminal.Write(table);
        }
    }

    public static void WriteJson(Stream output, IrmPackage package, ScoringRuleSet rules, string? explainIn) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("methodology", MethodologyVersion.Current);
                json.WriteString("rules", rules.Name);
                json.WriteStartArray("plans");
                foreach (ActionPlan plan in package.ActionPlans)
                {
                    WritePlan(json, plan, rules, explainIn);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    public static void WriteCsv(TextWriter output, IrmPackage package, ScoringRuleSet rules)
    {
        ScoreCsv.WriteRow(output, "plan", "member", "commitment", "rule", "value", "share", "least", "most", "threshold");
        foreach (ActionPlan plan in package.ActionPlans)
        {
            foreach (Commitment commitment in plan.Commitments)
            {
                foreach (RuleScore score in rules.Rules.Select(rule => rule.Evaluate(plan, commitment.Id)))
                {
                    ScoreCsv.WriteRow(
                        output,
                        plan.Id.Text,
                        plan.Member.Text,
                        commitment.Id.Text,
                        score.Score.Rule,
                        ScoreJson.ValueOf(score.Score),
                        Number(score.Share),
                        Number(score.Least),
                        Number(score.Most),
                        Number(score.Threshold)
                    );
                }
            }
        }
    }

    private static void WritePlan(Utf8JsonWriter json, ActionPlan plan, ScoringRuleSet rules, string? explainIn)
    {
        json.WriteStartObject();
        json.WriteString("id", plan.Id.Text);
        json.WriteString("member", plan.Member.Text);
        json.WriteStartObject("rates");
        foreach (ScoringRule rule in rules.Rules)
        {
            ScoreJson.WriteRate(json, rule.Id, rule.RateOf(plan));
        }

        json.WriteEndObject();
        json.WriteStartArray("commitments");
        foreach (Commitment commitment in plan.Commitments)
        {
            json.WriteStartObject();
            json.WriteString("id", commitment.Id.Text);
            json.WriteStartArray("scores");
            foreach (ScoringRule rule in rules.Rules)
            {
                WriteScore(json, rule, rule.Evaluate(plan, commitment.Id), explainIn);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteScore(Utf8JsonWriter json, ScoringRule rule, RuleScore score, string? explainIn)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Id);
        json.WriteString("value", ScoreJson.ValueOf(score.Score));
        json.WriteNumber("threshold", score.Threshold);
        WriteIfKnown(json, "share", score.Share);
        WriteIfKnown(json, "least", score.Least);
        WriteIfKnown(json, "most", score.Most);
        json.WriteStartArray("inputs");
        foreach ((ScoringPart part, ScoreInput input) in rule.Parts.Zip(score.Score.Inputs))
        {
            json.WriteStartObject();
            json.WriteString("variable", input.Key.Text);
            json.WriteString("said", input.Said.ToString());
            json.WriteString("wanted", string.Join('|', part.Levels));
            json.WriteNumber("weight", part.Weight);
            if (input.Passes is { } passes)
            {
                json.WriteBoolean("passes", passes);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonOutput.WriteIfStated(json, "explanation", explainIn is null ? null : score.Explain(explainIn));
        json.WriteEndObject();
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, Math.Round(known, 4));
        }
    }

    private static string Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
