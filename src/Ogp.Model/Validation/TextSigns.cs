namespace Ogp.Model.Validation;

/// <summary>
/// What can be seen of a text at a glance. A rule about texts names the signs without which it finds nothing, so that most texts are looked at once and by
/// no rule.
/// </summary>
[Flags]
internal enum TextSigns
{
    None = 0,

    /// <summary>It is empty, or begins or ends with white space.</summary>
    Edge = 1,

    /// <summary>Without white space and full stops around it, it may be a word that stands in for a text.</summary>
    Brief = 2,

    /// <summary>It has one of the characters <c>@ &lt; &amp;</c>.</summary>
    Symbol = 4,

    /// <summary>It has one of the letters with which a letter begins whose bytes were read one by one, or the sign for a letter that was lost.</summary>
    Lead = 8,

    /// <summary>The tag of its language may be none.</summary>
    Tag = 16,

    /// <summary>It has a <c>+</c>.</summary>
    Plus = 32,
}
