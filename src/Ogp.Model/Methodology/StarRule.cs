using NodaTime;

namespace Ogp.Model;

/// <summary>A formula for stars and the time in which it was in force, by the date of the report. Immutable; safe to share between threads.</summary>
/// <remarks>Source: OGP's announcements of 2014 and 2015, and its databases.</remarks>
public sealed record StarRule
{
    internal StarRule(StarRuleRow row)
    {
        Key = new(Variable.Starred, row.Aspect);
        From = PartialDate.TryParse(row.From, out PartialDate from) ? from : default;
        Until = PartialDate.TryParse(row.Until, out PartialDate until) ? until : default;
        Remark = row.Remark.Text;
        Source = row.Source;
        Status = row.Status;
    }

    /// <summary>Under what such a star stands among the ratings: <c>starred</c> for the last formula, <c>starred.2015-only</c> and <c>starred.pre-june-2014</c> before.</summary>
    public RatingKey Key { get; }

    /// <summary>First day of reports that it was used for, as precisely as it is known.</summary>
    public PartialDate From { get; }

    /// <summary>Last day of reports that it was used for, as precisely as it is known.</summary>
    public PartialDate Until { get; }

    /// <summary>What is special of it: in English, Spanish and French.</summary>
    public LocalizedText Remark { get; }

    /// <summary>Where its time is found.</summary>
    public string Source { get; }

    /// <summary>How well its time is evidenced.</summary>
    public CodeStatus Status { get; }

    /// <summary>Whether it was in force on some day from one to another.</summary>
    internal bool IsInForce(LocalDate first, LocalDate last) => last >= From.Earliest && first <= Until.Latest;
}
