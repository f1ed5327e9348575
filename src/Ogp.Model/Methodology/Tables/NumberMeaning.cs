namespace Ogp.Model;

/// <summary>What a number in a column of a variable is; the word in <c>variables.csv</c> is the name in kebab-case.</summary>
internal enum NumberMeaning
{
    /// <summary>The number that the edition writes for a level.</summary>
    Level,

    /// <summary>A later level minus an earlier one: the sign tells the level (change in completion).</summary>
    Difference,

    /// <summary>The level that was due minus the one that was reached: the sign tells the level (on schedule).</summary>
    Delay,
}
