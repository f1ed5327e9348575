namespace Ogp.Model.Shapes;

/// <summary>What references name, as a message says that there is none of it. Made when something is found; safe to share between threads.</summary>
internal static class TargetWords
{
    /// <summary>
    /// The words behind "there is": in English the noun alone, which <c>no</c> stands before; in Spanish and French with the words that say no, which go by gender and by
    /// the first letter.
    /// </summary>
    /// <param name="target">What the reference names; not <see cref="Target.None"/>.</param>
    public static LocalizedText NoneOf(Target target) =>
        target switch
        {
            Target.Source => Reason.Of("source", "ninguna fuente", "pas de source"),
            Target.Member => Reason.Of("member", "ningún miembro", "pas de membre"),
            Target.Institution => Reason.Of("institution", "ninguna institución", "pas d’institution"),
            Target.Theme => Reason.Of("theme", "ningún tema", "pas de thème"),
            Target.Cluster => Reason.Of("cluster", "ninguna agrupación", "pas de regroupement"),
            Target.Commitment => Reason.Of("commitment", "ningún compromiso", "pas d’engagement"),
            _ => Reason.Of("milestone", "ningún hito", "pas de jalon"),
        };
}
