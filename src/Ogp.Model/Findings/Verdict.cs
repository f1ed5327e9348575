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
        VerdictAspect[] aspects = Enum.GetValues<VerdictAspect>();
        int[,] counts = new int[aspects.Length, (int)Severity.Error + 1];
        bool isAny = false;
        foreach (Finding finding in Guard.Against.Null(findings))
        {
            Count(finding.Kind, 1);
        }

        foreach (FindingCount count in Guard.Against.Null(unlisted))
        {
            Count(count.Kind, count.Count - count.Listed);
        }

        Verdict[] verdicts = new Verdict[aspects.Length];
        for (int i = 0; i < verdicts.Length; i++)
        {
            Scrutiny looked =
                aspects[i] != VerdictAspect.Structure ? scrutiny
                : scrutiny != Scrutiny.None ? Scrutiny.Whole
                : isAny ? Scrutiny.Part
                : Scrutiny.None;
            verdicts[i] = new(
                aspects[i],
                looked,
                counts[i, (int)Severity.Error],
                counts[i, (int)Severity.Warning],
                counts[i, (int)Severity.Note]
            );
        }

        return new(verdicts);

        void Count(FindingKind kind, int number)
        {
            counts[Array.IndexOf(aspects, AspectOf(kind.Family)), (int)kind.Severity] += number;
            isAny = true;
        }
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
