using System.Text.RegularExpressions;
using FsCheck.Xunit;

namespace Ogp.Model.Tests.Methodology.Process;

/// <summary>Whatever is known: nothing throws, and knowing less never gives another answer.</summary>
public partial class ProcessProperties
{
    [Property(MaxTest = 1000)]
    public bool Knowing_less_of_a_plan_leaves_the_answer_or_opens_it(int seed)
    {
        Random random = new(seed);
        PlanDates full = new()
        {
            Level = MemberLevel.Of(Pick(random, "national", "national", "national", "local", "legacy-local", "other", "")),
            DueYear = random.Next(2010, 2026),
            SwitchedCohort = random.Next(2) == 0,
            Submitted = Date(random),
            MissingOn = random.Next(3) == 0 ? Date(random) : default,
            Years = random.Next(-1, 6),
            End = Date(random),
            PreviousEnd = Date(random),
        };
        if (full.MissingOn.IsStated && !full.MissingOn.IsBefore(full.Submitted))
        {
            full = full with { MissingOn = default };
        }

        PlanDates less = full with
        {
            DueYear = Keep(random, full.DueYear),
            SwitchedCohort = Keep(random, full.SwitchedCohort),
            Submitted = Vaguer(random, full.Submitted),
            MissingOn = random.Next(2) == 0 ? full.MissingOn : default,
            Years = Keep(random, full.Years),
            PreviousEnd = Vaguer(random, full.PreviousEnd),
        };
        Func<PlanDates, ProcessAnswer<bool>>[] questions =
        [
            PlanCalendar.Ogp.IsLate,
            PlanTerms.IsDurationAllowed,
            PlanTerms.IsLongEnough,
            plan => ContraryToProcess.Review(new() { Plan = plan }).IsContrary,
            plan => PlanCalendar.Ogp.IsRecommendedCount(plan, 20),
            plan => PlanCalendar.Ogp.Extend(plan, new(2022)).IsAllowed,
        ];

        // A due year that is not known may be another: since 2022 the end of the last plan tells the rules, which the full facts need not agree with.
        bool sameRules = less.DueYear == full.DueYear;
        return questions.All(ask => ask(full) is var whole && ask(less) is var part && (!sameRules || Refines(part.Value, whole.Value)));
    }

    /// <summary>A sentence with a hole in it, such as "Submission: ." or "from  to", would show that something was not known and not said.</summary>
    [Property(MaxTest = 1000)]
    public bool Every_reason_is_said_in_both_languages_without_holes(int seed)
    {
        Random random = new(seed);
        PlanDates plan = new()
        {
            Level = MemberLevel.Of(Pick(random, "national", "national", "local", "legacy-local", "")),
            DueYear = Keep(random, (int?)random.Next(2010, 2026)),
            Submitted = Vaguer(random, Date(random)),
            MissingOn = Vaguer(random, Date(random)),
            CoCreationStart = Vaguer(random, Date(random)),
            Years = Keep(random, (int?)random.Next(-1, 6)),
            End = Vaguer(random, Date(random)),
            PreviousEnd = Vaguer(random, Date(random)),
        };
        PlanExtension extension = PlanCalendar.Ogp.Extend(plan, Vaguer(random, Date(random)), Vaguer(random, Date(random)));
        MembershipStanding standing = new() { IsInactive = true, InactiveSince = Vaguer(random, Date(random)) };
        CycleReview review = ContraryToProcess.Review(
            new()
            {
                Plan = plan,
                SelfAssessmentDue = Vaguer(random, Date(random)),
                SelfAssessmentDelivered = Vaguer(random, Date(random)),
            }
        );
        SelfAssessmentDuty duty = SelfAssessments.Duty(
            AssessmentPoint.Of(Pick(random, "midterm", "end-of-term", "")),
            Vaguer(random, Date(random))
        );
        LocalizedText[] reasons =
        [
            extension.IsAllowed.Reason,
            .. ((PlanCycle[])[extension.Before, extension.After]).SelectMany(cycle =>
                (LocalizedText[])
                    [
                        cycle.Start.Reason,
                        cycle.Midterm.Reason,
                        cycle.End.Reason,
                        cycle.Refresh.Reason,
                        cycle.NextPlanDue.Reason,
                        cycle.IsDurationAllowed.Reason,
                        .. cycle.Reports.Select(point => point.Due.Reason),
                    ]
            ),
            PlanCalendar.Ogp.DueDate(plan).Reason,
            PlanCalendar.Ogp.LastDay(plan).Reason,
            PlanCalendar.Ogp.IsLate(plan).Reason,
            PlanCalendar.Ogp.ShiftsCohort(plan).Reason,
            PlanCalendar.Ogp.ShiftedDueDate(plan).Reason,
            PlanCalendar.FirstPlanDue(plan.Submitted).Reason,
            PlanTerms.IsLongEnough(plan).Reason,
            ReportCalendar.PublicCommentUntil(plan.Submitted).Reason,
            ReportCalendar.EndOfCommitmentReport(plan.Submitted).Reason,
            ProcessRuleSets.RequirementsDuring(plan.Submitted, plan.End).Reason,
            ProcessRuleSets.RequirementsOf(plan.Submitted).Reason,
            MembershipProcess.CanBeWithdrawnFrom(standing).Reason,
            MembershipProcess.Step(standing, new(MembershipEventKind.MembershipEnded, plan.Submitted)).IsProvidedFor.Reason,
            ResponsePolicy.WorkPlanDue(plan.Submitted).Reason,
            review.IsContrary.Reason,
            .. review.Triggers.Select(trigger => trigger.Holds.Reason),
            duty.IsRequired.Reason,
            duty.Due.Reason,
            duty.CommentDays.Reason,
            duty.NeedsEnglish.Reason,
        ];
        string? broken = reasons
            .SelectMany(reason => (string?[])[reason["en"], reason["es"], reason["fr"]])
            .FirstOrDefault(text => text is null || Hole().IsMatch(text));
        return broken is null ? true : throw new InvalidOperationException(broken);
    }

