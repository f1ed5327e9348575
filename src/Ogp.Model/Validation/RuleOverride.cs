namespace Ogp.Model.Validation;

/// <summary>What a rule set says of the places that a pattern names.</summary>
/// <param name="path">A JSON Pointer in which * stands for any one step; it names a value and all that is in it.</param>
/// <param name="kinds">The kinds by code; null of one that is off there.</param>
internal sealed class RuleOverride(string path, Dictionary<string, FindingKind?> kinds)
{
    private readonly string[] _steps = path.Split('/');

    public bool Has(FindingKind kind) => kinds.GetValueOrDefault(kind.Code) is not null;

    /// <summary>Puts those of the kinds on that are off and that the override has on.</summary>
    public void PutOn(Dictionary<string, FindingKind?> all)
    {
        foreach ((string code, FindingKind? kind) in kinds)
        {
            if (kind is not null && all.TryGetValue(code, out FindingKind? own) && own is null)
            {
                all[code] = kind;
            }
        }
    }

    /// <summary>The same with what is demanded beside it.</summary>
    public RuleOverride Over(IReadOnlyList<KindDemand> demands)
    {
        Dictionary<string, FindingKind?> all = new(kinds, StringComparer.Ordinal);
        foreach (KindDemand demand in demands)
        {
            if (all.TryGetValue(demand.Kind.Code, out FindingKind? own))
            {
                all[demand.Kind.Code] = demand.Over(own);
            }
        }

        return new(path, all);
    }

    /// <summary>The kind as it is at a place.</summary>
    /// <returns>Whether the override says anything of the kind there.</returns>
    public bool TryJudge(FindingKind kind, string pointer, out FindingKind? there) =>
        kinds.TryGetValue(kind.Code, out there) && Names(pointer);

    private bool Names(string pointer)
    {
        ReadOnlySpan<char> left = pointer;
        foreach (string step in _steps)
        {
            int end = left.IndexOf('/');
            ReadOnlySpan<char> here = end < 0 ? left : left[..end];
            if (step != "*" && !here.SequenceEqual(step))
            {
                return false;
            }

            // A slash that is left over stands for the end: nothing matches it but the end of the pattern.
            left = end < 0 ? "\0" : left[(end + 1)..];
        }

        return true;
    }
}
