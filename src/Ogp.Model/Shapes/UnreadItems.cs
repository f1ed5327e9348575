using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>Counts the items that could not be read among those that could, and writes them where they stood.</summary>
internal struct UnreadItems(UnreadItem[] items)
{
    private int _place;
    private int _next;

    /// <summary>Passes over what stood before the item that comes next, and that item.</summary>
    /// <returns>Where that item stands among all.</returns>
    public int Next()
    {
        for (; IsNextUnread; _place++)
        {
            _next++;
        }

        return _place++;
    }

    /// <summary>Writes what stood before the item that comes next, and counts that item.</summary>
    public void WriteUpTo(Utf8JsonWriter json)
    {
        while (IsNextUnread)
        {
            WriteNext(json);
        }

        _place++;
    }

    /// <summary>Writes what stood behind the last item.</summary>
    public void WriteRest(Utf8JsonWriter json)
    {
        while (_next < items.Length)
        {
            WriteNext(json);
        }
    }

    private void WriteNext(Utf8JsonWriter json)
    {
        if (items[_next].Key is { } key)
        {
            json.WritePropertyName(key);
        }

        KeptJson.Write(json, items[_next].Json);
        _next++;
        _place++;
    }

    private readonly bool IsNextUnread => _next < items.Length && items[_next].Index <= _place;
}
