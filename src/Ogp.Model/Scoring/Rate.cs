namespace Ogp.Model.Scoring;

/// <summary>How many commitments of a plan fulfil something, out of those for which it can be told.</summary>
public sealed record Rate
{
    internal Rate(IEnumerable<Score> scores, int? planYear)
    {
        Dictionary<string, int> reasons = new(StringComparer.Ordinal);
        foreach (Score score in scores)
        {
            Of++;
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

        Excluded = reasons
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new LevelCount([pair.Key], pair.Value))
            .ToValueList();
    }

    /// <summary>How many certainly do.</summary>
    public int Count { get; }

    /// <summary>How many commitments there are.</summary>
    public int Of { get; }

    /// <summary>For how many it can be told: the denominator of a share.</summary>
    public int Known => Of - Excluded.Sum(reason => reason.Count);

    /// <summary>For how many it cannot be told, by reason: an absence code, or <c>several-levels-possible</c>.</summary>
    public ValueList<LevelCount> Excluded { get; }

    private static string WhyNot(Score score, int? planYear)
    {
        Statement said = score.Inputs.Select(input => input.Said).FirstOrDefault(said => said.IsStated);
        return said.HasLevel ? "several-levels-possible"
            : said.IsStated || planYear is not { } year || WasCoded(score, year) ? said.Absence.Text
            : Absence.NotCoded.Text;
    }

    private static bool WasCoded(Score score, int planYear) =>
        score.Inputs.Any(input => Methodology.Standard.KindOf(input.Key, planYear, default) != CoverageKind.NotCoded);
}
