namespace Ogp.Model.Validation;

/// <summary>Which variables have a level that stands under one that has it not: it was mostly written under the wrong name. Safe to share between threads.</summary>
internal static class LevelOwners
{
    /// <summary>A word that more variables have tells nothing of what was meant.</summary>
    private const int Most = 3;

    /// <summary>The variables of each scale; a scale of more than a few is left out.</summary>
    private static readonly Lazy<(Codelist Levels, string[] Variables)[]> s_scales = new(Gather);

    /// <summary>The variables with a level, as words of a message; not stated where there are none, or many.</summary>
    /// <param name="word">The level as it was written: a code, or what it is called.</param>
    public static LocalizedText Of(string word)
    {
        List<string> owners = [];
        foreach ((Codelist levels, string[] variables) in s_scales.Value)
        {
            if (levels.FindByWord(word) is not null)
            {
                owners.AddRange(variables);
            }
        }

        string names = string.Join(", ", owners);
        return owners.Count is 0 or > Most ? default : Reason.Of($" (it is one of {names})", $" (es de {names})", $" (il est de {names})");
    }

    private static (Codelist Levels, string[] Variables)[] Gather() =>
        [
            .. Variable
                .List.Entries.Select(entry => entry.Code)
                .GroupBy(code => Scales.LevelsOf(Variable.Of(code))!)
                .Where(scale => scale.Count() <= Most)
                .Select(scale => (scale.Key, scale.ToArray())),
        ];
}
