using System.Text.Json;
using Ogp.Model.Json.Fixing;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>
/// Goes once more over the bytes of a document to tell where things are: which pointer lies at an offset, and at which offset a pointer
/// lies. Done only when there are findings.
/// </summary>
internal static class SourceMap
{
    /// <summary>Turns findings at offsets into findings with pointer, line, column and repair, in the order of the document.</summary>
    public static ValueList<Finding> Resolve(JsonSource source, IEnumerable<PendingFinding> pending)
    {
        PendingFinding[] sorted = [.. pending.Order(Comparer<PendingFinding>.Create((left, right) => left.Offset.CompareTo(right.Offset)))];
        Subject[] subjects = SubjectsOf(source, sorted);
        Extent?[] firsts = FirstsOf(source, sorted, subjects);
        List<int> wanted = new(4 * sorted.Length);
        for (int i = 0; i < sorted.Length; i++)
        {
            LineCounter.Want(wanted, subjects[i].Extent);
            LineCounter.Want(wanted, firsts[i] ?? subjects[i].Extent);
        }

        LineCounter lines = new(source, wanted);
        FixFinder fixes = new(source);
        Finding[] findings = new Finding[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            Place place = lines.At(subjects[i].Extent, subjects[i].Pointer is { } pointer ? source.Origin.Pointer + pointer : "");
            Finding finding = new(source.KindOf(sorted[i].Kind), place, sorted[i].Arguments)
            {
                Suggestion = sorted[i].Suggestion,
                Related = firsts[i] is { } first ? [RelatedPlaces.First(lines.At(first, place.Pointer))] : [],
            };
            findings[i] = finding with { Fix = fixes.Find(finding, subjects[i].Extent, sorted[i].IsSure, firsts[i]) };
        }

        return new(findings);
    }

    /// <summary>Gives findings with a pointer their line, column and repair, in the order of the document.</summary>
    public static ValueList<Finding> Locate(JsonSource source, ValueList<Finding> findings)
    {
        PointerTree tree = new();
        foreach (Place place in PlacesOf(findings))
        {
            tree.Add(place.Pointer ?? "");
        }

        Scan(source, tree);
        List<int> wanted = [];
        foreach (Place place in PlacesOf(findings))
        {
            LineCounter.Want(wanted, ExtentOf(place));
        }

        LineCounter lines = new(source, wanted);
        FixFinder fixes = new(source);
        return findings
            .Select(finding => new Located(finding, ExtentOf(finding.Place)))
            .Order(Comparer<Located>.Create((left, right) => left.Extent.Start.CompareTo(right.Extent.Start)))
            .Select(located =>
                located.Finding with
                {
                    Place = PlaceOf(located.Finding.Place),
                    Related = located.Finding.Related.Select(related => related with { Place = PlaceOf(related.Place) }).ToValueList(),
                    Fix = IsElsewhere(located.Finding.Place) ? located.Finding.Fix : fixes.Find(located.Finding, located.Extent),
                }
            )
            .ToValueList();

        Extent ExtentOf(Place place) => tree.ExtentOf(place.Pointer ?? "");

        Place PlaceOf(Place place) =>
            IsElsewhere(place)
                ? place
                : lines.At(ExtentOf(place), place.Pointer is { } pointer ? source.Origin.Pointer + tree.KnownPartOf(pointer) : null);

        // A row of a table is no place in the document.
        static bool IsElsewhere(Place place) => place.Pointer is null && place != Place.Unknown;
    }

    private static IEnumerable<Place> PlacesOf(ValueList<Finding> findings) =>
        findings.SelectMany(finding => finding.Related.Select(related => related.Place).Prepend(finding.Place));

    /// <summary>
    /// What findings at ascending offsets are about. The pointer is null for what lies behind the last token, where a document breaks off; the extent
    /// is that of the token that begins at the offset, with all that is in it.
    /// </summary>
    private static Subject[] SubjectsOf(JsonSource source, PendingFinding[] sorted)
    {
        ReadOnlySpan<byte> json = source.Readable.Span;
        Subject[] subjects = new Subject[sorted.Length];
        JsonTrail trail = new();
        JsonCursor tokens = new(json, trail: trail);
        bool isBehind = false;
        for (int i = 0; i < sorted.Length; i++)
        {
            PendingFinding finding = sorted[i];
            JsonWay? way = finding.Way;
            if (way is null)
            {
                while (!isBehind && tokens.BytesConsumed <= finding.Offset)
                {
                    isBehind = !ReadOwn(ref tokens, source);
                }

                way = isBehind ? null : trail.To(json, Math.Max(finding.Offset, tokens.TokenStartIndex));
            }

            bool isSame = i > 0 && sorted[i - 1].Offset == finding.Offset && sorted[i - 1].Length == 0;
            Extent extent =
                way is null || finding.Length > 0 ? new(finding.Offset, finding.Offset + finding.Length)
                : isSame ? subjects[i - 1].Extent
                : ExtentAt(source, finding.Offset);
            subjects[i] = new(way?.Pointer, extent, way?.Parent ?? long.MaxValue);
        }

        return subjects;
    }

