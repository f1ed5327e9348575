using System.Globalization;
using System.Text.Json;
using Ogp.Model.Scoring;
using Spectre.Console;

namespace Ogp.Model.Cli.Output;

/// <summary>Rates by member, region, theme, year or cohort, in the three forms of <c>ogp score</c>.</summary>
internal static class GroupOutput
{
    private const string Nothing = "–";

    private static readonly (string Name, LocalizedText Heading, Func<GroupScore, Rate> Rate)[] s_rates =
    [
        ("relevant", CountWords.Words("relevant", "relevante", "pertinent"), group => group.Relevant),
        ("highAmbition", CountWords.Words("high ambition", "ambición alta", "ambition élevée"), group => group.HighAmbition),
        ("highCompletion", CountWords.Words("high completion", "cumplimiento alto", "achèvement élevé"), group => group.HighCompletion),
        ("highResults", CountWords.Words("high results", "resultados altos", "résultats élevés"), group => group.HighResults),
    ];

    private static readonly LocalizedText s_plans = CountWords.Words("plans", "planes", "plans");
    private static readonly LocalizedText s_commitments = CountWords.Words("commitments", "compromisos", "engagements");

    private static readonly LocalizedText s_change = CountWords.Words(
        "completion up / same / down",
        "cumplimiento sube / igual / baja",
        "achèvement en hausse / égal / en baisse"
    );

    private static readonly LocalizedText s_of = CountWords.Words("{0} of {1}", "{0} de {1}", "{0} sur {1}");

    private static readonly LocalizedText s_doNotCompare = CountWords.Words(
        "Rates of a column with other letters rest on other variables, or were rated at other points of the term: they do not compare.",
        "Las tasas de una columna con otras letras se basan en otras variables, o se calificaron en otros momentos del período: no se comparan.",
        "Les taux d’une colonne aux lettres différentes reposent sur d’autres variables, ou ont été évalués à d’autres moments : ils ne se comparent pas."
    );

    private static readonly LocalizedText s_nobody = CountWords.Words(
        "There is no commitment to be rated.",
        "No hay ningún compromiso que calificar.",
        "Il n’y a aucun engagement à évaluer."
    );

    public static void WriteText(Shell shell, ValueList<GroupScore> groups, string by, Rounding rounding, string language)
    {
        if (groups.IsEmpty)
        {
            shell.Error.WriteLine(s_nobody.For(language));
            return;
        }

        RateBases bases = new(s_rates.Select(rate => rate.Rate), groups);
        Table table = PlainTable.Of([
            by,
            s_plans.For(language),
            s_commitments.For(language),
            .. s_rates.Select(rate => rate.Heading.For(language)),
            s_change.For(language),
        ]);
        foreach (GroupScore group in groups)
        {
            table.AddCells([
                group.Key,
                Number(group.Plans),
                Number(group.Change.Of),
                .. s_rates.Select((rate, column) => Text(rate.Rate(group), bases.MarkOf(column, rate.Rate(group)), rounding, language)),
                group.Change.Known == 0
                    ? Nothing
                    : s_of.In(
                        language,
                        $"{group.Change.Increased} / {group.Change.Unchanged} / {group.Change.Decreased}",
                        group.Change.Known
                    ),
            ]);
        }

        shell.Terminal().Write(table);
        if (bases.Marks.Count > 0)
        {
            foreach ((string mark, string basis) in bases.Marks)
            {
                shell.Out.WriteLine($"  {mark}  {basis}");
            }

            shell.Out.WriteLine($"  {s_doNotCompare.For(language)}");
        }
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
        ScoreCsv.WriteRow(output, by, "plans", "rate", "count", "known", "of", "percent", "variables", "points");
        foreach (GroupScore group in groups)
        {
            foreach ((string name, _, Func<GroupScore, Rate> of) in s_rates)
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
                    percent,
                    string.Join(' ', rate.Variables),
                    string.Join(' ', rate.Points)
                );
            }
        }
    }

    private static void WriteGroup(Utf8JsonWriter json, GroupScore group, Rounding rounding)
    {
        json.WriteStartObject();
        json.WriteString("key", group.Key);
        json.WriteNumber("plans", group.Plans);
        foreach ((string name, _, Func<GroupScore, Rate> of) in s_rates)
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
            if (!rate.Points.IsEmpty)
            {
                json.WriteStartArray("points");
                foreach (AssessmentPoint point in rate.Points)
                {
                    json.WriteStringValue(point.Text);
                }

                json.WriteEndArray();
            }

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

    /// <summary>The share with what it is of, and the letter of what it rests on.</summary>
    private static string Text(Rate rate, string mark, Rounding rounding, string language) =>
        rate.Percent(rounding) is { } percent
            ? $"{Numerals.Percent(percent, language, 1)} ({s_of.In(language, rate.Count, rate.Known)}){mark}"
            : Nothing;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
