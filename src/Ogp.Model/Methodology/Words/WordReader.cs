using System.Runtime.CompilerServices;

namespace Ogp.Model;

/// <summary>Reads words as codes of a list. Safe to use from several threads: what it keeps are the lists' words in the form in which they are compared.</summary>
internal sealed class WordReader(Func<IEnumerable<Codelist>> scales)
{
    /// <summary>A list of a profile goes with its profile.</summary>
    private readonly ConditionalWeakTable<Codelist, WordIndex> _indexes = [];

    /// <summary>Reads a text; of one that is not recognised it tells what it was probably meant to be.</summary>
    /// <param name="list">The list.</param>
    /// <param name="text">The text.</param>
    /// <param name="context">What is known of its place.</param>
    /// <param name="byAspect">Whether it is about an aspect: some editions count these differently.</param>
    /// <param name="numbers">What a number in its place is.</param>
    public LevelReading Read(
        Codelist list,
        string text,
        ScaleContext context,
        bool byAspect = false,
        NumberMeaning numbers = NumberMeaning.Level
    ) => Find(list, text, context, byAspect, numbers) ?? Unknown(new(text, list), context);

    /// <summary>Reads a text; null for a word that is none of the list and no absence.</summary>
    public LevelReading? Find(
        Codelist list,
        string text,
        ScaleContext context,
        bool byAspect = false,
        NumberMeaning numbers = NumberMeaning.Level
    )
    {
        LevelReading nothing = new(text, list);
        if (list.Find(text) is { } exact)
        {
            return nothing with { Possible = [exact.Code], Evidence = ReadingEvidence.Code };
        }

        string visible = WordForm.Visible(text);
        if (visible.Length == 0)
        {
            return nothing with { Absence = Absence.NotStated, Evidence = ReadingEvidence.Blank };
        }

        if (NumberWord.TryParse(visible, out int number))
        {
            return NumberReader.Read(nothing, number, context, byAspect, numbers);
        }

        WordIndex index = IndexOf(list);
        return IsAsked(visible, list)
            ? null
            : ReadWord(nothing, index, WordForm.Fold(text), context) ?? ReadAlternatives(nothing, index, context);
    }

    /// <summary>Reads a text as a word for an absence, from anywhere; <c>default</c> where it is none.</summary>
    public Absence ReadAbsence(string text, ScaleContext context)
    {
        string visible = WordForm.Visible(text);
        return visible.Length == 0 ? Absence.NotStated
            : NumberWord.TryParse(visible, out _) || IsAsked(visible, Absence.List) ? default
            : Choose(new(text, Absence.List), IndexOf(Absence.List).Find(WordForm.Fold(text)), context, isAbsence: true)?.Absence
                ?? default;
    }

    /// <summary>Whether somebody asked rather than said ("complete?"), where no word of the list has a question mark of its own.</summary>
    private static bool IsAsked(string visible, Codelist list) =>
        visible.EndsWith('?') && !list.Entries.Any(entry => entry.Label.For("en").EndsWith('?'));

    /// <summary>What a folded word means on a list, anywhere.</summary>
    public IEnumerable<WordSense> SensesOf(Codelist list, string folded) => IndexOf(list).Find(folded);

    /// <summary>All words of a list, folded.</summary>
    public IEnumerable<string> WordsOf(Codelist list) => IndexOf(list).Words;

    private WordIndex IndexOf(Codelist list) => _indexes.GetValue(list, static list => new(list));

    /// <summary>Reads a text as one word: what belongs to the place comes before what is from elsewhere.</summary>
    private LevelReading? ReadWord(LevelReading nothing, WordIndex index, string folded, ScaleContext context)
    {
        WordIndex absences = IndexOf(Absence.List);
        return Choose(nothing, index.Find(folded), context, isAbsence: false, leastFit: WordSense.Here)
            ?? Choose(nothing, absences.Find(folded), context, isAbsence: true, leastFit: WordSense.Here)
            ?? ReadInflected(nothing, index, context)
            ?? Choose(nothing, index.Find(folded), context, isAbsence: false)
            ?? Choose(nothing, absences.Find(folded), context, isAbsence: true)
            ?? Choose(nothing, index.FindInflected(folded), context, isAbsence: false);
    }

