using Ogp.Model.Reporting.Markup;
using Ogp.Model.Scoring;

namespace Ogp.Model.Reporting.Sections;

/// <summary>
/// The levels of a report as small stacked bars, one figure a variable: as counted from the ratings, and as the report's totals state them.
/// What is not known is part of each bar. The counts stand under it in words.
/// </summary>
internal static class LevelBars
{
    public static Html Render(PlanPage plan, ReportScore score)
    {
        Dictionary<RatingKey, VariableCounts> rated = score.Variables.ToDictionary(counts => counts.Key);
        IEnumerable<RatingKey> keys = score.Variables.Select(counts => counts.Key).Union(score.Stated.Select(stated => stated.Key));
        List<Html> figures = [];
        List<VariableCounts> silent = [];
        foreach (RatingKey key in keys)
        {
            StatedDistribution? stated = score.Stated.FirstOrDefault(distribution =>
                distribution.Key == key && distribution.Counts.Count > 0
            );
            VariableCounts? counts = rated.GetValueOrDefault(key);
            if (counts is { Counts: [{ IsAbsence: true }] } && stated is null)
            {
                silent.Add(counts);
            }
            else if (counts is not null || stated is not null)
            {
                figures.Add(Figure(plan, key, counts, stated, hasBoth: !score.Stated.IsEmpty));
            }
        }

        Html all = $"{figures}";
        return $"{(all.IsEmpty ? default : Html.Of($"<div class=\"bars\">\n{all}</div>\n"))}{Silent(plan, silent)}";
    }

    /// <summary>The stated totals, the highest levels first.</summary>
    public static IEnumerable<LevelCount> Ordered(StatedDistribution stated)
    {
        Codelist? scale = Scales.LevelsOf(stated.Key.Variable);
        return stated.Counts.Where(count => !count.Codes.IsEmpty).OrderByDescending(count => scale?.Find(count.Codes[^1])?.Rank ?? -1);
    }

    /// <summary>A sum of counts; a document may state absurd ones, which must not overflow.</summary>
    public static int Sum(IEnumerable<int> counts) => (int)Math.Clamp(counts.Sum(count => (long)count), int.MinValue, int.MaxValue);

    /// <summary>The bars of one variable. Where the report states totals too, each bar has to say which kind it is.</summary>
    private static Html Figure(PlanPage plan, RatingKey key, VariableCounts? rated, StatedDistribution? stated, bool hasBoth)
    {
        Html counted = rated is null
            ? default
            : Bar(plan, key, plan.Page.Words.Rated, hasBoth ? plan.Page.Words.RatedHint : null, rated.Counts, 0);
        Html printed = stated is null
            ? default
            : Bar(plan, key, plan.Page.Words.Stated, plan.Page.Words.StatedHint, Ordered(stated), stated.NotStated);
        return $"<figure>\n<figcaption>{plan.Page.Variable(key)}</figcaption>\n{counted}{printed}</figure>\n";
    }

    private static Html Bar(PlanPage plan, RatingKey key, string kind, string? hint, IEnumerable<LevelCount> counts, int leftOver)
    {
        List<(string Shade, Html Label, int Count)> segments =
        [
            .. counts
                .Where(count => count.Count > 0)
                .Select(count => (Shade.Of(key.Variable, count.Codes), plan.Page.Levels(key.Variable, count.Codes), count.Count)),
        ];
        if (leftOver > 0)
        {
            segments.Add(("not-stated", Html.Text(plan.Page.Words.InNoTotal), leftOver));
        }

        string name = plan.Page.Words.BarOf(Scales.LabelOf(key, plan.Page.Language), kind, Sum(segments.Select(segment => segment.Count)));
        Html bar = Html.All([
            .. segments.Select(one =>
                Html.Of(
                    $"<span class=\"segment {one.Shade}\" style=\"flex-grow:{one.Count}\"><b>{plan.Page.Words.Count(one.Count)}</b></span>"
                )
            ),
        ]);
        Html words = Html.All([
            .. segments.Select(one => Html.Of($"<li>{Page.Swatch(one.Shade)}<b>{plan.Page.Words.Count(one.Count)}</b> {one.Label}</li>\n")),
        ]);
        return $"""
            <div class="bar-row">
            {(
                hint is null ? default : Html.Of($"<p class=\"bar-kind\" title=\"{hint}\">{kind}</p>\n")
            )}<div class="bar" role="img" aria-label="{name}">{bar}</div>
            <ul class="legend">
            {words}</ul>
            </div>

            """;
    }

    /// <summary>Variables for which the same absence holds everywhere need no bar, but a word.</summary>
    private static Html Silent(PlanPage plan, List<VariableCounts> variables) =>
        Block.List(
            "silent",
            variables
                .GroupBy(counts => counts.Counts[0].Codes[0])
                .Select(group => Silent(plan, Absence.Of(group.Key), group.Select(counts => counts.Key)))
        );

    private static Html Silent(PlanPage plan, Absence absence, IEnumerable<RatingKey> keys) =>
        $"{plan.Page.Absent(absence)} {plan.Page.Words.ForEach}: {Html.Join($"; ", keys.Select(plan.Page.Variable))}";
}
