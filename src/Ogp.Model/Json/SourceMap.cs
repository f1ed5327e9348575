using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>
/// Goes once more over the bytes of a document to tell where things are: which pointer lies at an offset, and at which offset a pointer
/// lies. Done only when there are findings.
/// </summary>
internal static class SourceMap
{
    /// <summary>Turns findings at offsets into findings with pointer, line and column, in the order of the document.</summary>
    public static ValueList<Finding> Resolve(JsonSource source, IEnumerable<PendingFinding> pending)
    {
        PendingFinding[] sorted = [.. pending.OrderBy(finding => finding.Offset)];
        string?[] pointers = PointersAt(source, Array.ConvertAll(sorted, finding => finding.Offset));
        LineCounter lines = new(source.Original, source.Origin);
        Finding[] findings = new Finding[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            Place place = lines.At(sorted[i].Offset, pointers[i] is { } pointer ? source.Origin.Pointer + pointer : "");
            findings[i] = new(sorted[i].Kind, place, sorted[i].Arguments) { Suggestion = sorted[i].Suggestion };
        }

        return new(findings);
    }

    /// <summary>Gives findings with a pointer their line and column, in the order of the document.</summary>
    public static ValueList<Finding> Locate(JsonSource source, ValueList<Finding> findings)
    {
        PointerTree wanted = new();
        foreach (Finding finding in findings)
        {
            wanted.Add(finding.Place.Pointer ?? "");
        }

        Scan(source, wanted);
        LineCounter lines = new(source.Original, source.Origin);
        return findings
            .Select(finding => (finding, offset: wanted.OffsetOf(finding.Place.Pointer ?? "")))
            .OrderBy(pair => pair.offset)
            .Select(pair =>
                pair.finding with
                {
                    Place = lines.At(pair.offset, pair.finding.Place.Pointer is { } pointer ? source.Origin.Pointer + pointer : null),
                }
            )
            .ToValueList();
    }

    /// <summary>The pointers to what lies at ascending offsets; null for what lies behind the last token, where a document breaks off.</summary>
    private static string?[] PointersAt(JsonSource source, long[] offsets)
    {
        string?[] pointers = new string[offsets.Length];
        Utf8JsonReader reader = source.ReadOwn();
        Stack<(string? Name, int Index)> steps = new();
        int next = 0;
        while (next < offsets.Length && reader.Read())
        {
            bool isName = reader.TokenType == JsonTokenType.PropertyName;
            if (isName)
            {
                (_, int index) = steps.Pop();
                steps.Push((ReadContext.Unescape(ref reader, out _), index));
            }
            else if (
                reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray)
                && steps.TryPeek(out (string? Name, int Index) top)
                && top.Index >= 0
            )
            {
                steps.Pop();
                steps.Push((null, top.Index + 1));
            }

            while (next < offsets.Length && offsets[next] < reader.BytesConsumed)
            {
                pointers[next++] = Pointer(steps);
            }

            if (reader.TokenType is JsonTokenType.StartObject)
            {
                steps.Push(("", -1));
            }
            else if (reader.TokenType is JsonTokenType.StartArray)
            {
                steps.Push((null, 0));
            }
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                steps.Pop();
            }
        }

        return pointers;
    }

    /// <summary>Steps hold, for an array, the number of items begun so far; its pointer is one less.</summary>
    private static string Pointer(Stack<(string? Name, int Index)> steps)
    {
        ModelPath path = new();
        foreach ((string? name, int index) in steps.Reverse())
        {
            if (name is null)
            {
                path.Push(index - 1);
            }
            else
            {
                path.Push(name);
            }
        }

        return path.ToPointer();
    }

    private static void Scan(JsonSource source, PointerTree wanted)
    {
        Utf8JsonReader reader = source.ReadOwn();
        Stack<(PointerTree? Node, int Index)> open = new();
        PointerTree? current = wanted;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                PointerTree? parent = open.Peek().Node;
                current = parent is null ? null : parent.Child(ReadContext.Unescape(ref reader, out _));
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            if (open.TryPeek(out (PointerTree? Node, int Index) top) && top.Index >= 0)
            {
                open.Pop();
                open.Push((top.Node, top.Index + 1));
                current = top.Node?.Child(top.Index.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            current?.Found(reader.TokenStartIndex);
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                open.Push((current, -1));
            }
            else if (reader.TokenType == JsonTokenType.StartArray)
            {
                open.Push((current, 0));
            }
        }
    }
}
