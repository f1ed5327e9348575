using Ogp.Model.Comparing;

namespace Ogp.Model.Scoring;

/// <summary>
/// An explained score: yes, no, or not computable, with what it rests on. Where an input is absent the score is not computable, never "no",
/// unless the other inputs decide it alone.
/// </summary>
public sealed record Score
{
    internal Score(string rule, bool? value, ValueList<ScoreInput> inputs) => (Rule, Value, Inputs) = (rule, value, inputs);

    /// <summary>Yes where all inputs pass, no where one does not, whatever the others are.</summary>
    internal static Score All(string rule, ValueList<ScoreInput> inputs) =>
        new(
            rule,
            inputs.Any(input => input.Passes == false) ? false
                : inputs.All(input => input.Passes == true) ? true
                : null,
            inputs
        );

    /// <summary>Id of the rule, such as <c>high-completion</c>.</summary>
    public string Rule { get; }

    /// <summary>Version of the methodology that the rule is part of.</summary>
    public string Version { get; } = MethodologyVersion.Current;

    /// <summary>Yes or no; null when the score is not computable.</summary>
    public bool? Value { get; }

    /// <summary>What the score rests on.</summary>
    public ValueList<ScoreInput> Inputs { get; }

    /// <summary>Why the score is not computable: the inputs that cannot be told. Empty when it is computable.</summary>
    public IEnumerable<ScoreInput> Missing => Value is null ? Inputs.Where(input => input.Passes is null) : [];

    /// <summary>The score with its inputs, in one line.</summary>
    /// <param name="language">BCP 47 tag of the reader's language; English, Spanish and French are there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Explain(string language = "en")
    {
        IEnumerable<string> inputs = Inputs.Select(input =>
            $"{Scales.LabelOf(input.Key, language)} = {LabelOf(input, language)}{(input.Passes switch { true => " ✓", false => " ✗", null => " ?" })}"
        );
        return $"{Answer(language)} ({string.Join("; ", inputs)})";
    }

    /// <summary>The rule and the explanation in English.</summary>
    public override string ToString() => $"{Rule}: {Explain()}";

    /// <summary>Yes, no or not computable, in words.</summary>
    internal string Answer(string language) =>
        Value is { } value ? YesNo.List.LabelOf(value ? YesNo.Yes.Text : YesNo.No.Text, language) : NotComputable.For(language);

    private static LocalizedText NotComputable { get; } =
        new LocalizedText("en", "not computable").With("es", "no se puede calcular").With("fr", "non calculable");

    private static string LabelOf(ScoreInput input, string language) =>
        input.Said.HasLevel
            ? string.Join(" | ", input.Said.Codes.ToArray().Select(code => LabelOf(input.Key.Variable, code, language)))
            : Absence.List.LabelOf(input.Said.Absence.Text, language);

    /// <summary>A word that is no level of the variable stands in quotation marks, so that nobody takes it for one.</summary>
    private static string LabelOf(Variable variable, string code, string language) =>
        TallyCheck.HasUnknown(variable, [code]) ? Values.Quote(code, language) : Scales.LabelOf(variable, code, language);
}
