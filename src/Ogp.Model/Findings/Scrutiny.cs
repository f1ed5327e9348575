namespace Ogp.Model;

/// <summary>How much of a document was looked at.</summary>
public enum Scrutiny
{
    /// <summary>Nothing: there was no document, or no rule to hold it against.</summary>
    None,

    /// <summary>Some: the document breaks off, or its plans were looked at one by one.</summary>
    Part,

    /// <summary>All of it.</summary>
    Whole,
}
