using System.Globalization;
using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// An explained answer of a rule of OGP's process: a value, or that and why there is none. An input that is absent never counts as "no": the
/// answer is then that it cannot be told, unless the other inputs decide alone. Immutable; safe to share between threads.
/// </summary>
/// <typeparam name="T">Type of the value: a date, a number, a code, or yes and no.</typeparam>
public sealed record ProcessAnswer<T>
    where T : struct
{
    internal ProcessAnswer(ProcessRule rule, T? value, Absence absence, LocalizedText reason, CodeStatus status) =>
        (Rule, Value, Absence, Reason, Status) = (rule, value, absence, reason, status);

    /// <summary>The value; null when there is none: see <see cref="Absence"/>.</summary>
    public T? Value { get; }

    /// <summary>
    /// Why there is no value: <see cref="Absence.NotStated"/> when it cannot be told, <see cref="Absence.NotApplicable"/> when the question does
    /// not arise; <c>default</c> when there is a value.
    /// </summary>
    public Absence Absence { get; }

    /// <summary>Whether there is a value.</summary>
    public bool CanBeTold => Value.HasValue;

    /// <summary>The rule that answers, or that lacks something to answer: its id, time, scope and source.</summary>
    public ProcessRule Rule { get; }

    /// <summary>
    /// How well the answer is evidenced: as well as its rule, or worse where the case lies on a border that the rule's text does not settle. Present
    /// nothing as OGP's that is not <see cref="CodeStatus.Official"/>.
    /// </summary>
    public CodeStatus Status { get; }

    /// <summary>Why, in a sentence or a few, with the dates that matter. In English, Spanish and French.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The answer, its reason, the id of its rule and, unless it is official, its status. The same in every culture.</summary>
    /// <param name="language">BCP 47 tag of the reader's language; English, Spanish and French are there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Explain(string language = "en")
    {
        Guard.Against.Null(language);
        string status = Status switch
        {
            CodeStatus.Official => "",
            CodeStatus.Inferred => Inferred.For(language),
            _ => Provisional.For(language),
        };
        return $"{Answer(language)}: {Reason.For(language)} [{Rule.Id}{status}]";
    }

    /// <summary>The explanation in English.</summary>
    public override string ToString() => Explain();

    private static LocalizedText CannotBeTold { get; } = Model.Reason.Of("cannot be told", "no se puede determinar", "impossible à dire");

    private static LocalizedText Inferred { get; } = Model.Reason.Of(", inferred", ", deducido", ", déduit");

    private static LocalizedText Provisional { get; } = Model.Reason.Of(", provisional", ", provisional", ", provisoire");

    private string Answer(string language) =>
        Value switch
        {
            null => Absence == Absence.NotApplicable ? Absence.List.LabelOf(Absence.Text, language) : CannotBeTold.For(language),
            bool yes => YesNo.List.LabelOf(yes ? YesNo.Yes.Text : YesNo.No.Text, language),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            { } value => value.ToString() ?? "",
        };
}
