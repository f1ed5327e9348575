using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json.Fixing;

/// <summary>Finds the safe repair of a finding in the bytes that it is about.</summary>
/// <param name="source">The bytes. Where they broke off, what closes them is not in the file, and cannot be edited.</param>
internal sealed class FixFinder(JsonSource source)
{
    /// <summary>Members that some object must have: to remove one, unless this object may do without, would only change the fault.</summary>
    private static readonly Lazy<HashSet<string>> s_required = new(RequiredNames);

    private readonly long _end = source.Origin.Offset + Math.Min(source.Whole, source.Readable.Length);

    private ReadOnlySpan<byte> Json => source.Readable.Span;

    /// <summary>The repair; null where none is safe.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="at">What it is about.</param>
    /// <param name="isSure">Whether the reader knows that the suggestion, or leaving a null out, is the only thing that can have been meant.</param>
    /// <param name="first">For a member that stands twice, the value of the first; null where that is not known.</param>
    public Fix? Find(Finding finding, Extent at, bool isSure = false, Extent? first = null) =>
        Suggest(finding, at, isSure, first) is { } fix && fix.Edits.AsSpan()[^1] is var last && last.Offset + last.Length <= _end
            ? fix
            : null;

    private Fix? Suggest(Finding finding, Extent at, bool isSure, Extent? first)
    {
        if (finding.Code == FormatFindings.ByteOrderMark.Code)
        {
            return Of(FixTitles.RemoveMark, at, "");
        }

        // Of what breaks off, or is broken, nobody knows the end; of another major version, nobody what is right in it.
        if (at.IsPoint || source.Break?.IsOpen(at.Start) == true || source.Standing == VersionStanding.OtherMajor)
        {
            return null;
        }

        string code = finding.Code;
        return code == FormatFindings.WrongType.Code ? OfType(finding["expected"], finding["found"], at, isSure)
            : code == FormatFindings.UnknownMember.Code || code == FormatFindings.MissingMember.Code
                ? isSure && source.Standing == VersionStanding.Known ? Rename(at, finding.Suggestion!)
                    : null
            : code == FormatFindings.DuplicateMember.Code
                ? first is null ? null
                    : RemoveTwin(finding["name"]!, at, first.Value)
            : code == FormatFindings.NotADate.Code || IsDateOfProfile(finding)
                ? finding.Suggestion is { } date ? Write(at, date)
                    : null
            : code == FormatFindings.PlainText.Code ? Surround(FixTitles.SayLanguage, at, "{ \"und\": ", " }")
            : code == FormatFindings.Upgraded.Code ? Write(at, finding["known"]!)
            : finding.Suggestion is { } suggestion ? Respell(finding, suggestion, at)
            : null;
    }

    /// <summary>Whether a profile expects a date where another spelling of one was found.</summary>
    private static bool IsDateOfProfile(Finding finding) =>
        finding.Suggestion is { } date && finding["found"] is { } found && DateSpelling.Suggest(found) == date;

    private Fix? OfType(string? expected, string? found, Extent at, bool isSure) =>
        (expected, found) switch
        {
            (_, "null") => RemoveNull(at, isSure),
            ("string", "number") => Quote(at),
            ("version", "number") when Raw(at) == IrmPackage.CurrentFormatVersion => Quote(at),
            ("date", "number") when PartialDate.TryParse(Raw(at), out _) => Quote(at),
            ("number", "string") when JsonPlaces.TextOf(Json, at) is { } text && IsNumber(text) && !MayBeThousands(text) => Of(
                FixTitles.Unquote,
                at,
                JsonPlaces.TextOf(Json, at)!
            ),
            ("boolean", "string") when JsonPlaces.TextOf(Json, at) is "true" or "false" => Of(
                FixTitles.Unquote,
                at,
                JsonPlaces.TextOf(Json, at)!
            ),
            ("array", "string" or "object") => Surround(FixTitles.Enclose, at, "[ ", " ]"),
            _ => null,
        };

