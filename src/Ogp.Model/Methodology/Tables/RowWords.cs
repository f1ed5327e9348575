namespace Ogp.Model;

/// <summary>A sentence of a table of the methodology in the languages that the library speaks; <c>default</c> for none.</summary>
/// <param name="En">In English.</param>
/// <param name="Es">In Spanish.</param>
/// <param name="Fr">In French.</param>
internal readonly record struct RowWords(string En, string Es, string Fr)
{
    public LocalizedText Text => En is null ? default : LocalizedText.Of(En, Es, Fr);
}
