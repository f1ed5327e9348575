namespace Ogp.Model;

/// <summary>
/// Which levels a variable has of its own, and what its aspects are. <see cref="Methodology.ScaleOf"/> tells the scale in a context. Safe to use from
/// several threads.
/// </summary>
public static class Scales
{
    /// <summary>The list of levels of a variable; null for a variable that is not known.</summary>
    /// <param name="variable">The variable.</param>
    public static Codelist? LevelsOf(Variable variable) => Methodology.Standard.LevelsOf(variable);

    /// <summary>The list of aspects that a variable is rated by; null for one that is only rated as a whole.</summary>
    /// <param name="variable">The variable.</param>
    public static Codelist? AspectsOf(Variable variable) => Methodology.Standard.AspectsOf(variable);

    /// <summary>Whether a key is a variable as a whole, or an aspect that the variable has.</summary>
    internal static bool HasAspect(RatingKey key) => key.Text == key.Variable.Text || AspectsOf(key.Variable)?.Find(key.Aspect) is not null;

    /// <summary>What a variable is called, with its aspect behind it; the code where it has no label.</summary>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <param name="language">BCP 47 tag of the reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public static string LabelOf(RatingKey key, string language)
    {
        Variable variable = key.Variable;
        string label = Variable.List.LabelOf(variable.Text, language);
        string colon = label.EndsWith('?') ? "" : Reason.Of(":", ":", "\u00A0:").For(language);
        return key.Aspect.Length == 0 ? label : $"{label}{colon} {AspectsOf(variable)?.LabelOf(key.Aspect, language) ?? key.Aspect}";
    }

    /// <summary>What a level of a variable, or an absence, is called; the code where it has no label.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="code">The code of the level or the absence.</param>
    /// <param name="language">BCP 47 tag of the reader's language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="language"/> is null.</exception>
    public static string LabelOf(Variable variable, string code, string language) =>
        Absence.Of(code).IsKnown ? Absence.List.LabelOf(code, language) : LevelsOf(variable)?.LabelOf(code, language) ?? code;
}
