using System.Text.Json;
using System.Text.RegularExpressions;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Profiles;

/// <summary>Reads conditions and demands of rules; what they name is looked up when all of the profile is known.</summary>
internal static class DemandReader
{
    private static readonly string[] s_conditionMembers = ["path", "is", "in", "stated"];
    private static readonly string[] s_sumMembers = ["of", "is", "equals"];
    private static readonly string[] s_patternMembers = ["path", "matches"];

    /// <summary>The members of a rule that demand something.</summary>
    public static string[] Names { get; } = ["require", "oneOf", "anyOf", "order", "sum", "pattern"];

    /// <summary>Reads a condition, or an array of them.</summary>
    public static void ReadConditions(ref JsonCursor json, ReadContext context, List<ConditionDraft> into)
    {
        if (json.TokenType == JsonTokenType.StartObject)
        {
            ReadCondition(ref json, context, into);
        }
        else
        {
            SettingsReader.ReadObjects(ref json, context, (ref JsonCursor inner, ReadContext _) => ReadCondition(ref inner, context, into));
        }
    }

    /// <summary>The conditions; null, reported, where one of them cannot be applied.</summary>
    public static RuleCondition[]? Conditions(List<ConditionDraft> drafts, PathCheck check)
    {
        List<RuleCondition> conditions = [];
        foreach (ConditionDraft draft in drafts)
        {
            if (Condition(draft, check) is not { } condition)
            {
                return null;
            }

            conditions.Add(condition);
        }

        return [.. conditions];
    }

    private static RuleCondition? Condition(ConditionDraft draft, PathCheck check)
    {
        if ((draft.IsStated is null) == (draft.Words is null or []))
        {
            check.Broken(draft.Path.At, ProfileRefusals.ConditionIsNone);
            return null;
        }

        if (draft.Words is null)
        {
            return check.Steps(draft.Path, mayBeMany: false) is { } stated ? new(stated, draft.IsStated, []) : null;
        }

        // What can never be would be a rule that never finds anything.
        return
            check.Word(draft.Path, mayBeMany: false) is { } found
            && draft.Words.Count(word => check.CanBe(found.End, word)) == draft.Words.Count
            ? new(found.Steps, null, [.. draft.Words.Select(word => word.Text)])
            : null;
    }

    /// <summary>Reads a demand; null, reported, where it is none.</summary>
    public static Func<PathCheck, RuleDemand?>? Read(ref JsonCursor json, ReadContext context, string name)
    {
        long at = json.TokenStartIndex;
        switch (name)
        {
            case "sum":
                return ReadSum(ref json, context);
            case "pattern":
                return ReadPattern(ref json, context);
            default:
                List<(string Text, long At)> paths = ReadPaths(ref json, context);
                return check => Make(name, paths, at, check);
        }
    }

    private static RuleDemand? Make(string name, List<(string Text, long At)> paths, long at, PathCheck check)
    {
        if (name == "order")
        {
            string[]?[] dates = [.. paths.Select(path => check.Steps(path, mayBeMany: true, ValueForm.Date, ValueForm.String))];
            if (paths.Count < 2)
            {
                check.Broken(at, ProfileRefusals.TooFewDates);
            }

            return dates.Contains(null) || paths.Count < 2 ? null : new OrderDemand(dates!);
        }

        return check.Steps(paths, at, name == "require" ? 1 : 2) is not { } steps ? null
            : name == "require" ? new RequiredDemand(steps)
            : new OneOfDemand(steps, isExact: name == "oneOf");
    }

