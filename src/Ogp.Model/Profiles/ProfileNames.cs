namespace Ogp.Model.Profiles;

/// <summary>The forms that names in a profile have.</summary>
internal static class ProfileNames
{
    /// <summary>Words of small letters and digits with hyphens between.</summary>
    public static bool IsKebab(string name) =>
        name.Length is > 0 and <= 64
        && char.IsAsciiLetterLower(name[0])
        && char.IsAsciiLetterOrDigit(name[^1])
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && !name.Contains("--", StringComparison.Ordinal);

    /// <summary>A small letter, then letters, digits and hyphens.</summary>
    public static bool IsMember(string name) =>
        name.Length is > 0 and <= 64 && char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>Capitals, then three or four digits.</summary>
    public static bool IsFindingCode(string code)
    {
        int letters = code.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters is >= 2 and <= 10 && code.Length - letters is 3 or 4 && code[letters..].All(char.IsAsciiDigit);
    }
}
