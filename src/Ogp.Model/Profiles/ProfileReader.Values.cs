using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Profiles;

/// <summary>The kinds of values that profiles are made of.</summary>
internal sealed partial class ProfileReader
{
    /// <summary>Reads the value of an entry, and leaves the reader at its last token.</summary>
    private delegate void EntryReader(ref JsonCursor json, ReadContext context, (string Name, long At) entry);

    /// <summary>Reads an object whose members have names of the profile's own.</summary>
    private static void ReadEntries(ref JsonCursor json, ReadContext context, EntryReader read)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.Reject(ref json, "object");
            return;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            (string, long) entry = (context.GetString(ref json), json.TokenStartIndex);
            json.Read();
            read(ref json, context, entry);
        }
    }

    /// <summary>A text, which has to be in all languages of the profile.</summary>
    private LocalizedText ReadText(ref JsonCursor json, ReadContext context)
    {
        long at = json.TokenStartIndex;
        if (!Codec.Text.Read(ref json, context, out LocalizedText text))
        {
            return default;
        }

        context.TakeUnread();
        _texts.Add((text, at));
        return text;
    }

    /// <summary>A name of some form; null, reported, where there is none.</summary>
    private static string? ReadName(ref JsonCursor json, ReadContext context, Func<string, bool> isName, string example)
    {
        string? name = SettingsReader.ReadString(ref json, context);
        return name is not null && IsName(context, (name, json.TokenStartIndex), isName, example) ? name : null;
    }

    private static bool IsName(ReadContext context, (string Name, long At) entry, Func<string, bool> isName, string example)
    {
        bool isIt = isName(entry.Name);
        if (!isIt)
        {
            context.Report(ProfileFindings.MalformedName, entry.At, null, ("name", entry.Name), ("expected", example));
        }

        return isIt;
    }

    /// <summary>The strings of an array, or one string, each with the offset at which it stands.</summary>
    private static List<(string Word, long At)> ReadWords(ref JsonCursor json, ReadContext context)
    {
        List<(string, long)> words = [];
        if (json.TokenType == JsonTokenType.String)
        {
            return [(context.GetString(ref json), json.TokenStartIndex)];
        }

        if (json.TokenType != JsonTokenType.StartArray)
        {
            context.Reject(ref json, "array");
            return words;
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (SettingsReader.ReadString(ref json, context) is { } word)
            {
                words.Add((word, json.TokenStartIndex));
            }
        }

        return words;
    }

    private static bool? ReadFlag(ref JsonCursor json, ReadContext context)
    {
        Codec.Boolean.Read(ref json, context, out bool? flag);
        return flag;
    }
}
