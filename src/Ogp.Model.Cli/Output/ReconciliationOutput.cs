using System.Globalization;
using System.Text.Json;
using Ogp.Model.Scoring;
using Spectre.Console;

namespace Ogp.Model.Cli.Output;

/// <summary>Printed totals beside ratings, in the three forms of <c>ogp reconcile</c>.</summary>
internal static class ReconciliationOutput
{
    public static void WriteText(IAnsiConsole terminal, IrmPackage package, ValueList<Reconciliation> reconciled, string language)
    {
        foreach (Reconciliation one in reconciled)
        {
            ScoreText.WriteHeader(terminal, package, one.Plan, language);
            Table table = PlainTable.Of(
                Words.Variable.For(language),
                Words.Levels.For(language),
                Words.StatedInReport.For(language),
                Words.Ratings.For(language),
                Words.RatedIn.For(language),
                ""
            );
            table.Title = new(Markup.Escape(TerminalText.Hold(ScoreText.NameOf(one.Report, language))));
            foreach (ReconciledTotal total in one.Totals)
            {
                string[] cells =
                [
                    Scales.LabelOf(total.Tally.Variable, language),
                    string.Join(
                        Words.Or.For(language),
                        total.Tally.Levels.Select(level => ScoreText.LabelOfLevel(total.Tally.Variable, level, language))
                    ),
                    Printed(total.Tally, language),
                    total.Check is { } check ? Words.RateOf.In(language, Range(check), check.Commitments) : "–",
                    total.RatedIn.IsEmpty ? "–" : string.Join(", ", total.RatedIn),
                    total.Explain(language),
                ];
                table.AddCells(cells);
            }

            terminal.Write(table);
            foreach (StatedDistribution stated in one.Incomplete)
            {
                terminal.WriteLine(
                    TerminalText.Hold($"{Scales.LabelOf(stated.Key, language)}: {Reconciliation.Explain(stated, language)}")
                );
            }

            if (!one.Roundings.IsEmpty)
            {
                string roundings = string.Join(Words.Or.For(language), one.Roundings.Select(rounding => Words.Of(rounding).For(language)));
                terminal.WriteLine(TerminalText.Hold(Words.RoundedBy.In(language, roundings)));
            }
        }
    }

    public static void WriteJson(Stream output, ValueList<Reconciliation> reconciled, string language) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartArray();
                foreach (Reconciliation one in reconciled)
                {
                    Write(json, one, language);
                }

                json.WriteEndArray();
            }
        );

    public static void WriteCsv(TextWriter output, ValueList<Reconciliation> reconciled)
    {
        ScoreCsv.WriteRow(
            output,
            [
                "plan",
                "report",
                "total",
                "variable",
                "levels",
                "count",
                "of",
                "percent",
                "least",
                "most",
                "rated",
                "ratedIn",
                "verdict",
                "difference",
                "roundings",
            ]
        );
        foreach (Reconciliation one in reconciled)
        {
            foreach (ReconciledTotal total in one.Totals)
            {
                ScoreCsv.WriteRow(
                    output,
                    one.Plan.Id.Text,
                    one.Report.Id,
                    total.Tally.Id,
                    total.Tally.Variable.Text,
                    string.Join('|', total.Tally.Levels),
                    Number(total.Tally.Count),
                    Number(total.Tally.Of),
                    Number(total.Tally.Percent),
                    Number(total.Check?.Least),
                    Number(total.Check?.Most),
                    Number(total.Check?.Commitments),
                    string.Join('|', total.RatedIn),
                    JsonOutput.NameOf(total.Verdict),
                    Number(total.Check?.Difference),
                    string.Join('|', total.Roundings.Select(JsonOutput.NameOf))
                );
            }
        }
    }

    private static void Write(Utf8JsonWriter json, Reconciliation one, string language)
    {
        json.WriteStartObject();
        json.WriteString("plan", one.Plan.Id.Text);
        json.WriteString("report", one.Report.Id);
        json.WriteBoolean("isRated", one.Rated is not null);
        WriteRoundings(json, one.Roundings);
        json.WriteStartArray("totals");
        foreach (ReconciledTotal total in one.Totals)
        {
            json.WriteStartObject();
            json.WriteString("id", total.Tally.Id);
            json.WriteString("variable", total.Tally.Variable.Text);
            json.WriteStartArray("levels");
            foreach (string level in total.Tally.Levels)
            {
                json.WriteStringValue(level);
            }

            json.WriteEndArray();
            WriteNumber(json, "count", total.Tally.Count);
            WriteNumber(json, "of", total.Tally.Of);
            WriteNumber(json, "percent", total.Tally.Percent);
            WriteNumber(json, "least", total.Check?.Least);
            WriteNumber(json, "most", total.Check?.Most);
            WriteNumber(json, "rated", total.Check?.Commitments);
            json.WriteStartArray("ratedIn");
            foreach (string report in total.RatedIn)
            {
                json.WriteStringValue(report);
            }

            json.WriteEndArray();
            json.WriteString("verdict", JsonOutput.NameOf(total.Verdict));
            WriteNumber(json, "difference", total.Check?.Difference);
            WriteRoundings(json, total.Roundings);
            json.WriteString("explanation", total.Explain(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("incomplete");
        foreach (StatedDistribution stated in one.Incomplete)
        {
            json.WriteStartObject();
            json.WriteString("variable", stated.Key.Text);
            json.WriteNumber("sum", stated.Of - stated.NotStated);
            json.WriteNumber("of", stated.Of);
            json.WriteString("explanation", Reconciliation.Explain(stated, language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRoundings(Utf8JsonWriter json, ValueList<Rounding> roundings)
    {
        json.WriteStartArray("roundings");
        foreach (Rounding rounding in roundings)
        {
            json.WriteStringValue(JsonOutput.NameOf(rounding));
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } stated)
        {
            json.WriteNumber(name, stated);
        }
    }

    private static string Printed(StatedTally tally, string language)
    {
        string count = tally.Count is { } stated ? Number(stated) : "–";
        string whole = tally.Of is { } of ? Words.RateOf.In(language, count, of) : count;
        return tally.Percent is { } percent ? $"{whole} ({Numerals.Percent(percent, language)})" : whole;
    }

    private static string Range(TallyCheck check) =>
        check.Least == check.Most ? Number(check.Least) : $"{Number(check.Least)}–{Number(check.Most)}";

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
