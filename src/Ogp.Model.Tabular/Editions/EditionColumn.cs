using System.Globalization;
using Ogp.Model.Tabular.Csv;

namespace Ogp.Model.Tabular.Editions;

/// <summary>One column of an edition and where its cells go.</summary>
/// <param name="Index">Place in the map, from 0.</param>
/// <param name="Heading">The heading as the edition writes it, with <c>#2</c> behind it where it is there a second time.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Target">Depends on the kind: a field's name, a policy area, a set of numbers, a phase, the name of a derived variable.</param>
/// <param name="Rating">Variable and aspect of a rating; not stated for other kinds.</param>
/// <param name="Point">The report it belongs to; not stated where it belongs to none.</param>
internal sealed record EditionColumn(int Index, string Heading, ColumnKind Kind, string Target, RatingKey Rating, AssessmentPoint Point)
{
    /// <summary>The heading as it stands in a file.</summary>
    public string Text { get; } = Heading.LastIndexOf('#') is > 0 and int mark ? Heading[..mark] : Heading;

    /// <summary>
    /// What the column is called whatever the edition writes above it: a derived variable by its name (<c>max-star</c>), a rating by variable, aspect and report
    /// (<c>starred.2015-only@midterm</c>), the number beside it with <c>#</c> before that, a tag or a field by kind and target
    /// (<c>policy-area.audits</c>, <c>plan.submitted</c>). Empty where the column is only kept.
    /// </summary>
    public string Name { get; } =
        Kind switch
        {
            ColumnKind.Kept => "",
            ColumnKind.Derived => Target,
            ColumnKind.Rating or ColumnKind.Flag => At($"{Rating}", Point.IsStated ? Point.Text : Target),
            ColumnKind.RatingNumber => At($"#{Rating}", Point.Text),
            ColumnKind.PolicyArea => $"policy-area.{Target}",
            _ => At($"{Kind.ToString().ToLowerInvariant()}.{Target}", Point.Text),
        };

    /// <summary>Words that the column has instead of the usual ones of its edition, each with the one that it stands for.</summary>
    public ValueList<(string Own, string Usual)> OwnWords { get; init; }

    /// <summary>The usual word for what stands in a cell, whatever its case, and whether or not a spreadsheet wrote 3 as 3.0 or 3,0. Most columns have no words of their own.</summary>
    public string ToUsual(string cell) => OwnWords.IsEmpty ? cell : Find(cell, word => word.Own, word => word.Usual) ?? cell;

    /// <summary>
    /// What the column has for a usual word; empty where that would be read as another: with <c>1=3</c> a column has no word for the usual 1.
    /// </summary>
    public string ToOwn(string word) =>
        OwnWords.IsEmpty ? word
        : Find(word, pair => pair.Usual, pair => pair.Own) is { } own ? own
        : Find(word, pair => pair.Own, pair => pair.Usual) is null ? word
        : "";

    /// <summary>What stands beside a word, which may be written in another way where none is written so.</summary>
    private string? Find(string text, Func<(string Own, string Usual), string> from, Func<(string Own, string Usual), string> to)
    {
        foreach ((string Own, string Usual) pair in OwnWords)
        {
            if (from(pair) == text)
            {
                return to(pair);
            }
        }

        string plain = Plain(text);
        if (plain.Length == 0)
        {
            return null;
        }

        foreach ((string Own, string Usual) pair in OwnWords)
        {
            if (Plain(from(pair)) == plain)
            {
                return to(pair);
            }
        }

        return null;
    }

    private static string Plain(string text) => WholeNumber.Of(text)?.ToString(CultureInfo.InvariantCulture) ?? Spelling.Fold(text);

    private static string At(string name, string place) => place.Length == 0 ? name : $"{name}@{place}";
}
