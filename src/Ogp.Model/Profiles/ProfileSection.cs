namespace Ogp.Model.Profiles;

/// <summary>A part of the report that shows a profile's fields. Immutable; safe to share between threads.</summary>
/// <param name="On">Type of the objects that it shows, such as <c>Milestone</c>.</param>
/// <param name="Title">What it is headed by, by language.</param>
/// <param name="Fields">The fields that it shows, in order.</param>
public sealed record ProfileSection(string On, LocalizedText Title, ValueList<ProfileField> Fields);
