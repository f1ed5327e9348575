namespace Ogp.Model.Profiles;

/// <summary>What the value of a profile's field is, in the terms of the model.</summary>
public enum ProfileForm
{
    /// <summary>A map from language tag to text.</summary>
    Text,

    /// <summary>A string of any kind.</summary>
    String,

    /// <summary>A date with the precision that is known.</summary>
    Date,

    /// <summary>An object with <c>start</c> and <c>end</c>, dates.</summary>
    Period,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A code of a list.</summary>
    Code,

    /// <summary>An identifier of something else in the plan or the package.</summary>
    Reference,

    /// <summary>A string that is not empty and tells its object from others.</summary>
    Id,

    /// <summary>An object of one of the profile's types.</summary>
    Object,
}
