using Ogp.Model.Tests.Methodology.Calendar;

namespace Ogp.Model.Tests.Methodology.Process;

/// <summary>Acting contrary to process, cycle by cycle.</summary>
public class ContraryToProcessTests
{
    private static readonly CycleFacts s_2015 = new()
    {
        Plan = new() { DueYear = 2015, Submitted = Written.Of("2015-06-30") },
        SelfAssessmentDue = Written.Of("2016-09-30"),
        SelfAssessmentDelivered = Written.Of("2016-09-30"),
        HadEngagement = true,
        HadResearcherEngagement = true,
        MadeProgress = true,
    };

    private static readonly CycleFacts s_2018 = new()
    {
        Plan = new() { DueYear = 2018, Submitted = Written.Of("2018-08-31") },
        InfluenceInDevelopment = PublicInfluence.Involve,
        InfluenceInImplementation = PublicInfluence.Inform,
        HasRepository = true,
        MadeProgress = true,
    };

    private static readonly CycleFacts s_2022 = new()
    {
        Plan = new() { PreviousEnd = Written.Of("2022-08-31"), Submitted = Written.Of("2022-12-28") },
        MetMinimumRequirements = true,
        MadeProgress = true,
    };

    [Theory]
    [InlineData("rs-2012", "")]
    [InlineData("rs-2014", "late-plan")]
    [InlineData("rs-2015", "late-plan late-self-assessment no-engagement no-researcher-engagement no-progress")]
    [InlineData("rs-2018", "late-plan influence-in-development influence-in-implementation no-repository no-progress")]
    [InlineData("rs-2022", "late-plan minimum-requirements-not-met no-progress")]
    [InlineData("pcs-2022", "")]
    [InlineData("", "")]
    public void Each_rule_set_has_its_triggers(string set, string triggers)
    {
        Assert.Equal(triggers, string.Join(' ', ContraryToProcess.TriggersOf(ProcessRuleSet.Of(set)).Select(trigger => trigger.Text)));
        Assert.All(
            ContraryToProcess.TriggersOf(ProcessRuleSet.Of(set)),
            trigger => Assert.NotNull(ProcessRules.Find($"{set}-{trigger.Text}"))
        );
    }

