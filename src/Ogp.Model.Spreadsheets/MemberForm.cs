namespace Ogp.Model.Spreadsheets;

/// <summary>How a member of an object becomes cells.</summary>
internal enum MemberForm
{
    /// <summary>One column of text: a text, a code, an identifier, a date.</summary>
    Word,

    /// <summary>One column of numbers.</summary>
    Number,

    /// <summary>One column of true and false.</summary>
    Flag,

    /// <summary>One column, the words of a list separated by bars.</summary>
    Words,

    /// <summary>A column for each language.</summary>
    Text,

    /// <summary>A column for what is said, others for its source and note.</summary>
    Statement,

    /// <summary>Such columns for each variable.</summary>
    Ratings,

    /// <summary>A column for each entry of a map.</summary>
    Map,

    /// <summary>The columns of an object within the object.</summary>
    Part,

    /// <summary>A sheet of its own, one row an item.</summary>
    Rows,
}
