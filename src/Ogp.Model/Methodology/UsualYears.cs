namespace Ogp.Model;

/// <summary>The plan years in which a code is usual.</summary>
internal static class UsualYears
{
    /// <summary>Whether a plan year is one of them; a code that names no first or no last year has none.</summary>
    public static bool Include(CodeEntry entry, int planYear) =>
        !(entry.Since.IsStated && entry.Since.Year > planYear) && !(entry.Until.IsStated && entry.Until.Year < planYear);

    /// <summary>The years, for a message.</summary>
    public static string Text(CodeEntry entry) => $"{entry.Since}–{entry.Until}";
}
