namespace Ogp.Model.Profiles;

/// <summary>Something that a profile demands to be stated.</summary>
/// <param name="Text">The whole path.</param>
/// <param name="Path">The objects in which it has to be.</param>
/// <param name="Member">The steps from such an object to it.</param>
internal sealed record ProfileRequirement(string Text, ProfilePath Path, string[] Member);
