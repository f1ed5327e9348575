using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Scoring;

/// <summary>Reads a part of a scoring rule.</summary>
internal static class ScoringPartReader
{
    private static readonly string[] s_members = ["variable", "levels", "weight"];

    /// <summary>The part at whose start the reader stands; null, reported, where it has an error.</summary>
    public static ScoringPart? Read(ref JsonCursor json, ReadContext context)
    {
        (string Text, long At)? variable = null;
        List<(string Text, long At)>? levels = null;
        decimal? weight = 1;
        SettingsReader.ReadObject(
            ref json,
            context,
            s_members,
            ["variable", "levels"],
            (ref JsonCursor inner, ReadContext _, string name) =>
            {
                switch (name)
                {
                    case "variable":
                        variable = SettingsReader.ReadString(ref inner, context) is { } text ? (text, inner.TokenStartIndex) : null;
                        return true;
                    case "levels":
                        levels = ReadLevels(ref inner, context);
                        return true;
                    case "weight":
                        weight = ScoringRuleReader.ReadNumber(ref inner, context, ScoringPart.MostWeight);
                        return true;
                    default:
                        return false;
                }
            }
        );
        if (variable is not { } named || KeyOf(named, context) is not { } key)
        {
            return null;
        }

        bool areLevels = levels is not null && levels.TrueForAll(level => IsLevel(key, level, context));
        return areLevels && weight is { } weighs ? new(key, levels!.Select(level => level.Text).ToValueList(), weighs) : null;
    }

    /// <summary>The texts of the array at the reader; null, reported, where there is another value or no text.</summary>
    private static List<(string Text, long At)>? ReadLevels(ref JsonCursor json, ReadContext context)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            context.Reject(ref json, "array");
            return null;
        }

        long start = json.TokenStartIndex;
        bool areTexts = true;
        List<(string, long)> levels = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            string? level = SettingsReader.ReadString(ref json, context);
            areTexts &= level is not null;
            levels.Add((level ?? "", json.TokenStartIndex));
        }

        if (levels.Count == 0)
        {
            context.ReportMissing(start, "levels");
        }

        return areTexts && levels.Count > 0 ? levels : null;
    }

    /// <summary>The variable, and the aspect of it; null, reported, where there is none of the name.</summary>
    private static RatingKey? KeyOf((string Text, long At) named, ReadContext context)
    {
        RatingKey key = RatingKey.Of(named.Text);
        if (ScoringPart.IsRated(key))
        {
            return key;
        }

        string? variable = key.Variable.IsKnown ? key.Variable.Text : Variable.List.Suggest(key.Variable.Text);
        string? near =
            variable is null || key.Aspect.Length == 0 ? variable
            : Scales.AspectsOf(Variable.Of(variable))?.Suggest(key.Aspect) is { } aspect ? $"{variable}.{aspect}"
            : null;
        context.Report(ScoringRuleFindings.UnknownVariable, named.At, near, ("variable", named.Text));
        return null;
    }

    private static bool IsLevel(RatingKey key, (string Text, long At) level, ReadContext context)
    {
        Codelist levels = Scales.LevelsOf(key.Variable)!;
        if (levels.Find(level.Text) is not null)
        {
            return true;
        }

        string? near = levels.Suggest(level.Text);
        context.Report(ScoringRuleFindings.UnknownLevel, level.At, near, ("variable", key.Text), ("level", level.Text));
        return false;
    }
}
