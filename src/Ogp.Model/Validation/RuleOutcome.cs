using Ardalis.GuardClauses;

namespace Ogp.Model.Validation;

/// <summary>What became of a rule: that it ran, or why it did not apply. Immutable; safe to share between threads.</summary>
public sealed class RuleOutcome
{
    private readonly Rule _rule;

    internal RuleOutcome(Rule rule, bool isOn, int looked, int judged, int found, long ticks)
    {
        (_rule, IsOff, Looked, Judged, Found, Ticks) = (rule, !isOn, looked, judged, found, ticks);
    }

    /// <summary>What the rule finds, with the severity that it has without a rule set.</summary>
    public FindingKind Kind => _rule.Kind;

    /// <summary>Whether the rule set has it off.</summary>
    public bool IsOff { get; }

    /// <summary>How many objects or values of its kind there were.</summary>
    public int Looked { get; }

    /// <summary>How many of them had what the rule needs.</summary>
    public int Judged { get; }

    /// <summary>How many findings it gave, listed or not.</summary>
    public int Found { get; }

    /// <summary>How long it took, in the units of <see cref="ValidationOptions.Timestamp"/>; 0 where there is none.</summary>
    public long Ticks { get; }

    /// <summary>Whether it judged anything.</summary>
    public bool Ran => Judged > 0;

    /// <summary>What became of the rule in two documents, or two plans of one, taken together.</summary>
    /// <param name="other">What became of it in the other.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="other"/> is of another rule.</exception>
    public RuleOutcome Plus(RuleOutcome other) =>
        Guard.Against.Null(other).Kind.Code == Kind.Code
            ? new(_rule, !(IsOff && other.IsOff), Looked + other.Looked, Judged + other.Judged, Found + other.Found, Ticks + other.Ticks)
            : throw new ArgumentException($"One is of {Kind.Code}, the other of {other.Kind.Code}.", nameof(other));

    /// <summary>What became of it, in a sentence.</summary>
    /// <param name="language">BCP 47 tag; where there are no words in it, English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Explain(string language = "en")
    {
        LocalizedText text =
            IsOff ? s_off
            : Ran ? s_ran
            : Looked == 0 ? s_noSubject
            : s_noFacts;
        return string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            System.Text.CompositeFormat.Parse(text.For(language)),
            _rule.Subject,
            Looked,
            Judged,
            Found
        );
    }

    private static readonly LocalizedText s_off = new([
        new("en", "Off in this rule set."),
        new("es", "Desactivada en este conjunto de reglas."),
        new("fr", "Désactivée dans ce jeu de règles."),
    ]);

    private static readonly LocalizedText s_ran = new([
        new("en", "Ran: {2} of {1} {0} judged; findings: {3}."),
        new("es", "Se aplicó ({0}): examinados {2} de {1}; hallazgos: {3}."),
        new("fr", "Appliquée ({0}) : examinés {2} sur {1} ; constats : {3}."),
    ]);

    private static readonly LocalizedText s_noSubject = new([
        new("en", "Not applicable: there is no {0}."),
        new("es", "No aplica: no consta {0}."),
        new("fr", "Sans objet : il n’y a pas de {0}."),
    ]);

    private static readonly LocalizedText s_noFacts = new([
        new("en", "Not applicable ({0}): none of {1} states what the rule needs."),
        new("es", "No aplica ({0}): ninguno de {1} declara lo que la regla necesita."),
        new("fr", "Sans objet ({0}) : aucun sur {1} n’indique ce qu’il faut à la règle."),
    ]);
}
