using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <content>Headings: which variable stands under them.</content>
public sealed partial class Methodology
{
    /// <summary>
    /// Reads the heading of a rating ("Completion", "Potencial de resultados", "Acted according to OGP process"): which variable it is about, and whether
    /// it asks the opposite. "Early results" over plans before 2021 is did-it-open-government.
    /// </summary>
    /// <param name="heading">The heading; an end of a line such as a colon or a question mark does not count.</param>
    /// <param name="context">What is known of the place where it stands.</param>
    /// <returns>The heading; without a variable where none is known by it. <see cref="HeadingReading.Parse"/> reads what stands under it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public HeadingReading ReadHeading(string heading, ScaleContext context)
    {
        string stem = WordForm.Stem(WordForm.Fold(Guard.Against.Null(heading)));
        Guard.Against.Null(context);
        foreach (VariableRow row in _variables.Value.Values)
        {
            foreach (CodeAlias inverse in CodelistRow.Words(row.Inverse))
            {
                if (WordForm.Stem(WordForm.Fold(inverse.Text)) == stem)
                {
                    return new(this, heading, RatingKey.Of(row.Variable), context)
                    {
                        IsInverse = true,
                        IsProvisional = inverse.Status == CodeStatus.Provisional,
                    };
                }
            }
        }

        LevelReading name = Read(Variable.List, heading, context);
        if (name.Level is not { } variable)
        {
            return new(this, heading, default, context) { Findings = name.Findings };
        }

        // What is printed under the heading decides: levels of another variable are that variable's.
        Codelist levels = ScaleOf(Variable.Of(variable), context)!;
        RatingKey key = levels == LevelsOf(Variable.Of(variable)) ? Variable.Of(variable) : VariablesOn(levels).First();
        return new(this, heading, key, context) { IsProvisional = name.IsProvisional, Findings = name.Findings };
    }

    /// <summary>The headings that ask the opposite of a variable, so that a yes under them is its no.</summary>
    /// <param name="variable">The variable.</param>
    /// <returns>The headings, by language; none for most variables.</returns>
    public ValueList<CodeAlias> InverseHeadings(Variable variable) =>
        _variables.Value.GetValueOrDefault(variable.Text) is { } row ? CodelistRow.Words(row.Inverse) : [];
}
