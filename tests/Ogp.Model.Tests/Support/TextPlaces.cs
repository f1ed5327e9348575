using System.Globalization;
using System.Text.Json;

namespace Ogp.Model.Tests.Support;

/// <summary>Where each value of a JSON text stands: a plain descent over its characters, to check the reader against. The text must be well formed.</summary>
internal sealed class TextPlaces(string text)
{
    private readonly List<Found> _found = [];
    private int _at;

    /// <summary>The places of all values, by their pointer; a name that stands twice has two.</summary>
    public static ILookup<string, Found> Of(string text)
    {
        TextPlaces places = new(text);
        places.Value("", null);
        return places._found.ToLookup(found => found.Pointer);
    }

    private void Value(string pointer, string? name)
    {
        SkipSpace();
        _found.Add(new(pointer, LineAndColumn(_at), name));
        switch (text[_at])
        {
            case '{':
                Items(
                    '}',
                    () =>
                    {
                        string place = LineAndColumn(_at);
                        string member = String();
                        SkipSpace();
                        Assert.Equal(':', text[_at++]);
                        Value(
                            $"{pointer}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}",
                            place
                        );
                    }
                );
                break;
            case '[':
                int index = 0;
                Items(']', () => Value(string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index++}"), null));
                break;
            case '"':
                String();
                break;
            default:
                while (_at < text.Length && !" \t\r\n,]}".Contains(text[_at], StringComparison.Ordinal))
                {
                    _at++;
                }

                break;
        }
    }

    private void Items(char end, Action item)
    {
        _at++;
        for (SkipSpace(); text[_at] != end; SkipSpace())
        {
            item();
            SkipSpace();
            if (text[_at] == ',')
            {
                _at++;
            }
        }

        _at++;
    }

    private string String()
    {
        int start = _at++;
        while (text[_at] != '"')
        {
            _at += text[_at] == '\\' ? 2 : 1;
        }

        _at++;
        return JsonSerializer.Deserialize<string>(text.AsSpan(start, _at - start))!;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }

    private string LineAndColumn(int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, at);
        return string.Create(CultureInfo.InvariantCulture, $"{before.Count('\n') + 1}:{at - before.LastIndexOf('\n')}");
    }

    /// <param name="Pointer">Pointer to a value.</param>
    /// <param name="Value">Line and column at which it begins.</param>
    /// <param name="Name">Line and column at which its name begins; null for items and the whole.</param>
    public sealed record Found(string Pointer, string Value, string? Name);
}
