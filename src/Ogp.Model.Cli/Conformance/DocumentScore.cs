namespace Ogp.Model.Cli.Conformance;

/// <summary>An answer beside what the kit expects of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Missing">Expected, and not told with the same code, severity and pointer.</param>
/// <param name="Extra">Told, and not expected so.</param>
/// <param name="CodesMatched">Expected findings whose code was told, wherever and how gravely.</param>
/// <param name="Failure">Why there is no answer; null where there is one.</param>
internal sealed record DocumentScore(
    KitDocument Document,
    ValueList<KitFinding> Missing,
    ValueList<KitFinding> Extra,
    int CodesMatched,
    string? Failure
)
{
    /// <summary>Whether all that is expected was told, and nothing else.</summary>
    public bool IsExact => Failure is null && Missing.IsEmpty && Extra.IsEmpty;

    /// <summary>Expected findings that were told with code, severity and pointer.</summary>
    public int Matched => Document.Findings.Count - Missing.Count;

    public static DocumentScore Of(KitDocument document, Answer answer) =>
        new(
            document,
            Without(document.Findings, answer.Findings, finding => finding),
            Without(answer.Findings, document.Findings, finding => finding),
            document.Findings.Count - Without(document.Findings, answer.Findings, finding => finding.Code).Count,
            answer.Failure
        );

    /// <summary>The findings without as many of each as the others have.</summary>
    private static ValueList<KitFinding> Without<TKey>(
        ValueList<KitFinding> findings,
        ValueList<KitFinding> others,
        Func<KitFinding, TKey> key
    )
        where TKey : notnull
    {
        Dictionary<TKey, int> left = others.CountBy(key).ToDictionary();
        return findings.Where(finding => (left[key(finding)] = left.GetValueOrDefault(key(finding)) - 1) < 0).ToValueList();
    }
}
