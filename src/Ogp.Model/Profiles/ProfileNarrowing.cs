namespace Ogp.Model.Profiles;

/// <summary>A list of which a profile leaves fewer codes. Immutable; safe to share between threads.</summary>
/// <param name="List">Name of the list, such as <c>assessor</c>.</param>
/// <param name="Codes">The codes that are left; none where extended profiles leave none in common.</param>
public sealed record ProfileNarrowing(string List, ValueList<string> Codes);
