using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>A written statement as what it says and what stands beside that, whichever of its three forms it has.</summary>
internal sealed class StatementParts
{
    private const string LevelName = "level";

    /// <summary>The form with room for more than the levels.</summary>
    public static ShapeDescription Shape { get; } =
        new(
            nameof(Statement),
            [],
            [
                new(LevelName, false, new(ValueForm.Statement)),
                new("source", false, Codec.Reference(Target.Source).Description),
                new("note", false, Codec.Text.Description),
            ]
        );

    private StatementParts(JsonTree whole, JsonTree? level, string[] codes) => (Whole, Level, Codes) = (whole, level, codes);

    public JsonTree Whole { get; }

    /// <summary>The levels as written; null where none are.</summary>
    public JsonTree? Level { get; }

    /// <summary>The codes without repetition; the order has no meaning.</summary>
    public string[] Codes { get; }

    /// <summary>The members, as if it were an object.</summary>
    public JsonMember[] Members => Whole.IsObject ? Whole.Members : [new(LevelName, Whole)];

    /// <summary>The members beside the levels.</summary>
    public JsonMember[] Others => Array.FindAll(Members, member => member.Name != LevelName);

    /// <summary>Whether there is neither a level nor an absence but "not stated".</summary>
    public bool IsNotStated => Codes.Length == 0 || (Codes is [var code] && code == Absence.NotStated.Text);

    /// <summary>Whether there is a level, or a set of possible ones.</summary>
    public bool HasLevel => Codes.Length > 0 && !Array.Exists(Codes, code => Absence.Of(code).IsKnown);

    /// <summary>The parts of a statement; null for one that cannot be read.</summary>
    public static StatementParts? Of(JsonTree whole)
    {
        JsonTree? level = whole.IsObject ? whole[LevelName] : whole;
        if (Array.FindAll(whole.Members, member => member.Name == LevelName).Length > 1)
        {
            return null;
        }

        return level is null ? new(whole, null, [])
            : level.IsString ? new(whole, level, [level.Text])
            : level.Items.Length > 0 && Array.TrueForAll(level.Items, item => item.IsString)
                ? new(whole, level, [.. level.Items.Select(item => item.Text).Distinct()])
            : null;
    }

    public bool SaysTheSame(StatementParts other) =>
        (IsNotStated && other.IsNotStated) || Codes.ToHashSet(StringComparer.Ordinal).SetEquals(other.Codes);

    /// <summary>Whether the possible levels are some of the other's, but not all of them.</summary>
    public bool IsWithin(StatementParts other) =>
        HasLevel && other.HasLevel && Codes.ToHashSet(StringComparer.Ordinal).IsProperSubsetOf(other.Codes);

    /// <summary>The trail to the levels, from that to the statement.</summary>
    public string? LevelStep => Whole.IsObject ? LevelName : null;
}
