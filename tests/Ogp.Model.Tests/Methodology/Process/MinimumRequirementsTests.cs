using Ogp.Model.Tests.Methodology.Calendar;

namespace Ogp.Model.Tests.Methodology.Process;

/// <summary>The eight minimum requirements, each on its border.</summary>
public class MinimumRequirementsTests
{
    /// <summary>Everything known and met, for both phases: a phase uses what it is judged by.</summary>
    private static readonly RequirementFacts s_good = new()
    {
        Phase = ProcessPhase.Development,
        From = Written.Of("2022-05-20"),
        To = Written.Of("2022-12-28"),
        HasDialogueSpace = true,
        DialogueMeetings = Written.List("2022-06-01 2022-11-01"),
        AreRulesPublic = true,
        HasWebsite = true,
        HasRepository = true,
        RepositoryUpdates = Written.List("2022-06-10 2022-12-10"),
        TimelinePublished = Written.Of("2022-04-01"),
        OutreachActivities = 1,
        HadInputMechanism = true,
        GaveReasonedResponse = true,
        CivilSocietyMeetings = Written.List("2022-07-01 2022-10-01"),
    };

    [Theory]
    [InlineData("development", "1.1 2.1 2.2 3.1 3.2 3.3 4.1")]
    [InlineData("implementation", "1.1 2.1 2.2 5.1")]
    public void A_phase_is_judged_by_its_own_requirements(string phase, string judged)
    {
        RequirementReview review = MinimumRequirements.Review(s_good with { Phase = ProcessPhase.Of(phase) });
        Assert.Equal(
            MinimumRequirement.List.Entries.Select(entry => entry.Code),
            review.Requirements.Select(answer => answer.Requirement.Text)
        );
        Assert.Equal(
            judged,
            string.Join(' ', review.Requirements.Where(answer => answer.IsMet.CanBeTold).Select(answer => answer.Requirement.Text))
        );
        Assert.All(review.Requirements, answer => Assert.Equal($"pcs-2022-{answer.Requirement.Text}", answer.IsMet.Rule.Id));
        Assert.All(
            review.Requirements.Where(answer => !answer.IsMet.CanBeTold),
            answer => Assert.Equal(Absence.NotApplicable, answer.IsMet.Absence)
        );
        Assert.Equal((true, CodeStatus.Inferred), (review.IsMet.Value, review.IsMet.Status));
    }

    [Fact]
    public void With_no_facts_nothing_can_be_told()
    {
        foreach (
            ProcessPhase phase in (ProcessPhase[])[ProcessPhase.Development, ProcessPhase.Implementation, default, ProcessPhase.Of("other")]
        )
        {
            RequirementReview review = MinimumRequirements.Review(new() { Phase = phase });
            Assert.All(review.Requirements, answer => Assert.Null(answer.IsMet.Value));
            Assert.Equal("?", Written.Short(review.IsMet));
        }
    }

    [Fact]
    public void One_that_is_not_met_decides_and_one_that_cannot_be_told_leaves_it_open()
    {
        Assert.Equal("?", Written.Short(MinimumRequirements.Review(s_good with { OutreachActivities = null }).IsMet));
        RequirementReview unmet = MinimumRequirements.Review(s_good with { OutreachActivities = null, HasWebsite = false });
        Assert.Equal("False", Written.Short(unmet.IsMet));
        Assert.Contains("2.1", unmet.IsMet.Reason["es"], StringComparison.Ordinal);
        Assert.DoesNotContain("3.2", unmet.IsMet.Reason["es"], StringComparison.Ordinal);
    }

    /// <summary>The United States published its timeline on 6 May 2022 and began on 20 May 2022: exactly 14 days.</summary>
    [Theory]
    [InlineData("2022-05-06", "2022-05-20", "True", CodeStatus.Inferred)]
    [InlineData("2022-05-05", "2022-05-20", "True", CodeStatus.Official)]
    [InlineData("2022-05-07", "2022-05-20", "False", CodeStatus.Official)]
    [InlineData("2024-02-16", "2024-03-01", "True", CodeStatus.Inferred)]
    [InlineData("2024-02-17", "2024-03-01", "False", CodeStatus.Official)]
    [InlineData("2023-02-15", "2023-03-01", "True", CodeStatus.Inferred)]
    [InlineData("2022-04", "2022-05-20", "True", CodeStatus.Official)]
    [InlineData("2022-05", "2022-05-20", "?", CodeStatus.Official)]
    [InlineData("2022-05-06", "2022-05", "?", CodeStatus.Official)]
    [InlineData("", "2022-05-20", "?", CodeStatus.Official)]
    [InlineData("2022-05-06", "", "?", CodeStatus.Official)]
    public void The_timeline_is_published_at_least_14_days_ahead(string published, string start, string met, CodeStatus status)
    {
        ProcessAnswer<bool> answer = Answer(s_good with { TimelinePublished = Written.Of(published), From = Written.Of(start) }, "3.1");
        Assert.Equal((met, status), (Written.Short(answer), answer.Status));
    }