    private static Func<PathCheck, RuleDemand?>? ReadSum(ref JsonCursor json, ReadContext context)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.Reject(ref json, "object");
            return null;
        }

        long at = json.TokenStartIndex;
        (string Text, long At)? of = null;
        (string Text, long At)? equals = null;
        decimal? total = null;
        SettingsReader.ReadObject(
            ref json,
            context,
            s_sumMembers,
            ["of"],
            (ref JsonCursor inner, ReadContext _, string name) =>
            {
                switch (name)
                {
                    case "of":
                        of = (SettingsReader.ReadString(ref inner, context) ?? "", inner.TokenStartIndex);
                        return true;
                    case "equals":
                        equals = (SettingsReader.ReadString(ref inner, context) ?? "", inner.TokenStartIndex);
                        return true;
                    case "is":
                        Codec.Number.Read(ref inner, context, out total);
                        return true;
                    default:
                        return false;
                }
            }
        );
        return check =>
        {
            if (of is not { } numbers || (total is null) == (equals is null))
            {
                check.Broken(at, ProfileRefusals.SumIsNone);
                return null;
            }

            string[]? steps = check.Steps(numbers, mayBeMany: true, ValueForm.Number, ValueForm.Integer);
            string[]? totals = equals is { } path ? check.Steps(path, mayBeMany: false, ValueForm.Number, ValueForm.Integer) : [];
            return steps is null || totals is null ? null : new SumDemand(steps, total, totals);
        };
    }

    private static Func<PathCheck, RuleDemand?>? ReadPattern(ref JsonCursor json, ReadContext context)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.Reject(ref json, "object");
            return null;
        }

        (string Text, long At) path = ("", json.TokenStartIndex);
        (string Text, long At)? pattern = null;
        SettingsReader.ReadObject(
            ref json,
            context,
            s_patternMembers,
            s_patternMembers,
            (ref JsonCursor inner, ReadContext _, string name) =>
            {
                switch (name)
                {
                    case "path":
                        path = (SettingsReader.ReadString(ref inner, context) ?? "", inner.TokenStartIndex);
                        return true;
                    case "matches":
                        pattern = SettingsReader.ReadString(ref inner, context) is { } text ? (text, inner.TokenStartIndex) : null;
                        return true;
                    default:
                        return false;
                }
            }
        );
        return check =>
            pattern is { } form && check.Word(path, mayBeMany: true) is { } found ? MakePattern(found.Steps, form, check) : null;
    }

    private static PatternDemand? MakePattern(string[] steps, (string Text, long At) pattern, PathCheck check)
    {
        try
        {
            // Without backtracking no text, however hostile, takes longer than its length.
            return new(steps, new(pattern.Text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
        }
        catch (RegexParseException fault)
        {
            check.Broken(pattern.At, ProfileRefusals.PatternAt(fault.Offset, fault.Message));
        }
        catch (NotSupportedException)
        {
            check.Broken(pattern.At, ProfileRefusals.PatternNotSupported);
        }

        return null;
    }

    private static void ReadCondition(ref JsonCursor json, ReadContext context, List<ConditionDraft> into)
    {
        ConditionDraft draft = new() { Path = ("", json.TokenStartIndex) };
        bool isWhole = SettingsReader.ReadObject(
            ref json,
            context,
            s_conditionMembers,
            ["path"],
            (ref JsonCursor inner, ReadContext _, string name) =>
            {
                switch (name)
                {
                    case "path":
                        draft.Path = (SettingsReader.ReadString(ref inner, context) ?? "", inner.TokenStartIndex);
                        return true;
                    case "stated":
                        Codec.Boolean.Read(ref inner, context, out bool? isStated);
                        draft.IsStated = isStated;
                        return true;
                    case "is":
                        draft.Words = ReadWord(ref inner, context) is { } word ? [(word, inner.TokenStartIndex)] : null;
                        return true;
                    case "in":
                        draft.Words = ReadPaths(ref inner, context);
                        return true;
                    default:
                        return false;
                }
            }
        );

        // A condition that cannot be read leaves its rule without one: the rule is refused instead.
        into.Add(isWhole ? draft : new() { Path = draft.Path });
    }

    /// <summary>A string, a number or a truth value as the word that it is compared by.</summary>
    private static string? ReadWord(ref JsonCursor json, ReadContext context)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Number:
                return json.TryGetDecimal(out decimal number) ? FieldValue.Of(number).ToString() : null;
            case JsonTokenType.True or JsonTokenType.False:
                return json.GetBoolean() ? "true" : "false";
            default:
                return SettingsReader.ReadString(ref json, context);
        }
    }

    private static List<(string Text, long At)> ReadPaths(ref JsonCursor json, ReadContext context)
    {
        List<(string, long)> paths = [];
        if (json.TokenType == JsonTokenType.String)
        {
            return [(context.GetString(ref json), json.TokenStartIndex)];
        }

        if (json.TokenType != JsonTokenType.StartArray)
        {
            context.Reject(ref json, "array");
            return paths;
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (SettingsReader.ReadString(ref json, context) is { } path)
            {
                paths.Add((path, json.TokenStartIndex));
            }
        }

        return paths;
    }
}
