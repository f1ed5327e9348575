namespace Ogp.Model;

/// <summary>The number that an edition of OGP's database writes for a code.</summary>
/// <param name="Edition">Id of the edition, such as <c>2024-07</c>; <c>2024-07/value</c> where its columns by OGP value count differently.</param>
/// <param name="Number">The number.</param>
public sealed record CodeNumber(string Edition, int Number);
