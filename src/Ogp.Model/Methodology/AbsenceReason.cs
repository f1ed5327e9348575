namespace Ogp.Model;

/// <summary>Why a rating is probably absent, by the methodology alone. Immutable; safe to share between threads.</summary>
/// <param name="Absence">
/// The absence that fits: not coded (in that cycle), not applicable (the report does not look at it), or not stated where the methodology does not
/// explain it.
/// </param>
/// <param name="Text">Why, in a sentence. In English, Spanish and French.</param>
/// <param name="Coverage">What the methodology says of the variable there; null when the plan's year or the variable is not known.</param>
public sealed record AbsenceReason(Absence Absence, LocalizedText Text, Coverage? Coverage);
