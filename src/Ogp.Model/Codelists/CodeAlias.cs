namespace Ogp.Model;

/// <summary>Another word for a code, as it is found in some language or edition.</summary>
/// <param name="Context">BCP 47 tag, id of an edition of OGP's database, or another word for where it is found.</param>
/// <param name="Text">The word.</param>
public readonly record struct CodeAlias(string Context, string Text);
