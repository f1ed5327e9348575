namespace Ogp.Model;

/// <summary>An item of an array, or an entry of a map, that could not be read.</summary>
/// <param name="Index">Its position among all items.</param>
/// <param name="Key">Its name in a map; null in an array.</param>
/// <param name="Json">Its value as JSON text.</param>
internal sealed record UnreadItem(int Index, string? Key, string Json);
