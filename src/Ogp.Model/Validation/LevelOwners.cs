namespace Ogp.Model.Validation;

/// <summary>Which variables have a level that stands under one that has it not: it was mostly written under the wrong name.</summary>
internal static class LevelOwners
{
    /// <summary>A word that more variables have tells nothing of what was meant.</summary>
    private const int Most = 3;

    /// <summary>The variables with a level, as words of a message; not stated where there are none, or many.</summary>
    /// <param name="word">The level as it was written: a code, or what it is called.</param>
    public static LocalizedText Of(string word)
    {
        string[] owners =
        [
            .. Variable
                .List.Entries.Select(entry => entry.Code)
                .Where(code => Scales.LevelsOf(Variable.Of(code))?.FindByWord(word) is not null),
        ];
        string names = string.Join(", ", owners);
        return owners.Length is 0 or > Most ? default : Reason.Of($" (it is one of {names})", $" (es de {names})", $" (il est de {names})");
    }
}
