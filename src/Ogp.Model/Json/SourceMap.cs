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
    public static ValueList<Finding> Resolve(JsonSource source, List<PendingFinding> pending, string? file)
    {
        PendingFinding[] sorted = [.. pending.OrderBy(finding => finding.Offset)];
        string[] pointers = PointersAt(
            source.Readable.Span[..Math.Min(source.Whole, source.Readable.Length)],
            source.IsMended,
            [.. sorted.Select(finding => finding.Offset)]
        );
        LineCounter lines = new(source.Original);
        Finding[] findings = new Finding[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            (int line, int column) = lines.At(sorted[i].Offset);
            findings[i] = new(
                sorted[i].Kind,
                new()
                {
                    File = file,
                    Pointer = pointers[i],
                    Line = line,
                    Column = column,
                },
                sorted[i].Arguments
            )
            {
                Suggestion = sorted[i].Suggestion,
            };
        }

        return new(findings);
    }

    /// <summary>Gives findings with a pointer their line and column, in the order of the document.</summary>
    public static ValueList<Finding> Locate(JsonSource source, ValueList<Finding> findings, string? file)
    {
        PointerTree wanted = new();
        foreach (Finding finding in findings)
        {
            wanted.Add(finding.Place.Pointer ?? "");
        }

        Scan(source.Readable.Span, wanted);
        LineCounter lines = new(source.Original);
        (Finding Finding, long Offset)[] sorted =
        [
            .. findings.Select(finding => (finding, wanted.OffsetOf(finding.Place.Pointer ?? ""))).OrderBy(pair => pair.Item2),
        ];
        return sorted
            .Select(pair =>
            {
                (int line, int column) = lines.At(pair.Offset);
                return pair.Finding with { Place = pair.Finding.Place with { File = file, Line = line, Column = column } };
            })
            .ToValueList();
    }

    private static string[] PointersAt(ReadOnlySpan<byte> json, bool isCut, long[] offsets)
    {
        string[] pointers = new string[offsets.Length];
        Utf8JsonReader reader = new(json, isFinalBlock: !isCut, default);
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

        // What lies behind the last token (a document that breaks off) has no pointer of its own.
        pointers.AsSpan(next).Fill("");
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

    private static void Scan(ReadOnlySpan<byte> json, PointerTree wanted)
    {
        Utf8JsonReader reader = new(json);
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