    [Theory]
    [InlineData(false, "False")]
    [InlineData(true, "?")]
    [InlineData(null, "?")]
    public void A_timeline_that_was_never_published_fails_and_one_without_a_day_is_open(bool? published, string met) =>
        Assert.Equal(met, Written.Short(Answer(s_good with { TimelinePublished = default, WasTimelinePublished = published }, "3.1")));

    /// <summary>Bulgaria's forum did not meet in the last seven months of co-creation.</summary>
    [Fact]
    public void Bulgarias_seven_months_without_a_meeting_fail_the_phase()
    {
        RequirementReview review = MinimumRequirements.Review(
            s_good with
            {
                From = Written.Of("2022-03-01"),
                To = Written.Of("2022-12-20"),
                DialogueMeetings = Written.List("2022-04-10 2022-05-19"),
                TimelinePublished = Written.Of("2022-02-01"),
            }
        );
        Assert.Equal("1.1", review.Requirements.Single(answer => answer.IsMet.Value == false).Requirement.Text);
        Assert.False(review.IsMet.Value);
        Assert.Contains("2022-05-19", review.IsMet.Reason["en"], StringComparison.Ordinal);
        Assert.Contains("2022-12-20", review.IsMet.Reason["en"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-01-01", "2022-12-31", "2022-07-01", "True")]
    [InlineData("2022-01-01", "2022-12-31", "2022-06-30", "False")]
    [InlineData("2022-01-01", "2022-12-31", "2022-07-02", "False")]
    [InlineData("2022-01-01", "2022-12-31", "2022-07", "?")]
    [InlineData("2022-01-01", "2022-12-31", "2022-06 2022-09", "True")]
    [InlineData("2022-01-01", "2022-12-31", "2022-09 2022-06", "True")]
    [InlineData("2022-01-01", "2022-06-30", "", "True")]
    [InlineData("2022-01-01", "2022-07-01", "", "True")]
    [InlineData("2022-01-01", "2022-07-02", "", "False")]
    [InlineData("2023-08-31", "2024-02-29", "", "True")]
    [InlineData("2022-08-31", "2023-02-28", "", "True")]
    [InlineData("2022-08-31", "2023-03-01", "", "False")]
    [InlineData("2022-01-01", "2022-12-31", "2021-12-01 2023-01-05", "False")]
    [InlineData("", "2022-12-31", "2022-01-01 2022-09-01", "?")]
    [InlineData("", "2022-12-31", "2022-05-01 2022-09-01", "?")]
    [InlineData("2022-01-01", "", "2022-05-01 2022-09-01", "?")]
    [InlineData("2022-01-01", "", "2022-09-01", "?")]
    [InlineData("2022", "2024-12-31", "2023-03-01", "False")]
    [InlineData("2022", "2022-12-31", "2022-11-01", "?")]
    [InlineData("2022-01-01", "2023", "2022-05-01 2022-10-01 2023-06-01", "?")]
    [InlineData("2022-01-01", "2023", "2022-05-01 2023-06-01", "False")]
    [InlineData("", "", "", "?")]
    [InlineData("2022-12-31", "2022-01-01", "", "?")]
    public void The_forum_meets_at_least_every_six_months_from_first_to_last_day(string from, string to, string meetings, string met)
    {
        RequirementFacts facts = s_good with { From = Written.Of(from), To = Written.Of(to), DialogueMeetings = Written.List(meetings) };
        Assert.Equal(met, Written.Short(Answer(facts, "1.1")));
    }

    [Theory]
    [InlineData(true, true, true, "True")]
    [InlineData(false, true, true, "False")]
    [InlineData(true, false, true, "False")]
    [InlineData(null, true, true, "?")]
    [InlineData(true, null, true, "?")]
    [InlineData(true, true, false, "?")]
    [InlineData(null, false, false, "False")]
    public void Space_rules_and_meetings_are_parts_of_one_requirement(bool? space, bool? rules, bool meetings, string met) =>
        Assert.Equal(
            met,
            Written.Short(
                Answer(
                    s_good with
                    {
                        HasDialogueSpace = space,
                        AreRulesPublic = rules,
                        DialogueMeetings = meetings ? s_good.DialogueMeetings : null,
                    },
                    "1.1"
                )
            )
        );

    [Theory]
    [InlineData("2023-01-01", "2024-12-31", "2023-03-01 2023-09-01 2024-03-01 2024-12-31", "True")]
    [InlineData("2023-01-01", "2024-12-31", "2023-03-01 2023-09-01 2024-03-01", "False")]
    [InlineData("2023-01-01", "2024-12-31", "2023-12-31 2023-01-01 2024-01-01 2024-02-29", "True")]
    [InlineData("2023-01-01", "2024-12-31", "2023-03-01 2024-01-01 2024-03-01 2024-09-01", "False")]
    [InlineData("2023-01-01", "2024-12-31", "", "False")]
    [InlineData("2023-01-01", "2024-12-31", "2023 2023 2024 2024", "True")]
    [InlineData("2023-07-01", "2024-06-30", "2023 2024", "?")]
    [InlineData("2022-07-01", "2024-06-30", "2022 2023 2023 2024", "?")]
    [InlineData("2023-01-01", "2024-08-31", "2023-03-01 2023-09-01", "True")]
    [InlineData("2023-01-01", "2023-10-31", "2023-03-01 2023-09-01", "True")]
    [InlineData("2023-01-01", "2023-10-31", "2023-03-01", "?")]
    [InlineData("2023-01-01", "2023-10-31", "", "?")]
    [InlineData("2023-01-01", "2023-12-31", "2023-03-01", "False")]
    [InlineData("2024-02-29", "2025-02-27", "2024-03-01 2025-02-27", "True")]
    [InlineData("2023", "2024-12-31", "2023-03-01 2023-09-01 2024-03-01 2024-12-31", "?")]
    [InlineData("2024-12-31", "2023-01-01", "", "?")]
    [InlineData("9998-01-01", "9999-12-31", "", "?")]
    public void Meetings_and_updates_happen_twice_in_every_full_year(string from, string to, string dates, string met)
    {
        RequirementFacts facts = s_good with
        {
            Phase = ProcessPhase.Implementation,
            From = Written.Of(from),
            To = Written.Of(to),
            CivilSocietyMeetings = Written.List(dates),
            RepositoryUpdates = Written.List(dates),
        };
        Assert.Equal((met, met), (Written.Short(Answer(facts, "5.1")), Written.Short(Answer(facts, "2.2"))));
        Assert.True(Answer(facts, "5.1").Value is null || Answer(facts, "5.1").Status == CodeStatus.Inferred);
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        RequirementFacts facts = s_good with { Phase = ProcessPhase.Implementation };
        Assert.Contains("meetings", Answer(facts with { CivilSocietyMeetings = null }, "5.1").Reason["en"], StringComparison.Ordinal);
        Assert.Contains("first and last day", Answer(facts with { To = default }, "5.1").Reason["en"], StringComparison.Ordinal);
        Assert.Contains(
            "days of each meeting",
            Answer(facts with { DialogueMeetings = null }, "1.1").Reason["en"],
            StringComparison.Ordinal
        );
        Assert.Contains("co-creation began", Answer(s_good with { From = default }, "3.1").Reason["en"], StringComparison.Ordinal);
        Assert.Contains("was published", Answer(s_good with { TimelinePublished = default }, "3.1").Reason["en"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_on_a_day_that_is_not_known_may_fill_any_gap_and_any_year()
    {
        RequirementFacts facts = s_good with
        {
            Phase = ProcessPhase.Implementation,
            From = Written.Of("2023-01-01"),
            To = Written.Of("2023-12-31"),
            DialogueMeetings = [Written.Of("2023-02-01"), default],
            CivilSocietyMeetings = [Written.Of("2023-02-01"), default],
        };
        Assert.Equal(("?", "?"), (Written.Short(Answer(facts, "1.1")), Written.Short(Answer(facts, "5.1"))));
    }

    [Theory]
    [InlineData(0, "False")]
    [InlineData(1, "True")]
    [InlineData(null, "?")]
    public void One_outreach_activity_is_enough(int? activities, string met) =>
        Assert.Equal(met, Written.Short(Answer(s_good with { OutreachActivities = activities }, "3.2")));

    [Theory]
    [InlineData(true, "True")]
    [InlineData(false, "False")]
    [InlineData(null, "?")]
    public void Website_repository_mechanism_and_response_are_stated(bool? holds, string met)
    {
        RequirementFacts facts = s_good with
        {
            HasWebsite = holds,
            HasRepository = holds,
            HadInputMechanism = holds,
            GaveReasonedResponse = holds,
        };
        Assert.Equal(
            [met, met, met, met],
            ((string[])["2.1", "2.2", "3.3", "4.1"]).Select(requirement => Written.Short(Answer(facts, requirement)))
        );
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => MinimumRequirements.Review(null!));

    private static ProcessAnswer<bool> Answer(RequirementFacts facts, string requirement) =>
        MinimumRequirements.Review(facts).Requirements.Single(answer => answer.Requirement.Text == requirement).IsMet;
}