    /// <summary>A misspelt code, level, variable, aspect or id.</summary>
    private Fix? Respell(Finding finding, string suggestion, Extent at)
    {
        Variable variable = Variable.Of(finding["variable"] ?? "");
        (string? word, bool isSure) = finding switch
        {
            _ when finding["list"] is { } name && finding["code"] is { } code => (code, IsOf(Codelists.Find(name), code)),
            // A code that is of no list of the format is that of a member.
            _ when finding["code"] is { } code => (code, IsOf(KnownMember.List, code)),
            _ when finding["level"] is { } level => (level, IsOf(Scales.LevelsOf(variable), level)),
            _ when finding["aspect"] is { } aspect => ($"{variable}.{aspect}", IsAspect(aspect)),
            // What has a colon is meant to be somebody's own, if not here.
            _ when finding["variable"] is { } misspelt => (
                misspelt,
                !misspelt.AsSpan().ContainsAny(':', '$') && IsOf(Variable.List, misspelt)
            ),
            // One slip makes another id of an id.
            _ when finding["id"] is { } id => (id, Spelling.IsSame(id, suggestion)),
            _ => (null, false),
        };

        // What is near to a name that is known may be one that a later version has added; ids are no names of the format.
        if (word is null || !isSure || (source.Standing != VersionStanding.Known && finding["id"] is null))
        {
            return null;
        }

        if (JsonPlaces.StringIn(Json, at, word) is { } value)
        {
            return Write(value, suggestion);
        }

        return
            JsonPlaces.NameOf(Json, at) is { } member
            && JsonPlaces.TextOf(Json, member) is { } called
            && (called == word || called.StartsWith($"{word}.", StringComparison.Ordinal))
            ? Rename(member, suggestion + called[word.Length..])
            : null;

        bool IsOf(Codelist? list, string written) => list?.IsSure(written, suggestion) == true;

        bool IsAspect(string aspect) =>
            suggestion.Length > variable.Text.Length
            && Scales.AspectsOf(variable)?.IsSure(aspect, suggestion[(variable.Text.Length + 1)..]) == true;
    }

    /// <summary>A second member of the name goes where it says what the first says, and so does one between them: some programs take the last.</summary>
    private Fix? RemoveTwin(string name, Extent at, Extent first) =>
        JsonPlaces.AreSame(Json, first, JsonPlaces.ValueOf(Json, at))
        && (JsonPlaces.LastNamed(Json, new(first.End, at.Start), at) is not { } between || JsonPlaces.AreSame(Json, first, between))
        && JsonPlaces.MemberAround(Json, at) is { } member
            ? Of(FixTitles.RemoveTwin(name), member, "")
            : null;

    private Fix? RemoveNull(Extent at, bool isOptional) =>
        JsonPlaces.NameOf(Json, at) is { } name
        && JsonPlaces.TextOf(Json, name) is { } text
        && (isOptional || !s_required.Value.Contains(text))
        && JsonPlaces.MemberAround(Json, name) is { } member
            ? Of(FixTitles.RemoveNull(text), member, "")
            : null;

    private Fix Write(Extent at, string text) => Of(FixTitles.Write(text), at, Quoted(text));

    private Fix Rename(Extent at, string name) => Of(FixTitles.Rename(name), at, Quoted(name));

    private Fix Quote(Extent at) => Surround(FixTitles.Quote, at, "\"", "\"");

    private string Raw(Extent at) => Encoding.UTF8.GetString(Json[(int)at.Start..(int)at.End]);

    private Fix Surround(LocalizedText title, Extent at, string before, string behind) =>
        new(title, [new(source.Origin.Offset + at.Start, 0, before), new(source.Origin.Offset + at.End, 0, behind)]);

    private Fix Of(LocalizedText title, Extent at, string text) =>
        new(title, [new(source.Origin.Offset + at.Start, (int)(at.End - at.Start), text)]);

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary>Whether a text is a number as JSON writes it, and nothing else.</summary>
    private static bool IsNumber(string text)
    {
        Utf8JsonReader number = new(Encoding.UTF8.GetBytes(text));
        try
        {
            return number.Read() && number.TokenType == JsonTokenType.Number && number.ValueSpan.Length == text.Length && !number.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether the dot of a number may part thousands, as in <c>120.000</c>, which is 120 or 120,000.</summary>
    private static bool MayBeThousands(string number) =>
        number.AsSpan().TrimStart('-') is [>= '1' and <= '9', .., '.', _, _, _] whole
        && whole.Length <= "999.999".Length
        && !whole.ContainsAny('e', 'E');

    private static HashSet<string> RequiredNames()
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (ShapeDescription shape in FormatTree.ByName.Values)
        {
            names.UnionWith(shape.Fields.Where(field => field.IsRequired).Select(field => field.Name));
        }

        return names;
    }
}
