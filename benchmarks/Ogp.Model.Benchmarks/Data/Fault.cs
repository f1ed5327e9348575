namespace Ogp.Model.Benchmarks.Data;

/// <summary>What can be wrong with a value.</summary>
internal enum Fault
{
    None,

    /// <summary>A member that nobody knows stands before it.</summary>
    UnknownMember,

    /// <summary>It is there twice.</summary>
    Twice,

    /// <summary>A number where a string belongs, or the other way round.</summary>
    OtherType,

    /// <summary>The last letter is missing.</summary>
    Misspelt,
}
