using System.Text.Json;

namespace Ogp.Model.Spreadsheets;

/// <summary>A list of objects that waits for its turn to become rows.</summary>
/// <param name="Shape">The sheet that they go to.</param>
/// <param name="Items">The objects.</param>
internal sealed record ListOfRows(SheetShape Shape, JsonElement[] Items)
{
    /// <summary>What an object is called where another sheet names it: its id, or its position behind a <c>#</c> where that does not tell it from its siblings.</summary>
    public string[] Names()
    {
        string[] ids = Array.ConvertAll(Items, IdOf);
        Dictionary<string, int> counts = ids.CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. ids.Select((id, i) => id.Length > 0 && counts[id] == 1 ? id : Position(i))];
    }

    public static string Position(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#{index + 1}");

    private static string IdOf(JsonElement item)
    {
        foreach (JsonProperty member in item.EnumerateObject())
        {
            if (member.NameEquals("id") || member.NameEquals("code"))
            {
                return CellText.OfWord(member.Value) is string id && id[0] != '#' ? id : "";
            }
        }

        return "";
    }
}
