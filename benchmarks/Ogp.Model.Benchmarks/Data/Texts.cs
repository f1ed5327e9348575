namespace Ogp.Model.Benchmarks.Data;

/// <summary>What the texts of grown plans are like.</summary>
public enum Texts
{
    /// <summary>At most 80 characters, ASCII (English and Indonesian).</summary>
    Short,

    /// <summary>As long as real commitments, which average 3,500 characters a language, ASCII (English and Indonesian).</summary>
    Long,

    /// <summary>As long as real commitments, accented (Spanish, and French or Portuguese).</summary>
    Accented,
}
