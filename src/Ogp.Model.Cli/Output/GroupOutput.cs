using System.Globalization;
using System.Text.Json;
using Ogp.Model.Scoring;
using Spectre.Console;

namespace Ogp.Model.Cli.Output;

/// <summary>Rates by member, region, theme, year or cohort, in the three forms of <c>ogp score</c>.</summary>
internal static class GroupOutput
{
    private static readonly (string Name, Func<GroupScore, Rate> Rate)[] s_rates =
    [
        ("relevant", group => group.Relevant),
        ("highAmbition", group => group.HighAmbition),
        ("highCompletion", group => group.HighCompletion),
        ("highResults", group => group.HighResults),
    ];

    public static void WriteText(IAnsiConsole terminal, ValueList<GroupScore> groups, string by, Rounding rounding)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumns(by, "plans", "commitments");
        table.AddColumns([.. s_rates.Select(rate => Words(rate.Name)), "completion up / same / down"]);
        foreach (GroupScore group in groups)
        {
            table.AddRow([
                Markup.Escape(group.Key),
                Number(group.Plans),
                Number(group.Change.Of),
                .. s_rates.Select(rate => Text(rate.Rate(group), rounding)),
                $"{group.Change.Increased} / {group.Change.Unchanged} / {group.Change.Decreased} of {group.Change.Known}",
            ]);
        }

        terminal.Write(table);
    }

    public static void WriteJson(Stream output, ValueList<GroupScore> groups, string by, Rounding rounding) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("by", by);
                json.WriteString("rounding", JsonNamingPolicy.KebabCaseLower.ConvertName(rounding.ToString()));
                json.WriteStartArray("groups");
                foreach (GroupScore group in groups)
                {
                    WriteGroup(json, group, rounding);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    public static void WriteCsv(TextWriter output, ValueList<GroupScore> groups, string by, Rounding rounding)
    {
        ScoreCsv.WriteRow(output, by, "plans", "rate", "count", "known", "of", "percent");
        foreach (GroupScore group in groups)
        {
            foreach ((string name, Func<GroupScore, Rate> of) in s_rates)
            {
                Rate rate = of(group);
                string percent = rate.Percent(rounding)?.ToString("0.#", CultureInfo.InvariantCulture) ?? "";
                ScoreCsv.WriteRow(
                    output,
                    group.Key,
                    Number(group.Plans),
                    name,
                    Number(rate.Count),
                    Number(rate.Known),
                    Number(rate.Of),
                    percent
                );
            }
        }
    }

    private static void WriteGroup(Utf8JsonWriter json, GroupScore group, Rounding rounding)
    {
        json.WriteStartObject();
        json.WriteString("key", group.Key);
        json.WriteNumber("plans", group.Plans);
        foreach ((string name, Func<GroupScore, Rate> of) in s_rates)
        {
            Rate rate = of(group);
            json.WriteStartObject(name);
            json.WriteNumber("count", rate.Count);
            json.WriteNumber("known", rate.Known);
            json.WriteNumber("of", rate.Of);
            if (rate.Percent(rounding) is { } percent)
            {
                json.WriteNumber("percent", percent);
            }

            json.WriteStartObject("excluded");
            foreach (LevelCount reason in rate.Excluded)
            {
                json.WriteNumber(reason.Codes[0], reason.Count);
            }

            json.WriteEndObject();
            json.WriteStartArray("variables");
            foreach (Variable variable in rate.Variables)
            {
                json.WriteStringValue(variable.Text);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteStartObject("completionChange");
        json.WriteNumber("increased", group.Change.Increased);
        json.WriteNumber("unchanged", group.Change.Unchanged);
        json.WriteNumber("decreased", group.Change.Decreased);
        json.WriteNumber("known", group.Change.Known);
        json.WriteNumber("of", group.Change.Of);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The share with what it is of.</summary>
    private static string Text(Rate rate, Rounding rounding) =>
        rate.Percent(rounding) is { } percent
            ? string.Create(CultureInfo.InvariantCulture, $"{percent:0.#} % ({rate.Count} of {rate.Known})")
            : "–";

    private static string Words(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name).Replace('-', ' ');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