    /// <summary>Reads "substantial or complete": a set of levels, one of which holds. Null unless every part is a level.</summary>
    private LevelReading? ReadAlternatives(LevelReading nothing, WordIndex index, ScaleContext context)
    {
        List<LevelReading> parts = [];
        foreach (string part in WordForm.Alternatives(nothing.Text))
        {
            if (ReadWord(new(part, nothing.List), index, WordForm.Fold(part), context) is not { Level: not null } reading)
            {
                return null;
            }

            parts.Add(reading);
        }

        return parts.Count == 0
            ? null
            : nothing with
            {
                Possible = parts.Select(part => part.Level!).Distinct(StringComparer.Ordinal).ToValueList(),
                Evidence = ReadingEvidence.Alternatives,
                IsProvisional = parts.Exists(part => part.IsProvisional),
                Findings = parts.SelectMany(part => part.Findings).ToValueList(),
            };
    }

    /// <summary>Reads what stands behind the letter of a list, or a word in another number or gender.</summary>
    private static LevelReading? ReadInflected(LevelReading nothing, WordIndex index, ScaleContext context)
    {
        string folded = WordForm.Fold(WordForm.WithoutPrefix(nothing.Text) ?? nothing.Text);
        LevelReading? reading =
            Choose(nothing, index.Find(folded), context, isAbsence: false, leastFit: WordSense.Here)
            ?? Choose(nothing, index.FindInflected(folded), context, isAbsence: false, leastFit: WordSense.Here);
        return reading?.Level is null ? reading : reading with { Evidence = ReadingEvidence.Inflection };
    }

    /// <summary>The sense that fits best; null where there is none that fits well enough.</summary>
    private static LevelReading? Choose(
        LevelReading nothing,
        IEnumerable<WordSense> senses,
        ScaleContext context,
        bool isAbsence,
        int leastFit = WordSense.Elsewhere
    )
    {
        (WordSense Sense, int Fit)[] fits = [.. senses.Select(sense => (sense, sense.Fit(context))).Where(pair => pair.Item2 >= leastFit)];
        if (fits.Length == 0)
        {
            return null;
        }

        int best = fits.Max(pair => pair.Fit);
        WordSense[] chosen = [.. fits.Where(pair => pair.Fit == best).Select(pair => pair.Sense)];
        string[] codes = [.. chosen.Select(sense => sense.Entry.Code).Distinct(StringComparer.Ordinal)];
        if (codes.Length > 1)
        {
            return (nothing with { Candidates = new(codes) }).Noting(
                WordFindings.AmbiguousWord,
                null,
                new FindingArgument("codes", string.Join(", ", codes))
            );
        }

        // Several words may be written alike: the best evidenced counts.
        WordSense sense = Array.Find(chosen, sense => !sense.IsProvisionalAt(best, context)) ?? chosen[0];
        LevelReading reading = nothing with
        {
            Possible = isAbsence ? [] : [codes[0]],
            Absence = isAbsence ? Absence.Of(codes[0]) : default,
            Evidence = sense.Evidence(best),
            IsProvisional = sense.IsProvisionalAt(best, context),
        };
        FindingArgument code = new("code", codes[0]);
        return best == WordSense.Elsewhere ? reading.Noting(WordFindings.WordFromElsewhere, null, code, new("where", sense.Context))
            : reading.IsProvisional ? reading.Noting(WordFindings.ProvisionalWord, null, code)
            : reading;
    }

    private LevelReading Unknown(LevelReading nothing, ScaleContext context)
    {
        string folded = WordForm.Fold(nothing.Text);
        WordIndex index = IndexOf(nothing.List);
        string[] others =
        [
            .. scales()
                .Where(list => list != nothing.List)
                .Select(list =>
                    Choose(new(nothing.Text, list), IndexOf(list).Find(folded), context, isAbsence: false, leastFit: WordSense.Here)
                )
                .Where(reading => reading?.Level is not null)
                .Select(reading => $"{reading!.List.Name} ({reading.Level})"),
        ];
        string? near = Spelling.NearestWord(folded, index.Words) is { } word ? index.Find(word).First().Entry.Code : null;
        LevelReading reading = nothing with { Candidates = near is null ? [] : [near] };
        return others.Length == 0
            ? reading.Noting(WordFindings.UnknownWord, near)
            : reading.Noting(WordFindings.WordOfAnotherScale, near, new FindingArgument("others", string.Join(", ", others)));
    }
}
