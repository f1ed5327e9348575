using System.Text.Json;
using Ardalis.GuardClauses;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>
/// Findings that are known, so that they do not hide new ones. One is known again by its code, its file, the members that lead to it and the values
/// it is about; not by line or position, which change with every edit. Of equal ones, as many are known as there were. Immutable; safe to share
/// between threads.
/// </summary>
public sealed class Baseline
{
    private static readonly string[] s_members = ["findings"];
    private static readonly string[] s_entryMembers = ["code", "file", "path", "arguments", "count"];
    private readonly Dictionary<BaselineEntry, int> _known;

    private Baseline(Dictionary<BaselineEntry, int> known) => _known = known;

    /// <summary>How many findings are known.</summary>
    public int Count => _known.Values.Sum();

    /// <summary>The baseline of findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static Baseline Of(IEnumerable<Finding> findings)
    {
        Dictionary<BaselineEntry, int> known = [];
        foreach (Finding finding in Guard.Against.Null(findings))
        {
            BaselineEntry entry = BaselineEntry.Of(finding);
            known[entry] = known.GetValueOrDefault(entry) + 1;
        }

        return new(known);
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="file">Name of the file for findings; null when it is none.</param>
    /// <returns>The baseline, and what was found in it; null where there is no JSON object.</returns>
    public static ReadResult<Baseline> Read(ReadOnlyMemory<byte> utf8, string? file = null)
    {
        Dictionary<BaselineEntry, int> known = [];
        bool hasList = false;
        (bool isObject, ValueList<Finding> findings) = SettingsReader.Read(
            utf8,
            file,
            s_members,
            (ref JsonCursor json, ReadContext context, string name) =>
            {
                if (name == "findings")
                {
                    hasList = true;
                    SettingsReader.ReadObjects(
                        ref json,
                        context,
                        (ref JsonCursor entry, ReadContext _) => ReadEntry(ref entry, context, known)
                    );
                }

                return name == "findings";
            },
            context =>
            {
                // Any other file, taken for a baseline, would know of nothing.
                if (!hasList)
                {
                    context.ReportMissing(0, s_members[0]);
                }
            }
        );
        return new(isObject ? new(known) : null, findings);
    }

    /// <summary>Writes the baseline as JSON, sorted, so that a change of it shows what changed.</summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void Write(Stream output)
    {
        using Utf8JsonWriter json = new(Guard.Against.Null(output), JsonOutput.Indented);
        json.WriteStartObject();
        json.WriteStartArray(s_members[0]);
        foreach ((BaselineEntry entry, int count) in _known.OrderBy(pair => SortKey(pair.Key), StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("code", entry.Code);
            json.WriteString("file", entry.File);
            json.WriteString("path", entry.Path);
            json.WriteStartObject("arguments");
            foreach (FindingArgument argument in entry.Arguments)
            {
                json.WriteString(argument.Name, argument.Value);
            }

            json.WriteEndObject();
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The findings that are not known.</summary>
    /// <param name="findings">The findings, in the order in which the known ones are to be used up.</param>
    public ValueList<Finding> Without(ValueList<Finding> findings)
    {
        Dictionary<BaselineEntry, int> left = new(_known);
        List<Finding> fresh = [];
        foreach (Finding finding in findings)
        {
            BaselineEntry entry = BaselineEntry.Of(finding);
            if (left.TryGetValue(entry, out int count) && count > 0)
            {
                left[entry] = count - 1;
            }
            else
            {
                fresh.Add(finding);
            }
        }

        return fresh.ToValueList();
    }

    private static string SortKey(BaselineEntry entry) =>
        $"{entry.File}\0{entry.Code}\0{entry.Path}\0{string.Join('\0', entry.Arguments.Select(argument => argument.Value))}";

    private static void ReadEntry(ref JsonCursor json, ReadContext context, Dictionary<BaselineEntry, int> known)
    {
        (string code, string file, string path, int count) = ("", "", "", 1);
        List<FindingArgument> arguments = [];
        SettingsReader.ReadObject(
            ref json,
            context,
            s_entryMembers,
            [],
            (ref JsonCursor inner, ReadContext _, string name) =>
            {
                switch (name)
                {
                    case "code":
                        code = SettingsReader.ReadString(ref inner, context) ?? "";
                        return true;
                    case "file":
                        file = SettingsReader.ReadString(ref inner, context) ?? "";
                        return true;
                    case "path":
                        path = SettingsReader.ReadString(ref inner, context) ?? "";
                        return true;
                    case "arguments":
                        SettingsReader.ReadStrings(ref inner, context, (argument, value) => arguments.Add(new(argument.Name, value.Value)));
                        return true;
                    case "count":
                        if (inner.TokenType != JsonTokenType.Number || !inner.TryGetInt32(out count) || count < 0)
                        {
                            context.Reject(ref inner, "integer");
                        }

                        return true;
                    default:
                        return false;
                }
            }
        );
        // Two that are equal stand there where two baselines were merged line by line.
        BaselineEntry entry = new(code, file, path, arguments.ToValueList());
        known[entry] = known.GetValueOrDefault(entry) + count;
    }
}
