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
        PendingFinding[] sorted = [.. pending.Order(Comparer<PendingFinding>.Create((left, right) => left.Offset.CompareTo(right.Offset)))];
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
            .Select(finding => new Located(finding, wanted.OffsetOf(finding.Place.Pointer ?? "")))
            .Order(Comparer<Located>.Create((left, right) => left.Offset.CompareTo(right.Offset)))
            .Select(located =>
                located.Finding with
                {
                    Place = lines.At(located.Offset, located.Finding.Place.Pointer is { } pointer ? source.Origin.Pointer + pointer : null),
                }
            )
            .ToValueList();
    }

    /// <summary>The pointers to what lies at ascending offsets; null for what lies behind the last token, where a document breaks off.</summary>
    private static string?[] PointersAt(JsonSource source, long[] offsets)
    {
        string?[] pointers = new string[offsets.Length];
        TokenScanner tokens = new(source.Own);
        List<Step> steps = [];
        int next = 0;
        while (next < offsets.Length && tokens.Read())
        {
            if (tokens.Type == JsonTokenType.PropertyName)
            {
                steps[^1] = new(tokens.Start, -1);
            }
            else if (tokens.Type is not (JsonTokenType.EndObject or JsonTokenType.EndArray) && steps is [.., { Items: >= 0 } array])
            {
                steps[^1] = array with { Items = array.Items + 1 };
            }

            while (next < offsets.Length && offsets[next] < tokens.End)
            {
                pointers[next++] = Pointer(source.Readable.Span, steps);
            }

            if (tokens.Type is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                steps.Add(new(-1, tokens.Type == JsonTokenType.StartArray ? 0 : -1));
            }
            else if (tokens.Type is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                steps.RemoveAt(steps.Count - 1);
            }
        }

        return pointers;
    }

    private static string Pointer(ReadOnlySpan<byte> json, List<Step> steps)
    {
        ModelPath path = new();
        foreach (Step step in steps)
        {
            if (step.Items >= 0)
            {
                path.Push(step.Items - 1);
            }
            else
            {
                path.Push(step.Name < 0 ? "" : TokenScanner.NameAt(json, step.Name));
            }
        }

        return path.ToPointer();
    }

    private static void Scan(JsonSource source, PointerTree wanted)
    {
        ReadOnlySpan<byte> json = source.Own;
        TokenScanner tokens = new(json);
        Stack<PointerTree?> open = new();
        Stack<int> items = new();
        PointerTree? current = wanted;
        while (tokens.Read())
        {
            if (tokens.Type == JsonTokenType.PropertyName)
            {
                current = open.Peek()?.Child(TokenScanner.NameAt(json, tokens.Start));
                continue;
            }

            if (tokens.Type is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                items.Pop();
                continue;
            }

            if (items.TryPeek(out int index) && index >= 0)
            {
                items.Pop();
                items.Push(index + 1);
                current = open.Peek()?.Child(index.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            current?.Found(tokens.Start);
            if (tokens.Type is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push(current);
                items.Push(tokens.Type == JsonTokenType.StartArray ? 0 : -1);
            }
        }
    }

    private sealed record Located(Finding Finding, long Offset);

    /// <summary>
    /// A step into an object or an array: where the member's name stands (-1 before the first), or how many items were begun (-1 in an object).
    /// Most names are never asked for.
    /// </summary>
    private readonly record struct Step(int Name, int Items);
}
