using System.Globalization;
using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <content>Why a rating is absent.</content>
public sealed partial class Methodology
{
    /// <summary>
    /// Why a variable has no rating in a place, as far as the methodology explains it: it was not coded in that cycle, or that kind of report does not
    /// look at it. It never says that a report is missing: that is a fact about the plan.
    /// </summary>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <param name="context">What is known of the place.</param>
    /// <returns>The absence that fits, and why.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public AbsenceReason WhyAbsent(RatingKey key, ScaleContext context)
    {
        Guard.Against.Null(context);
        if (LevelsOf(key.Variable) is null)
        {
            return new(Absence.NotStated, AbsenceWords.UnknownVariable.Fill(language => [key.Text]), null);
        }

        if (context.PlanYear is not { } year)
        {
            return new(Absence.NotStated, AbsenceWords.UnknownYear.Fill(language => [Scales.LabelOf(key, language)]), null);
        }

        Coverage any = CoverageOf(key, year, context.Level);
        if (any.Kind == CoverageKind.NotCoded)
        {
            AbsenceWords words = context.Level == MemberLevel.Local ? AbsenceWords.NotAskedOfLocals : AbsenceWords.NotCoded;
            return new(
                Absence.NotCoded,
                words.Fill(language => [Scales.LabelOf(key, language), Year(year), Years(key, context.Level, language)]),
                any
            );
        }

        if (context.Product.IsStated && CoverageOf(key, year, context.Product, context.Level) is { Kind: CoverageKind.NotCoded } here)
        {
            AbsenceWords words = any.Products.IsEmpty ? AbsenceWords.BackFilled : AbsenceWords.NotInProduct;
            return new(
                Absence.NotApplicable,
                words.Fill(language =>
                    [
                        Scales.LabelOf(key, language),
                        Year(year),
                        Product.List.LabelOf(context.Product.Text, language),
                        Names(any.Products, language),
                    ]
                ),
                here
            );
        }

        return any.Kind == CoverageKind.Coded
            ? new(Absence.NotStated, AbsenceWords.Usual.Fill(language => [Scales.LabelOf(key, language), Year(year)]), any)
            : new(Absence.NotCoded, AbsenceWords.Partly.Fill(language => [Scales.LabelOf(key, language), Year(year)]), any);
    }

    /// <summary>The plan years in which a variable was coded, as runs: "2011–2016, 2020 →".</summary>
    private string Years(RatingKey key, MemberLevel level, string language)
    {
        List<(int From, int? To)> runs = [];
        foreach (CoverageRow row in RowsOf(key, level).Where(row => row.Coverage != CoverageKind.NotCoded).OrderBy(row => row.From))
        {
            if (runs.Count > 0 && (runs[^1].To is not { } end || row.From <= end + 1))
            {
                runs[^1] = (runs[^1].From, runs[^1].To is { } before && row.To is { } after ? Math.Max(before, after) : null);
            }
            else
            {
                runs.Add((row.From, row.To));
            }
        }

        return runs.Count == 0
            ? AbsenceWords.Never[language]!
            : string.Join(
                ", ",
                runs.Select(run => run.From == run.To ? Year(run.From) : $"{Year(run.From)}–{(run.To is { } to ? Year(to) : "")}")
            );
    }

    private static string Names(ValueList<Product> products, string language) =>
        string.Join(", ", products.Select(product => Product.List.LabelOf(product.Text, language)));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
