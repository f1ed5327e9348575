namespace Ogp.Model.Validation;

/// <summary>Makes the kinds of findings of the rules.</summary>
internal static class RuleFindings
{
    public static FindingKind Error(string code, string name, string en, string es, string fr) =>
        Kind(code, name, Severity.Error, en, es, fr);

    public static FindingKind Warning(string code, string name, string en, string es, string fr) =>
        Kind(code, name, Severity.Warning, en, es, fr);

    public static FindingKind Note(string code, string name, string en, string es, string fr) =>
        Kind(code, name, Severity.Note, en, es, fr);

    private static FindingKind Kind(string code, string name, Severity severity, string en, string es, string fr) =>
        new(code, name, severity, new([new("en", en), new("es", es), new("fr", fr)]));
}
