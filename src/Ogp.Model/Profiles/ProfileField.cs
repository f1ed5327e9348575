using Ogp.Model.Shapes;

namespace Ogp.Model.Profiles;

/// <summary>A field that a profile adds to an object of the format, or that one of its types has. Immutable; safe to share between threads.</summary>
public sealed record ProfileField
{
    internal ProfileField(string on, string name, ProfileForm form) => (On, Name, Form) = (on, name, form);

    /// <summary>Type of the objects that have the field, such as <c>Milestone</c>, or name of the profile's type.</summary>
    public string On { get; }

    /// <summary>Name of the member in documents: with the namespace in front, as <c>ecuador:percent</c>, except in the profile's types.</summary>
    public string Name { get; }

    /// <summary>What its value is.</summary>
    public ProfileForm Form { get; internal init; }

    /// <summary>Whether the value is an array of such values.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it must be stated.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The list of its codes; null where it is no code.</summary>
    public Codelist? Codes { get; init; }

    /// <summary>What kind of thing a reference names, such as <c>institution</c>; null where it is none.</summary>
    public string? References => Target == Target.None ? null : Target.ToString().ToLowerInvariant();

    /// <summary>The type of its object; null where it is none.</summary>
    public ProfileType? Type { get; init; }

    /// <summary>What the field is called, by language.</summary>
    public LocalizedText Label { get; init; }

    /// <summary>What it means, by language.</summary>
    public LocalizedText Description { get; init; }

    /// <summary>Its heading in a spreadsheet, by language; the label where not stated.</summary>
    public LocalizedText Heading { get; init; }

    internal Target Target { get; init; }
}
