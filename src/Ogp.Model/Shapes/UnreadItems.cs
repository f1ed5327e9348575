using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>Puts the items that could not be read back between those that could.</summary>
internal struct UnreadItems(UnreadItem[] items)
{
    private int _written;
    private int _next;

    /// <summary>Writes what stood before the item that comes next, and counts that item.</summary>
    public void WriteUpTo(Utf8JsonWriter json)
    {
        while (_next < items.Length && items[_next].Index <= _written)
        {
            WriteNext(json);
        }

        _written++;
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

        json.WriteRawValue(items[_next].Json, skipInputValidation: true);
        _next++;
        _written++;
    }
}
