using System.Text.Json;
using Ogp.Model.Trackers;

namespace Ogp.Model.Cli.Output;

/// <summary>What three sides report on each milestone, and a printed report against it, as JSON. What cannot be told is null.</summary>
internal static class TrackerJson
{
    public static void Write(Stream output, ValueList<MilestoneProgress> milestones, ValueList<ProgressCheck> checks) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("milestones");
                foreach (MilestoneProgress milestone in milestones)
                {
                    Write(json, milestone);
                }

                json.WriteEndArray();
                if (!checks.IsEmpty)
                {
                    json.WriteStartArray("printed");
                    foreach (ProgressCheck check in checks)
                    {
                        Write(json, check);
                    }

                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }
        );

    private static void Write(Utf8JsonWriter json, MilestoneProgress milestone)
    {
        json.WriteStartObject();
        json.WriteString("commitment", milestone.Commitment.Id.Text);
        json.WriteString("milestone", milestone.Milestone.Id);
        Write(json, "percent", milestone.Percent);
        json.WriteString("entity", milestone.EntityStatus);
        json.WriteString("counterpart", milestone.CounterpartStatus);
        json.WriteString("coreGroup", milestone.CoreGroupStatus);
        Write(json, "agree", milestone.Agree);
        Write(json, "spread", milestone.Spread);
        Write(json, "percentFitsStatus", milestone.PercentFitsStatus);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ProgressCheck check)
    {
        json.WriteStartObject();
        json.WriteString("subject", check.Subject);
        Write(json, "printed", check.Printed);
        Write(json, "ownMean", check.OwnMean);
        json.WriteNumber("ownCount", check.OwnCount);
        Write(json, "reportedMean", check.ReportedMean);
        json.WriteNumber("reportedCount", check.ReportedCount);
        json.WriteNumber("milestones", check.Milestones);
        Write(json, "agreesWithItself", check.AgreesWithItself);
        Write(json, "agreesWithTracker", check.AgreesWithTracker);
        json.WriteStartArray("differingMilestones");
        foreach (string milestone in check.DifferingMilestones)
        {
            json.WriteStringValue(milestone);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } stated)
        {
            json.WriteBoolean(name, stated);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } stated)
        {
            json.WriteNumber(name, Math.Round(stated, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
