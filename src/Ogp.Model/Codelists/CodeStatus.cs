namespace Ogp.Model;

/// <summary>How well a code, a label or a rule is evidenced.</summary>
public enum CodeStatus
{
    /// <summary>Stated by OGP or found in its data.</summary>
    Official,

    /// <summary>Concluded from several sources.</summary>
    Inferred,

    /// <summary>Ours, or recalled: use it, but never present it as OGP's.</summary>
    Provisional,
}
