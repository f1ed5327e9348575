namespace Ogp.Model.Validation.Rules;

/// <summary>What a statement surely says: of several possible levels, what each of them says.</summary>
internal static class Said
{
    /// <summary>Whether there is a level and it is surely this one.</summary>
    public static bool Is(Statement statement, string level)
    {
        foreach (string code in statement.Codes)
        {
            if (code != level)
            {
                return false;
            }
        }

        return statement.HasLevel;
    }

    /// <summary>Whether there is a level and it is surely one of these.</summary>
    public static bool IsOneOf(Statement statement, params ReadOnlySpan<string> levels)
    {
        foreach (string code in statement.Codes)
        {
            if (!levels.Contains(code))
            {
                return false;
            }
        }

        return statement.HasLevel;
    }

    /// <summary>The lowest and the highest rank that the level may have; null where there is none, or it is not on a ranked scale.</summary>
    public static (int Least, int Most)? Ranks(Statement statement, Codelist list)
    {
        if (!statement.HasLevel)
        {
            return null;
        }

        (int least, int most) = (int.MaxValue, int.MinValue);
        foreach (string code in statement.Codes)
        {
            if (list.Find(code)?.Rank is not { } rank)
            {
                return null;
            }

            (least, most) = (Math.Min(least, rank), Math.Max(most, rank));
        }

        return (least, most);
    }
}
