namespace Ogp.Model.Shapes;

/// <summary>How a value is written in JSON, for those who describe the format instead of reading it.</summary>
internal enum ValueForm
{
    String,

    /// <summary>A string of at least one character: a code or an identifier.</summary>
    Name,

    /// <summary>A version of the format.</summary>
    Version,

    /// <summary>A map from language tag to words.</summary>
    Text,
    Date,
    Integer,
    Number,
    Boolean,
    Statement,

    /// <summary>A map from variable to statement.</summary>
    Ratings,

    /// <summary>A map from column heading to the text of a cell.</summary>
    Cells,
    Array,
    Object,
}

/// <summary>What a value can be.</summary>
/// <param name="Form">How it is written.</param>
internal sealed record ValueDescription(ValueForm Form)
{
    /// <summary>The list that a code, or the levels of a statement, belong to; null where there is none.</summary>
    public Codelist? Codes { get; init; }

    /// <summary>What an identifier names.</summary>
    public Target Target { get; init; }

    /// <summary>What the items of an array are; null where it is none.</summary>
    public ValueDescription? Item { get; init; }

    /// <summary>The members of an object; null where it is none.</summary>
    public Func<ShapeDescription>? Object { get; init; }
}

/// <summary>A member of an object.</summary>
internal sealed record FieldDescription(string Name, bool IsRequired, ValueDescription Value);

/// <summary>The members of an object and those of them that tell it from its siblings in an array.</summary>
internal sealed record ShapeDescription(string Name, string[] Key, FieldDescription[] Fields)
{
    public FieldDescription? Find(string name) => Array.Find(Fields, field => field.Name == name);
}
