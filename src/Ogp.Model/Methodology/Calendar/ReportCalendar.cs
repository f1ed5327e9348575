namespace Ogp.Model;

/// <summary>What assessors owe, and when. Pure questions; safe to use from several threads.</summary>
/// <remarks>Source: the IRM's descriptions of its products, each rule with its own address.</remarks>
public static class ReportCalendar
{
    /// <summary>When the end-of-commitment report of a local commitment is due: one month after it is fully implemented.</summary>
    /// <param name="implemented">When the commitment was fully implemented.</param>
    public static ProcessAnswer<PartialDate> EndOfCommitmentReport(PartialDate implemented) =>
        After(ReportRules.EndOfCommitment, ReportRules.EndOfCommitment.Tells(implemented, default), 1);

    /// <summary>
    /// Until when a draft report that is opened to public comment stays open at the least: two weeks. Stated for reports of 2015 and 2016; provisional
    /// for others.
    /// </summary>
    /// <param name="opened">When the draft was opened in English and the local language.</param>
    public static ProcessAnswer<PartialDate> PublicCommentUntil(PartialDate opened) =>
        Days.Of(opened)?.PlusDays(14) is { } until
            ? ReportRules.Comments.TellsDate(
                until,
                Reason.Of(
                    $"Opened: {opened}, for at least 14 days: until {until}.",
                    $"Apertura: {opened}, por al menos 14 días: hasta {until}.",
                    $"Ouverture : {opened}, pour 14 jours au moins : jusqu’au {until}."
                ),
                opened.Year is 2015 or 2016 ? CodeStatus.Official : CodeStatus.Provisional
            )
            : ReportRules.Comments.CannotTell<PartialDate>(
                Reason.Of("It is not known when it was opened.", "No se sabe cuándo se abrió.", "On ne sait pas quand il a été ouvert.")
            );

    /// <summary>Who assesses the plans of a member: the IRM, or a local monitoring body for local members since 2020.</summary>
    /// <param name="level">National or local.</param>
    public static ProcessAnswer<Assessor> AssessorOf(MemberLevel level) =>
        level.IsKnown
            ? ReportRules.Assessors.Tells(
                level == MemberLevel.Local ? Assessor.LocalMonitoringBody : Assessor.Irm,
                ReportRules.Assessors.Text
            )
            : ReportRules.Assessors.CannotTell<Assessor>(
                Reason.Of(
                    "It is not known whether the member is national or local.",
                    "No se sabe si el miembro es nacional o local.",
                    "On ne sait pas si le membre est national ou local."
                )
            );

    /// <summary>The products usual for a plan, by when in its cycle they come.</summary>
    internal static ValueList<ReportingPoint> Of(PlanDates plan, ProcessAnswer<PartialDate> midterm, ProcessAnswer<PartialDate> end)
    {
        ProcessAnswer<PartialDate> submission = Stated(ReportRules.Submission, plan.Submitted, PlanTerms.SubmissionUnknown);
        if (plan.Level == MemberLevel.Local)
        {
            return
            [
                new(Product.InceptionReport, submission, After(ReportRules.Inception, submission, 2)),
                new(
                    Product.EndOfCommitmentReport,
                    end,
                    ReportRules.EndOfCommitment.CannotTell<PartialDate>(ReportRules.EndOfCommitment.Text)
                ),
            ];
        }

        // The programme for local members of 2016 to 2021 has products, but no time is known for any of them.
        if (!plan.IsNational || !plan.Submitted.IsStated)
        {
            return default;
        }

        ProcessAnswer<PartialDate> before = Stated(
            ReportRules.CoCreation,
            plan.CoCreationStart,
            Reason.Of(
                "It is not known when co-creation began.",
                "No se sabe cuándo empezó la cocreación.",
                "On ne sait pas quand la cocréation a commencé."
            )
        );
        ReportingPoint[] all =
        [
            new(Product.CoCreationBrief, before, After(ReportRules.Brief, before, -3)),
            new(Product.DesignReport, submission, Unknown),
            new(Product.ActionPlanReview, submission, After(ReportRules.Review, submission, 4)),
            new(Product.ProgressReport, midterm, Unknown),
            new(Product.MidtermReview, midterm, ReportRules.Midterm.CannotTell<PartialDate>(ReportRules.Midterm.Text)),
            new(Product.EndOfTermReport, end, Unknown),
            new(Product.ImplementationReport, end, Unknown),
            new(Product.HybridReport, end, Unknown),
            new(Product.TransitionalResultsReport, end, Unknown),
            new(Product.ResultsReport, end, After(ReportRules.Results, end, 4)),
        ];
        return [.. all.Where(point => IsUsual(point.Product, plan))];
    }

    /// <summary>Whether the codelist has the product for plans of the year; the Midterm Review is for four-year plans.</summary>
    private static bool IsUsual(Product product, PlanDates plan)
    {
        CodeEntry entry = product.Entry!;
        PartialDate year = new(plan.Submitted.Year);
        return product == Product.MidtermReview
            ? plan.Years == 4 && plan.Submitted.Year >= 2021
            : !year.IsBefore(entry.Since) && !year.IsAfter(entry.Until);
    }

    private static ProcessAnswer<PartialDate> Unknown { get; } = ReportRules.Older.CannotTell<PartialDate>(ReportRules.Older.Text);

    private static ProcessAnswer<PartialDate> Stated(ProcessRule rule, PartialDate date, LocalizedText unknown) =>
        date.IsStated ? rule.Tells(date, rule.Text) : rule.CannotTell<PartialDate>(unknown);

    private static ProcessAnswer<PartialDate> After(ProcessRule rule, ProcessAnswer<PartialDate> from, int months) =>
        Days.Of(from.Value ?? default)?.PlusMonths(months).ToDate() is { IsStated: true } due
            ? rule.Tells(
                due,
                Reason.Join([
                    rule.Text,
                    Reason.Of(
                        $"From {from.Value ?? default}: {due}.",
                        $"Desde {from.Value ?? default}: {due}.",
                        $"À partir du {from.Value ?? default} : {due}."
                    ),
                ]),
                from.Status
            )
            : rule.CannotTell<PartialDate>(from.CanBeTold ? rule.Text : from.Reason);
}
