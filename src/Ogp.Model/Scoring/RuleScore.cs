using System.Globalization;

namespace Ogp.Model.Scoring;

/// <summary>What a rule of a member's own says of a commitment: yes or no, the share behind it, or why there is none. Immutable; safe to share between threads.</summary>
public sealed record RuleScore
{
    private static readonly LocalizedText s_answer = Reason.Of("{0} (≥ {1}): {2}", "{0} (≥ {1}): {2}", "{0} (≥ {1}) : {2}");

    internal RuleScore(Score score, decimal threshold, (decimal Least, decimal Most)? range) =>
        (Score, Threshold, Least, Most) = (score, threshold, range?.Least, range?.Most);

    /// <summary>Yes where the share reaches the threshold, no where it cannot, or not computable; with an input for each part.</summary>
    public Score Score { get; }

    /// <summary>The least share that is a yes: above 0, at most 1.</summary>
    public decimal Threshold { get; }

    /// <summary>The share of the weight that passes, from 0 to 1; null where it is not known, even if it is known whether it reaches the threshold.</summary>
    public decimal? Share => Least == Most ? Least : null;

    /// <summary>The least that the share can be, from 0 to 1; null where all parts are left out.</summary>
    public decimal? Least { get; }

    /// <summary>The most that the share can be, from 0 to 1; null where all parts are left out.</summary>
    public decimal? Most { get; }

    /// <summary>The score with its share and the threshold, such as <c>75% (≥ 60%): yes</c>.</summary>
    /// <param name="language">BCP 47 tag of the reader's language; English, Spanish and French are there.</param>
    public string Summary(string language = "en") => WithShares(Score.Answer(language), language);

    /// <summary>The score with its share, the threshold and its inputs, in one line.</summary>
    /// <param name="language">BCP 47 tag of the reader's language; English, Spanish and French are there.</param>
    public string Explain(string language = "en") => WithShares(Score.Explain(language), language);

    private string WithShares(string answer, string language)
    {
        if (Least is not { } least || Most is not { } most)
        {
            return answer;
        }

        string share = least == most ? PerCent(least, language) : $"{PerCent(least, language)}–{PerCent(most, language)}";
        return string.Format(CultureInfo.InvariantCulture, s_answer.For(language), share, PerCent(Threshold, language), answer);
    }

    private static string PerCent(decimal share, string language) => Numerals.Percent(share * 100, language, 1);
}