    [Property(MaxTest = 1000)]
    public bool Knowing_less_of_a_phase_leaves_the_answer_or_opens_it(int seed)
    {
        Random random = new(seed);
        PartialDate from = Date(random);
        RequirementFacts full = new()
        {
            Phase = ProcessPhase.Of(Pick(random, "development", "implementation")),
            From = from,
            To = new(from.Earliest!.Value.PlusDays(random.Next(1500))),
            HasDialogueSpace = Bool(random),
            DialogueMeetings = List(random),
            AreRulesPublic = Bool(random),
            HasWebsite = Bool(random),
            HasRepository = Bool(random),
            RepositoryUpdates = List(random),
            TimelinePublished = Date(random),
            OutreachActivities = random.Next(3),
            HadInputMechanism = Bool(random),
            GaveReasonedResponse = Bool(random),
            CivilSocietyMeetings = List(random),
        };
        RequirementFacts less = full with
        {
            Phase = random.Next(9) == 0 ? default : full.Phase,
            From = Vaguer(random, full.From),
            To = Vaguer(random, full.To),
            HasDialogueSpace = Keep(random, full.HasDialogueSpace),
            DialogueMeetings = Vaguer(random, full.DialogueMeetings),
            AreRulesPublic = Keep(random, full.AreRulesPublic),
            HasWebsite = Keep(random, full.HasWebsite),
            HasRepository = Keep(random, full.HasRepository),
            RepositoryUpdates = Vaguer(random, full.RepositoryUpdates),
            TimelinePublished = Vaguer(random, full.TimelinePublished),
            OutreachActivities = Keep(random, full.OutreachActivities),
            HadInputMechanism = Keep(random, full.HadInputMechanism),
            GaveReasonedResponse = Keep(random, full.GaveReasonedResponse),
            CivilSocietyMeetings = Vaguer(random, full.CivilSocietyMeetings),
        };
        RequirementReview whole = MinimumRequirements.Review(full);
        RequirementReview part = MinimumRequirements.Review(less);
        return Refines(part.IsMet.Value, whole.IsMet.Value)
            && part.Requirements.Zip(whole.Requirements).All(pair => Refines(pair.First.IsMet.Value, pair.Second.IsMet.Value));
    }

    [Property(MaxTest = 1000)]
    public bool Knowing_less_of_the_points_leaves_the_result_or_opens_it(int seed)
    {
        Random random = new(seed);
        EligibilityFacts full = new()
        {
            FiscalTransparency = Points(random),
            AccessToInformation = Points(random),
            AssetDisclosure = Points(random),
            CitizenEngagement = Points(random),
        };
        EligibilityFacts less = full with
        {
            FiscalTransparency = random.Next(2) == 0 ? full.FiscalTransparency : default,
            CitizenEngagement = random.Next(2) == 0 ? full.CitizenEngagement : default,
        };
        return EligibilityCriteria.Result(full).CanBeTold
            && (EligibilityCriteria.Result(less).Value is not { } told || told == EligibilityCriteria.Result(full).Value);
    }

    [GeneratedRegex(@"^$|[^.]$|  | [.;,]|\b(from|to|hasta|desde|de|a|on|el)[.;,]")]
    private static partial Regex Hole();

    private static bool Refines(bool? less, bool? full) => less is null || less == full;

    private static bool Bool(Random random) => random.Next(6) != 0;

    private static T? Keep<T>(Random random, T? value)
        where T : struct => random.Next(3) == 0 ? null : value;

    private static string Pick(Random random, params string[] texts) => texts[random.Next(texts.Length)];

    private static PartialDate Date(Random random) => new(new NodaTime.LocalDate(2010, 1, 1).PlusDays(random.Next(6000)));

    private static CriterionPoints Points(Random random) =>
        random.Next(6) is var points && points == 5 ? CriterionPoints.NotMeasured : CriterionPoints.Of(points);

    private static ValueList<PartialDate> List(Random random) =>
        Enumerable.Range(0, random.Next(40)).Select(_ => Date(random)).ToValueList();

    private static ValueList<PartialDate>? Vaguer(Random random, ValueList<PartialDate>? dates) =>
        random.Next(4) == 0
            ? null
            : dates!.Value.Select(date => random.Next(3) == 0 ? new(date.Year, date.Month!.Value) : date).ToValueList();

    private static PartialDate Vaguer(Random random, PartialDate date) =>
        !date.IsStated
            ? date
            : random.Next(6) switch
            {
                0 => default,
                1 => new(date.Year),
                2 => new(date.Year, date.Month!.Value),
                _ => date,
            };
}
