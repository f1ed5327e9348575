namespace Ogp.Model;

/// <summary>Another word for a code, as it is found in some language or edition.</summary>
/// <param name="Context">BCP 47 tag, id of an edition of OGP's database, or another word for where it is found.</param>
/// <param name="Text">The word.</param>
/// <param name="Status">
/// How well it is evidenced: official where OGP's reports, pages or data write it, inferred where a government does for OGP's scale, or where only another form of the word was found. A provisional one
/// is our own or a machine's translation: good for reading, not to be presented as OGP's.
/// </param>
public sealed record CodeAlias(string Context, string Text, CodeStatus Status);
