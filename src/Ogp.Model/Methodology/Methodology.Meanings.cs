using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <content>The same word, different things.</content>
public sealed partial class Methodology
{
    /// <summary>The scales of all variables, each once, in the order of the variables.</summary>
    public IEnumerable<Codelist> ScaleLists =>
        Variable.List.Entries.Select(entry => LevelsOf(Variable.Of(entry.Code))).OfType<Codelist>().Distinct();

    /// <summary>The variables that are rated on a scale.</summary>
    /// <param name="list">The scale.</param>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public IEnumerable<Variable> VariablesOn(Codelist list)
    {
        Guard.Against.Null(list);
        return Variable.List.Entries.Select(entry => Variable.Of(entry.Code)).Where(variable => LevelsOf(variable) == list);
    }

    /// <summary>Everything that a word means on the scales and among the absences, in any language and edition.</summary>
    /// <param name="word">The word; case, accents and white space do not count.</param>
    /// <returns>One meaning a code; none where no scale has the word.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public ValueList<WordMeaning> MeaningsOf(string word)
    {
        string folded = WordForm.Fold(Guard.Against.Null(word));
        return ScaleLists
            .Append(Absence.List)
            .SelectMany(list =>
                Reader.SensesOf(list, folded).GroupBy(sense => sense.Entry).Select(senses => new WordMeaning(list, senses.Key, senses))
            )
            .ToValueList();
    }

    /// <summary>The words, folded and in alphabetical order, that mean different things on different scales; plain yes and no are left out.</summary>
    public IEnumerable<string> AmbiguousWords =>
        ScaleLists
            .Where(list => list != YesNo.List)
            .Append(Absence.List)
            .SelectMany(list => Reader.WordsOf(list).Select(word => (list, word)))
            .GroupBy(pair => pair.word, StringComparer.Ordinal)
            .Where(words => words.Count() > 1)
            .Select(words => words.Key)
            .Order(StringComparer.Ordinal);
}