    [Fact]
    public void Every_trigger_of_the_codelist_belongs_to_a_rule_set() =>
        Assert.Equal(
            ContraryTrigger.List.Entries.Select(entry => entry.Code).Order(StringComparer.Ordinal),
            ProcessRuleSet
                .List.Entries.SelectMany(entry => ContraryToProcess.TriggersOf(ProcessRuleSet.Of(entry.Code)))
                .Select(trigger => trigger.Text)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_cycle_in_order_is_not_contrary() =>
        Assert.All(
            (CycleFacts[])[s_2015, s_2018, s_2022],
            facts => Assert.Equal("False", Written.Short(ContraryToProcess.Review(facts).IsContrary))
        );

    [Fact]
    public void Without_facts_every_trigger_is_open()
    {
        foreach (int due in (int[])[2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2025])
        {
            CycleReview review = ContraryToProcess.Review(new() { Plan = new() { DueYear = due } });
            Assert.NotEmpty(review.Triggers);
            Assert.All(review.Triggers, trigger => Assert.Equal("?", Written.Short(trigger.Holds)));
            Assert.Equal("?", Written.Short(review.IsContrary));
        }
    }

    [Fact]
    public void The_rules_of_2012_and_unknown_rules_decide_nothing()
    {
        CycleReview first = ContraryToProcess.Review(
            new()
            {
                Plan = new() { DueYear = 2013, Submitted = new(2015) },
            }
        );
        Assert.Equal((0, "?", "rs-2012-no-trigger"), (first.Triggers.Count, Written.Short(first.IsContrary), first.IsContrary.Rule.Id));
        Assert.Equal("?", Written.Short(ContraryToProcess.Review(new()).IsContrary));
        Assert.Empty(ContraryToProcess.Review(s_2018 with { Plan = s_2018.Plan with { Level = MemberLevel.Local } }).Triggers);
    }

    [Fact]
    public void Any_trigger_of_2015_makes_the_cycle_contrary() =>
        Decides(
            (s_2015 with { Plan = s_2015.Plan with { Submitted = Written.Of("2015-10-31") } }, "late-plan"),
            (s_2015 with { SelfAssessmentDelivered = Written.Of("2017-01-31") }, "late-self-assessment"),
            (s_2015 with { HadEngagement = false }, "no-engagement"),
            (s_2015 with { HadResearcherEngagement = false }, "no-researcher-engagement"),
            (s_2015 with { MadeProgress = false }, "no-progress")
        );

    [Fact]
    public void Any_trigger_of_2018_makes_the_cycle_contrary() =>
        Decides(
            (s_2018 with { Plan = s_2018.Plan with { Submitted = Written.Of("2019-01-01") } }, "late-plan"),
            (s_2018 with { InfluenceInDevelopment = PublicInfluence.Consult }, "influence-in-development"),
            (s_2018 with { InfluenceInImplementation = PublicInfluence.NoConsultation }, "influence-in-implementation"),
            (s_2018 with { HasRepository = false }, "no-repository"),
            (s_2018 with { MadeProgress = false }, "no-progress")
        );

    [Fact]
    public void Any_trigger_of_2022_makes_the_cycle_contrary() =>
        Decides(
            (s_2022 with { Plan = s_2022.Plan with { Submitted = Written.Of("2023-09-01") } }, "late-plan"),
            (s_2022 with { MetMinimumRequirements = false }, "minimum-requirements-not-met"),
            (s_2022 with { MadeProgress = false }, "no-progress")
        );

    [Theory]
    [InlineData("2021-12-01", true, "?")]
    [InlineData("2022-06-30", true, "?")]
    [InlineData("2022-06-30", false, "True")] // no progress is contrary by either
    [InlineData("2023-12-01", true, "True")]
    public void After_a_plan_that_ended_in_2021_a_cycle_is_contrary_where_both_rule_sets_say_so(
        string submitted,
        bool madeProgress,
        string contrary
    )
    {
        CycleReview review = ContraryToProcess.Review(
            new()
            {
                Plan = new() { PreviousEnd = Written.Of("2021-12-31"), Submitted = Written.Of(submitted) },
                MadeProgress = madeProgress,
            }
        );
        Assert.Equal(("?", contrary), (Written.Short(review.RuleSet), Written.Short(review.IsContrary)));
        Assert.Empty(review.Triggers);
    }

    [Theory]
    [InlineData("2016-09-30", "2017-01-30", "", "False")]
    [InlineData("2016-09-30", "2017-01-31", "", "True")]
    [InlineData("2016-10-31", "2017-02-28", "", "False")]
    [InlineData("2016-10-31", "2017-03-01", "", "True")]
    [InlineData("2016-09-30", "", "2017-01-30", "True")]
    [InlineData("2016-09-30", "", "2017-01-29", "?")]
    [InlineData("2016-09-30", "2017", "", "?")]
    [InlineData("", "2017-01-31", "", "?")]
    [InlineData("2016-09-30", "", "", "?")]
    public void A_self_assessment_is_late_after_four_months(string due, string delivered, string missingOn, string late)
    {
        CycleReview review = ContraryToProcess.Review(
            s_2015 with
            {
                SelfAssessmentDue = Written.Of(due),
                SelfAssessmentDelivered = Written.Of(delivered),
                SelfAssessmentMissingOn = Written.Of(missingOn),
            }
        );
        Assert.Equal(late, Written.Short(Holds(review, "late-self-assessment")));
        Assert.Equal(late, Written.Short(review.IsContrary));
    }

    [Theory]
    [InlineData("no-consultation", "True", "True")]
    [InlineData("inform", "True", "False")]
    [InlineData("consult", "True", "False")]
    [InlineData("involve", "False", "False")]
    [InlineData("collaborate", "False", "False")]
    [InlineData("empower", "False", "False")]
    [InlineData("shout", "?", "?")]
    [InlineData("", "?", "?")]
    public void Influence_must_reach_involve_in_development_and_inform_in_implementation(
        string level,
        string development,
        string implementation
    )
    {
        PublicInfluence influence = PublicInfluence.Of(level);
        CycleReview review = ContraryToProcess.Review(
            s_2018 with
            {
                InfluenceInDevelopment = influence,
                InfluenceInImplementation = influence,
            }
        );
        Assert.Equal(
            (development, implementation),
            (Written.Short(Holds(review, "influence-in-development")), Written.Short(Holds(review, "influence-in-implementation")))
        );
    }

    [Fact]
    public void Without_the_IRMs_decision_one_failing_phase_is_enough_and_both_must_pass()
    {
        RequirementReview met = Review(ProcessPhase.Development, true);
        RequirementReview metToo = Review(ProcessPhase.Implementation, true);
        RequirementReview unmet = Review(ProcessPhase.Implementation, false);
        CycleFacts open = s_2022 with { MetMinimumRequirements = null };
        Assert.Equal("?", Unmet(open));
        Assert.Equal("?", Unmet(open with { Requirements = [met] }));
        Assert.Equal("False", Unmet(open with { Requirements = [met, metToo] }));
        Assert.Equal("True", Unmet(open with { Requirements = [unmet] }));
        Assert.Equal("True", Unmet(open with { Requirements = [met, unmet] }));
        Assert.Equal("False", Unmet(s_2022 with { Requirements = [unmet] }));

        static string Unmet(CycleFacts facts) => Written.Short(Holds(ContraryToProcess.Review(facts), "minimum-requirements-not-met"));
        static RequirementReview Review(ProcessPhase phase, bool met)
        {
            ProcessRule rule = new("test");
            return new(phase, default, rule.Tells(met, default));
        }
    }

    [Theory]
    [InlineData("", "False")]
    [InlineData("c", "False")]
    [InlineData("co", "False")]
    [InlineData("cc", "True")]
    [InlineData("coc", "False")]
    [InlineData("occ", "True")]
    [InlineData("c?", "?")]
    [InlineData("?c", "?")]
    [InlineData("??", "?")]
    [InlineData("o?o", "False")]
    [InlineData("c?c", "?")]
    [InlineData("cc?", "True")]
    [InlineData("o?", "False")]
    public void Two_contrary_cycles_in_a_row_count_by_cycles(string cycles, string expected)
    {
        ProcessRule rule = new("test");
        ProcessAnswer<bool> answer = ContraryToProcess.InTwoCyclesInARow(
            cycles.Select(cycle => cycle == '?' ? rule.CannotTell<bool>(default) : rule.Tells(cycle == 'c', default))
        );
        Assert.Equal(expected, Written.Short(answer));
    }

    /// <summary>The plan due in 2020 and delivered in 2021 by a switch is one cycle in order, whatever the years between.</summary>
    [Fact]
    public void A_switch_by_the_resolution_on_the_pandemic_leaves_no_contrary_cycle()
    {
        CycleFacts switched = s_2018 with
        {
            Plan = new()
            {
                DueYear = 2020,
                SwitchedCohort = true,
                Submitted = Written.Of("2021-11-30"),
            },
        };
        CycleFacts late = s_2018 with
        {
            Plan = new() { DueYear = 2018, MissingOn = new(2019) },
        };
        ProcessAnswer<bool>[] cycles = [ContraryToProcess.Review(late).IsContrary, ContraryToProcess.Review(switched).IsContrary];
        Assert.Equal([true, false], cycles.Select(cycle => cycle.Value));
        Assert.False(ContraryToProcess.InTwoCyclesInARow(cycles).Value);
    }

    [Fact]
    public void The_verdict_of_2022_is_shown_as_a_conclusion_and_that_of_2018_as_official()
    {
        Assert.Equal(CodeStatus.Inferred, ContraryToProcess.Review(s_2022 with { MadeProgress = false }).IsContrary.Status);
        Assert.Equal(CodeStatus.Official, ContraryToProcess.Review(s_2018 with { MadeProgress = false }).IsContrary.Status);
    }

    [Fact]
    public void Another_calendar_may_judge()
    {
        ProcessRule rule = new("due-here");
        PlanCalendar calendar = PlanCalendar.Ogp with { DueDates = [new(2018, Written.Of("2018-01-31"), Written.Of("2018-05-31"), rule)] };
        Assert.True(ContraryToProcess.Review(s_2018, calendar).IsContrary.Value);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ContraryToProcess.Review(null!));
        Assert.Throws<ArgumentNullException>(() => ContraryToProcess.Review(s_2018, null!));
        Assert.Throws<ArgumentNullException>(() => ContraryToProcess.InTwoCyclesInARow(null!));
        Assert.Throws<ArgumentNullException>(() => ContraryToProcess.InTwoCyclesInARow([null!]));
    }

    private static ProcessAnswer<bool> Holds(CycleReview review, string trigger) =>
        review.Triggers.Single(answer => answer.Trigger.Text == trigger).Holds;

    private static void Decides(params (CycleFacts Facts, string Trigger)[] cases) =>
        Assert.All(
            cases,
            item =>
            {
                CycleReview review = ContraryToProcess.Review(item.Facts);
                Assert.Equal(
                    [item.Trigger],
                    review.Triggers.Where(trigger => trigger.Holds.Value == true).Select(trigger => trigger.Trigger.Text)
                );
                Assert.True(review.IsContrary.Value);
                Assert.Equal(Holds(review, item.Trigger).Reason, review.IsContrary.Reason);
            }
        );
}
