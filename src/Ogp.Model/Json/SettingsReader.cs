using System.Collections.Immutable;
using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>Reads a small JSON object that is no node of the model, such as a rule set, with findings at their places. It never throws over content.</summary>
internal static class SettingsReader
{
    /// <summary>How many files stand behind the first at the most: with more they go in a circle, mostly, under other names each time.</summary>
    private const int MostExtended = 16;

    /// <summary>Reads a member's value and leaves the reader at its last token.</summary>
    /// <returns>Whether the member is known.</returns>
    public delegate bool MemberReader(ref JsonCursor json, ReadContext context, string name);

    /// <summary>Reads the object at whose start the reader stands, to its end.</summary>
    public delegate void ItemReader(ref JsonCursor json, ReadContext context);

    /// <summary>Whether a file that is to be extended leads back to one of those that extend it, or stands too far behind the first of them.</summary>
    /// <param name="chain">Names of the files that extend it.</param>
    /// <param name="file">Its name.</param>
    public static bool IsCircle(ImmutableArray<string> chain, string file) => chain.Contains(file) || chain.Length > MostExtended;

    /// <summary>Reads a document; what can be told only when all of it is known is told at its end.</summary>
    /// <returns>Whether it was an object, and the findings.</returns>
    public static (bool IsObject, ValueList<Finding> Findings) Read(
        ReadOnlyMemory<byte> utf8,
        string? file,
        string[] members,
        MemberReader read,
        Action<ReadContext>? end = null
    )
    {
        SourceOrigin origin = SourceOrigin.StartOf(file);
        JsonSource source = JsonSource.Open(utf8, origin, IrmJsonOptions.Default);
        if (source.Refusal is null)
        {
            source.Mend();
        }

        if (source.Refusal is { } refusal)
        {
            return (false, DocumentReader.Refuse(source.BrokenAt ?? origin, refusal, IrmJsonOptions.Default).Findings);
        }

        ReadContext context = new(source.Readable, IrmJsonOptions.Default.MaxFindingsPerKind, IrmJsonOptions.Default.MaxItems);
        JsonCursor json = source.Read();
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return (false, DocumentReader.Refuse(origin, Refusals.NoObject, IrmJsonOptions.Default).Findings);
        }

        ReadObject(ref json, context, members, [], read);
        end?.Invoke(context);
        return (true, DocumentReader.Found(source, context));
    }

    /// <summary>Reads the object at whose start the reader stands, to its end.</summary>
    /// <returns>Whether all members that are required are there; those that are not are reported.</returns>
    public static bool ReadObject(ref JsonCursor json, ReadContext context, string[] members, string[] required, MemberReader read)
    {
        long start = json.TokenStartIndex;
        List<string> missing = [.. required];
        Misspellings misspellings = default;
        HashSet<string> names = new(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            long at = json.TokenStartIndex;
            string name = context.GetString(ref json);
            json.Read();
            missing.Remove(name);
            if (IsTwice(ref json, context, names, name, at))
            {
                continue;
            }

            if (!read(ref json, context, name))
            {
                if (!UnknownCollector.IsExtension(name))
                {
                    // What it asks for would not be done: that is more than a slip in a document.
                    FindingKind kind = FormatFindings.UnknownMember.With(Severity.Error);
                    PendingFinding unknown = new(kind, at, [new("name", name)], Spelling.Nearest(name, members));
                    misspellings.Report(context, unknown, missing.Contains(unknown.Suggestion!));
                }

                json.Skip();
            }
        }

        foreach (string name in missing)
        {
            misspellings.ReportMissing(context, start, name);
        }

        misspellings.End(context);
        return missing.Count == 0;
    }

    /// <summary>Reads an array of objects; what is none is reported.</summary>
    /// <returns>Whether it was an array, and of objects only.</returns>
    public static bool ReadObjects(ref JsonCursor json, ReadContext context, ItemReader read)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return context.Reject(ref json, "array");
        }

        bool areObjects = true;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType == JsonTokenType.StartObject)
            {
                read(ref json, context);
            }
            else
            {
                areObjects = context.Reject(ref json, "object");
            }
        }

        return areObjects;
    }

    /// <summary>Reads an object of strings; each goes out with its name, both with the offsets at which they stand.</summary>
    public static void ReadStrings(ref JsonCursor json, ReadContext context, Action<(string Name, long At), (string Value, long At)> take)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.Reject(ref json, "object");
            return;
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            (string Text, long At) name = (context.GetString(ref json), json.TokenStartIndex);
            json.Read();
            if (!IsTwice(ref json, context, names, name.Text, name.At) && ReadString(ref json, context) is { } value)
            {
                take(name, (value, json.TokenStartIndex));
            }
        }
    }

    /// <summary>Whether an object has a member of the name already: this one is reported and passed over, the first counts.</summary>
    private static bool IsTwice(ref JsonCursor json, ReadContext context, HashSet<string> names, string name, long at)
    {
        if (names.Add(name))
        {
            return false;
        }

        context.Report(FormatFindings.DuplicateMember, at, null, ("name", name));
        json.Skip();
        return true;
    }

    /// <summary>The string at the reader; null, reported, where there is another value.</summary>
    public static string? ReadString(ref JsonCursor json, ReadContext context)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            return context.GetString(ref json);
        }

        context.Reject(ref json, "string");
        return null;
    }
}
