namespace Ogp.Model.Shapes;

/// <summary>What a value is, for those who go by the names of members.</summary>
internal enum FieldForm
{
    /// <summary>Nothing is stated.</summary>
    None,

    /// <summary>A string, a code or an identifier.</summary>
    Word,
    Text,
    Date,
    Number,
    Flag,

    /// <summary>An object of the model.</summary>
    Object,
    Array,
    Statement,
    Ratings,

    /// <summary>A value of an extension: an object, or an array.</summary>
    Json,
}
