using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>How many commitments fulfil something, out of those for which it can be told.</summary>
public sealed record Rate
{
    private const string SeveralLevels = "several-levels-possible";
    private const string UnknownLevel = "unknown-level";
    private static readonly LocalizedText s_severalLevels = Reason.Of(
        "with several possible levels",
        "con varios niveles posibles",
        "à plusieurs niveaux possibles"
    );
    private static readonly LocalizedText s_unknownLevel = Reason.Of("with unknown level", "con nivel desconocido", "de niveau inconnu");

    internal Rate(IEnumerable<Score> scores, int? planYear)
        : this(scores.Select(score => (score, planYear))) { }

    internal Rate(IEnumerable<(Score Score, int? PlanYear)> scores)
        : this(scores.Select(pair => (pair.Score, pair.PlanYear, default(AssessmentPoint)))) { }

    internal Rate(IEnumerable<(Score Score, int? PlanYear, AssessmentPoint Point)> scores)
    {
        Dictionary<string, int> reasons = new(StringComparer.Ordinal);
        SortedSet<string> variables = new(StringComparer.Ordinal);
        SortedSet<string> points = new(StringComparer.Ordinal);
        foreach ((Score score, int? planYear, AssessmentPoint point) in scores)
        {
            Of++;
            Rule = score.Rule;
            if (score.Value is not null)
            {
                variables.UnionWith(score.Inputs.Where(input => input.Said.HasLevel).Select(input => input.Key.Variable.Text));
                if (point.IsStated)
                {
                    points.Add(point.Text);
                }
            }

            switch (score.Value)
            {
                case true:
                    Count++;
                    break;
                case null:
                    string reason = WhyNot(score, planYear);
                    reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
                    break;
            }
        }

        Variables = variables.Select(Variable.Of).ToValueList();
        Points = points.Select(AssessmentPoint.Of).ToValueList();
        Excluded = reasons
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new LevelCount([pair.Key], pair.Value))
            .ToValueList();
    }

    /// <summary>Id of the rule; empty where there is no commitment.</summary>
    public string Rule { get; } = "";

    /// <summary>The variables that what can be told rests on, by code.</summary>
    public ValueList<Variable> Variables { get; }

    /// <summary>
    /// Whether what can be told was rated at the midterm, at the end of the term or, of several commitments, at both: of <see cref="GroupScore.HighCompletion"/>, as completion
    /// is rated twice. Empty for the other rates.
    /// </summary>
    public ValueList<AssessmentPoint> Points { get; }

    /// <summary>How many certainly do.</summary>
    public int Count { get; }

    /// <summary>How many commitments there are.</summary>
    public int Of { get; }

    /// <summary>For how many it can be told: the denominator of a share.</summary>
    public int Known => Of - Excluded.Sum(reason => reason.Count);

    /// <summary>For how many it cannot be told, by reason: an absence code, <c>several-levels-possible</c>, or <c>unknown-level</c>, which no list knows.</summary>
    public ValueList<LevelCount> Excluded { get; }

    /// <summary>The share in per cent of those for which it can be told; null where there are none.</summary>
    /// <param name="rounding">How it is rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is none that is known.</exception>
    public decimal? Percent(Rounding rounding) => Percentage.Of(Count, Known, rounding);

    /// <summary>A reason of <see cref="Excluded"/> in words.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">BCP 47 tag of the reader's language; English, Spanish and French are there.</param>
    /// <returns>The words; the reason itself where it is none that is known.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string LabelOf(string reason, string language = "en") =>
        Guard.Against.Null(reason) switch
        {
            SeveralLevels => s_severalLevels.For(language),
            UnknownLevel => s_unknownLevel.For(language),
            _ => Absence.List.LabelOf(reason, language),
        };

    private static string WhyNot(Score score, int? planYear)
    {
        Statement said = score.Missing.Select(input => input.Said).FirstOrDefault(said => said.IsStated);
        return score.Missing.Any(input => input.Said.HasLevel && TallyCheck.HasUnknown(input.Key.Variable, input.Said.Codes)) ? UnknownLevel
            : said.HasLevel ? SeveralLevels
            : said.IsStated || planYear is not { } year || WasCoded(score, year) ? said.Absence.Text
            : Absence.NotCoded.Text;
    }

    private static bool WasCoded(Score score, int planYear) =>
        score.Missing.Any(input => Methodology.Standard.KindOf(input.Key, planYear, default) != CoverageKind.NotCoded);
}