    /// <summary>The extent of the token at an offset, with all that is in it; of what the document does not close, of its first byte. A point, if none begins there.</summary>
    private static Extent ExtentAt(JsonSource source, long offset)
    {
        ReadOnlySpan<byte> json = source.Readable.Span;
        if (json[(int)offset] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or (byte)':' or (byte)'}' or (byte)']')
        {
            return new(offset, offset);
        }

        JsonCursor token = new(json[(int)offset..]);
        token.Read();
        token.Skip();
        long end = offset + token.BytesConsumed;
        return new(offset, end <= source.Whole ? end : offset + 1);
    }

    /// <summary>For each member that stands in an object a second time, where the value of the first lies.</summary>
    private static Extent?[] FirstsOf(JsonSource source, PendingFinding[] sorted, Subject[] subjects)
    {
        Extent?[] firsts = new Extent?[sorted.Length];
        IEnumerable<int> twins = Enumerable
            .Range(0, sorted.Length)
            .Where(i => sorted[i].Kind.Code == FormatFindings.DuplicateMember.Code && subjects[i].Pointer is not null);
        foreach (IGrouping<long, int> twinsOfOne in twins.GroupBy(i => subjects[i].Parent))
        {
            FindFirsts(source.Readable.Span, sorted, (int)twinsOfOne.Key, [.. twinsOfOne], firsts);
        }

        return firsts;
    }

    /// <summary>Finds the first values of the members of one object, which begins at an offset, that stand in it again.</summary>
    private static void FindFirsts(ReadOnlySpan<byte> json, PendingFinding[] sorted, int start, int[] twins, Extent?[] firsts)
    {
        Dictionary<string, Extent> values = new(StringComparer.Ordinal);
        int next = 0;
        foreach (int twin in twins)
        {
            values.TryAdd(JsonCursor.TextAt(json, (int)sorted[twin].Offset), new(-1, -1));
        }

        JsonCursor tokens = new(json[start..]);
        string name = "";
        for (int depth = 0; next < twins.Length && tokens.Read(); )
        {
            for (; next < twins.Length && sorted[twins[next]].Offset <= start + tokens.TokenStartIndex; next++)
            {
                Extent first = values[JsonCursor.TextAt(json, (int)sorted[twins[next]].Offset)];
                firsts[twins[next]] = first.End < 0 ? null : first;
            }

            bool isEnd = tokens.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            depth -= isEnd ? 1 : 0;
            if (depth == 1 && tokens.TokenType == JsonTokenType.PropertyName)
            {
                name = JsonCursor.TextAt(json, start + tokens.TokenStartIndex);
            }
            else if (depth == 1 && values.TryGetValue(name, out Extent known) && known.End < 0)
            {
                values[name] = new(
                    known.Start < 0 ? start + tokens.TokenStartIndex : known.Start,
                    isEnd || tokens.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)
                        ? start + tokens.TokenEndIndex
                        : -1
                );
            }

            depth += tokens.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0;
        }
    }

    private static void Scan(JsonSource source, PointerTree wanted)
    {
        ReadOnlySpan<byte> json = source.Readable.Span;
        JsonCursor tokens = new(json);
        Stack<PointerTree?> open = new();
        List<int> items = [];
        PointerTree? current = wanted;
        while (ReadOwn(ref tokens, source))
        {
            if (tokens.TokenType == JsonTokenType.PropertyName)
            {
                current = open.Peek()?.Child(JsonCursor.TextAt(json, tokens.TokenStartIndex));
                continue;
            }

            if (tokens.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop()?.Ends(tokens.BytesConsumed);
                items.RemoveAt(items.Count - 1);
                continue;
            }

            if (items.Count > 0 && items[^1] is >= 0 and var index)
            {
                items[^1] = index + 1;
                current = open.Peek()?.Child(index.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            current?.Begins(tokens.TokenStartIndex);
            if (tokens.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push(current);
                items.Add(tokens.TokenType == JsonTokenType.StartArray ? 0 : -1);
            }
            else
            {
                current?.Ends(tokens.TokenEndIndex);
            }
        }
    }

    /// <summary>Goes to the next token that is the document's own.</summary>
    private static bool ReadOwn(ref JsonCursor tokens, JsonSource source) => tokens.Read() && tokens.TokenStartIndex < source.Whole;

    private sealed record Located(Finding Finding, Extent Extent);

    /// <summary>What a finding is about.</summary>
    /// <param name="Pointer">Pointer from the root of the source.</param>
    /// <param name="Extent">Where it lies.</param>
    /// <param name="Parent">Where the object or array begins that it lies in.</param>
    private readonly record struct Subject(string? Pointer, Extent Extent, long Parent);
}
