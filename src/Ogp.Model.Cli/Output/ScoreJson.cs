using System.Text.Json;
using Ogp.Model.Scoring;

namespace Ogp.Model.Cli.Output;

/// <summary>Scorecards as JSON: every commitment with every rating, counts, rates, stars and stated totals.</summary>
internal static class ScoreJson
{
    public static void Write(Stream output, IrmPackage package, bool explain, string language) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("methodology", MethodologyVersion.Current);
                json.WriteStartArray("plans");
                foreach (ActionPlan plan in package.ActionPlans)
                {
                    WritePlan(json, package, new Scorecard(plan), explain, language);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static void WritePlan(Utf8JsonWriter json, IrmPackage package, Scorecard card, bool explain, string language)
    {
        string? explainIn = explain ? language : null;
        ActionPlan plan = card.Plan;
        json.WriteStartObject();
        json.WriteString("id", plan.Id.Text);
        json.WriteString("member", plan.Member.Text);
        JsonOutput.WriteIfStated(json, "name", package.FindMember(plan.Member)?.Name.For(language));
        JsonOutput.WriteIfStated(json, "number", plan.Number);
        JsonOutput.WriteIfStated(json, "submitted", plan.Submitted.ToString());
        JsonOutput.WriteIfStated(json, "start", plan.Period?.Start.ToString());
        JsonOutput.WriteIfStated(json, "end", plan.Period?.End.ToString());
        json.WriteNumber("commitmentCount", plan.Commitments.Count);
        json.WriteNumber("milestoneCount", plan.Commitments.Sum(commitment => commitment.Milestones.Count));
        WriteRate(json, "highCompletion", card.HighCompletion);
        WriteRate(json, "highResults", card.HighResults);
        if (plan.Forum is { } forum)
        {
            json.WriteStartObject("forum");
            JsonOutput.WriteIfStated(json, "stated", forum.StatedSize);
            json.WriteNumber("named", forum.Members.Count);
            json.WriteEndObject();
        }

        json.WriteStartArray("reports");
        foreach (ReportScore report in card.Reports)
        {
            WriteReport(json, report);
        }

        json.WriteEndArray();
        json.WriteStartArray("commitments");
        foreach (CommitmentScore score in card.Commitments)
        {
            WriteCommitment(json, card, score, language, explainIn);
        }

        json.WriteEndArray();
        json.WriteStartArray("stars");
        foreach (StarCheck star in card.Stars)
        {
            WriteStar(json, star, explainIn);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter json, ReportScore score)
    {
        IrmReport report = score.Report;
        json.WriteStartObject();
        json.WriteString("id", report.Id);
        JsonOutput.WriteIfStated(json, "product", report.Product.Text);
        JsonOutput.WriteIfStated(json, "point", report.AssessmentPoint.Text);
        JsonOutput.WriteIfStated(json, "published", report.Published.ToString());
        json.WriteBoolean("counts", score.IsDeciding);
        json.WriteStartArray("variables");
        foreach (VariableCounts variable in score.Variables)
        {
            json.WriteStartObject();
            json.WriteString("variable", variable.Key.Text);
            json.WriteNumber("of", variable.Of);
            WriteCounts(json, "levels", variable.Counts.Where(count => !count.IsAbsence));
            WriteCounts(json, "absent", variable.Counts.Where(count => count.IsAbsence));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("stated");
        foreach (StatedDistribution stated in score.Stated)
        {
            json.WriteStartObject();
            json.WriteString("variable", stated.Key.Text);
            json.WriteNumber("of", stated.Of);
            WriteCounts(json, "levels", stated.Counts);
            WritePercentages(json, report.StatedTallies.Where(tally => tally.Variable == stated.Key));
            json.WriteNumber("notStated", stated.NotStated);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tallies");
        foreach (TallyCheck tally in score.Tallies)
        {
            json.WriteStartObject();
            json.WriteString("id", tally.Tally.Id);
            json.WriteString("verdict", JsonNamingPolicy.KebabCaseLower.ConvertName(tally.Verdict.ToString()));
            json.WriteNumber("least", tally.Least);
            json.WriteNumber("most", tally.Most);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The totals that are percentages alone, each with its levels; one that does not say of how many has no such number.</summary>
    private static void WritePercentages(Utf8JsonWriter json, IEnumerable<StatedTally> tallies)
    {
        json.WriteStartArray("percentages");
        foreach (StatedTally tally in tallies)
        {
            if (tally is { Count: null, Percent: { } percent })
            {
                json.WriteStartObject();
                json.WriteString("levels", string.Join('|', tally.Levels));
                json.WriteNumber("percent", percent);
                JsonOutput.WriteIfStated(json, "of", tally.Of);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteCommitment(Utf8JsonWriter json, Scorecard card, CommitmentScore score, string language, string? explainIn)
    {
        Commitment commitment = score.Commitment;
        json.WriteStartObject();
        json.WriteString("id", commitment.Id.Text);
        JsonOutput.WriteIfStated(json, "number", commitment.Number);
        JsonOutput.WriteIfStated(json, "title", commitment.Title.For(language));
        json.WriteStartObject("ratings");
        foreach (ReportScore report in card.Reports)
        {
            (RatingKey Key, Statement Said)[] ratings =
            [
                .. report
                    .Variables.Select(counts => (counts.Key, Said: card.Plan.RatingIn(report.Report, commitment.Id, counts.Key)))
                    .Where(rating => rating.Said.IsStated),
            ];
            if (ratings.Length > 0)
            {
                json.WriteStartObject(report.Report.Id);
                Array.ForEach(ratings, rating => json.WriteString(rating.Key.Text, rating.Said.ToString()));
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
        WriteScore(json, "highCompletion", score.HighCompletion, explainIn);
        WriteScore(json, "highResults", score.HighResults, explainIn);
        json.WriteEndObject();
    }

    private static void WriteStar(Utf8JsonWriter json, StarCheck star, string? explainIn)
    {
        json.WriteStartObject();
        json.WriteString("commitment", star.Commitment.Text);
        json.WriteString("report", star.Report);
        WriteScore(json, "computed", star.Score, star.Anomaly is null ? explainIn : explainIn ?? "en");
        json.WriteString("recorded", star.Recorded.ToString());
        if (star.Agrees is { } agrees)
        {
            json.WriteBoolean("agrees", agrees);
        }

        JsonOutput.WriteIfStated(json, "anomaly", star.Anomaly);
        json.WriteEndObject();
    }

    /// <summary>A score as one word.</summary>
    public static string ValueOf(Score score) =>
        score.Value switch
        {
            true => "yes",
            false => "no",
            null => "not-computable",
        };

    private static void WriteScore(Utf8JsonWriter json, string name, Score score, string? explainIn)
    {
        json.WriteStartObject(name);
        json.WriteString("rule", score.Rule);
        json.WriteString("value", ValueOf(score));
        if (score.Value is null)
        {
            json.WriteStartObject("missing");
            foreach (ScoreInput input in score.Missing)
            {
                json.WriteString(input.Key.Text, input.Said.ToString());
            }

            json.WriteEndObject();
        }

        if (explainIn is not null)
        {
            json.WriteString("explanation", score.Explain(explainIn));
        }

        json.WriteEndObject();
    }

    public static void WriteRate(Utf8JsonWriter json, string name, Rate rate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", rate.Count);
        json.WriteNumber("known", rate.Known);
        json.WriteNumber("of", rate.Of);
        WriteCounts(json, "excluded", rate.Excluded);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, IEnumerable<LevelCount> counts)
    {
        json.WriteStartObject(name);
        foreach (LevelCount count in counts)
        {
            json.WriteNumber(string.Join('|', count.Codes), count.Count);
        }

        json.WriteEndObject();
    }
}
