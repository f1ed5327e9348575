namespace Ogp.Model.Validation.Rules;

/// <summary>Ratings of commitments and of the process against the years, or the reports, in which their variables were usually rated.</summary>
/// <param name="kind">What the rule finds.</param>
/// <param name="inAnyReport">Whether it asks for the year alone, and not for the report.</param>
internal sealed class CoverageRule(FindingKind kind, bool inAnyReport) : NodeRule(kind, typeof(Assessment), typeof(ProcessAssessment))
{
    private static readonly LocalizedText s_plans = Reason.Of("plans", "planes", "plans");
    private static readonly LocalizedText s_localPlans = Reason.Of(
        "local members' plans",
        "planes de miembros locales",
        "plans de membres locaux"
    );

    public override bool Check(Node node, RuleContext context)
    {
        // Of a report of other years all ratings are unusual, and the report is what is told of.
        if (
            context is not { Plan: not null, Report: { } report, Facts.Year: { } year }
            || (!inAnyReport && (report.Product.Entry is not { } product || !UsualYears.Include(product, year)))
        )
        {
            return false;
        }

        if (node is Assessment assessment)
        {
            CheckAll(assessment.Ratings, ofProcess: false, year, year, context);
            return true;
        }

        // What the process of locals is rated by is evidenced in parts only.
        if (context.Facts.Level == MemberLevel.Local)
        {
            return false;
        }

        ProcessAssessment process = (ProcessAssessment)node;
        CheckAll(process.Ratings, ofProcess: true, year, LastYearOf(process, context.Plan) ?? year, context);
        return true;
    }

    /// <summary>The implementation is held against the standards of its own time, too, which goes on until the plan ends.</summary>
    private static int? LastYearOf(ProcessAssessment process, ActionPlan plan) =>
        process.Phase == ProcessPhase.Implementation && plan.Period is { End.IsStated: true } period ? period.End.Year : null;

    /// <summary>Which plans do not usually have the rating: all of the year, or only those of local members.</summary>
    private static LocalizedText PlansOf(RatingKey key, int year, Product product, RuleContext context) =>
        context.Facts.Level == MemberLevel.Local && context.Ids.CoverageOf(key, year, product, default) != CoverageKind.NotCoded
            ? s_localPlans
            : s_plans;

    private void CheckAll(RatingSet ratings, bool ofProcess, int year, int lastYear, RuleContext context)
    {
        foreach (ref readonly Rating rating in ratings)
        {
            // What stands in the wrong one of the two is another rule's matter.
            if (!rating.Statement.HasLevel || rating.Key.IsOfProcess != ofProcess || context.Ids.LevelsOf(rating.Key) is null)
            {
                continue;
            }

            // What was filled in later stands in no report of its own.
            CoverageKind usual = context.Ids.CoverageOf(rating.Key, year, default, context.Facts.Level);
            if (inAnyReport && usual == CoverageKind.NotCoded && EraRules.IsNotCoded(rating.Key, lastYear, context))
            {
                context.Found(
                    RuleContext.RatingAt(rating.Key),
                    ("variable", rating.Key),
                    ("plans", PlansOf(rating.Key, year, default, context)),
                    ("year", year)
                );
            }
            else if (
                !inAnyReport
                && usual > CoverageKind.BackFilled
                && context.Ids.CoverageOf(rating.Key, year, context.Report!.Product, context.Facts.Level) == CoverageKind.NotCoded
            )
            {
                context.Found(
                    RuleContext.RatingAt(rating.Key),
                    ("variable", rating.Key),
                    ("product", context.Report.Product),
                    ("plans", PlansOf(rating.Key, year, context.Report.Product, context)),
                    ("year", year)
                );
            }
        }
    }
}
