using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// What the findings say of one aspect of a document. There is no verdict over all aspects, and none says that a document is right: only what was
/// looked at, and what was found.
/// </summary>
/// <param name="Aspect">What the verdict is about.</param>
/// <param name="Scrutiny">How much was looked at.</param>
/// <param name="Errors">How many errors were found, listed or not.</param>
/// <param name="Warnings">How many warnings were found, listed or not.</param>
/// <param name="Notes">How many notes were found, listed or not.</param>
public sealed record Verdict(VerdictAspect Aspect, Scrutiny Scrutiny, int Errors, int Warnings, int Notes)
{
    /// <summary>The aspect that findings of a family are about.</summary>
    /// <param name="family">The family.</param>
    public static VerdictAspect AspectOf(FindingFamily family) =>
        family switch
        {
            FindingFamily.Format
            or FindingFamily.Codes
            or FindingFamily.Tables
            or FindingFamily.Profiles
            or FindingFamily.Trackers
            or FindingFamily.Workbooks
            or FindingFamily.Columnar => VerdictAspect.Structure,
            FindingFamily.Completeness => VerdictAspect.Completeness,
            _ => VerdictAspect.Coherence,
        };

    /// <summary>The verdicts of a document, one an aspect, in their order.</summary>
    /// <param name="findings">What was found and is listed.</param>
    /// <param name="unlisted">Kinds of which more was found.</param>
    /// <param name="scrutiny">How much of the document was looked at for its coherence and completeness; its structure always is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> or <paramref name="unlisted"/> is null.</exception>
    public static ValueList<Verdict> Of(IEnumerable<Finding> findings, IEnumerable<FindingCount> unlisted, Scrutiny scrutiny)
    {
        (FindingKind Kind, int Count)[] counts =
        [
            .. Guard.Against.Null(findings).Select(finding => (finding.Kind, 1)),
            .. Guard.Against.Null(unlisted).Select(count => (count.Kind, count.Count - count.Listed)),
        ];
        return Enum.GetValues<VerdictAspect>()
            .Select(aspect => new Verdict(
                aspect,
                aspect != VerdictAspect.Structure ? scrutiny
                    : scrutiny != Scrutiny.None ? Scrutiny.Whole
                    : counts.Length > 0 ? Scrutiny.Part
                    : Scrutiny.None,
                Count(aspect, Severity.Error),
                Count(aspect, Severity.Warning),
                Count(aspect, Severity.Note)
            ))
            .ToValueList();

        int Count(VerdictAspect aspect, Severity severity) =>
            counts.Where(count => count.Kind.Severity == severity && AspectOf(count.Kind.Family) == aspect).Sum(count => count.Count);
    }

    /// <summary>The name of the aspect, such as "coherence".</summary>
    /// <param name="language">BCP 47 tag: English, Spanish and French are there, another is given English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Name(string language = "en") => VerdictWords.NameOf(Aspect).For(language);

    /// <summary>What was found, such as "1 error, 2 notes", "nothing found" or "not examined".</summary>
    /// <param name="language">BCP 47 tag: English, Spanish and French are there, another is given English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string Message(string language = "en") => VerdictWords.FoundBy(this, language);

    /// <summary>How many were found of a severity, listed or not.</summary>
    /// <param name="severity">The severity.</param>
    public int Count(Severity severity) =>
        severity switch
        {
            Severity.Error => Errors,
            Severity.Warning => Warnings,
            _ => Notes,
        };
}
