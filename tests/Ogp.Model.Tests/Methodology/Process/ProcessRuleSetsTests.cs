using NodaTime;
using Ogp.Model.Tests.Methodology.Calendar;

namespace Ogp.Model.Tests.Methodology.Process;

/// <summary>Which rules are in force, on a day and for a plan.</summary>
public class ProcessRuleSetsTests
{
    [Theory]
    [InlineData(2012, 5, 31, "?")]
    [InlineData(2012, 6, 1, "rs-2012")]
    [InlineData(2014, 1, 31, "rs-2012")]
    [InlineData(2014, 2, 1, "?")]
    [InlineData(2014, 2, 28, "?")]
    [InlineData(2014, 3, 1, "rs-2014")]
    [InlineData(2014, 12, 31, "rs-2014")]
    [InlineData(2015, 1, 1, "rs-2015")]
    [InlineData(2017, 12, 31, "rs-2015")]
    [InlineData(2018, 1, 1, "rs-2018")]
    [InlineData(2021, 12, 31, "rs-2018")]
    [InlineData(2022, 1, 1, "rs-2022")]
    [InlineData(2100, 1, 1, "rs-2022")]
    public void Rules_on_acting_contrary_to_process_change_on_these_days(int year, int month, int day, string set) =>
        Assert.Equal(set, Written.Short(ProcessRuleSets.InForce(new(year, month, day))));

    [Theory]
    [InlineData(2010, 12, 31, "?")]
    [InlineData(2011, 1, 1, "pcs-2011")]
    [InlineData(2016, 12, 31, "pcs-2011")]
    [InlineData(2017, 1, 1, "pcs-2017")]
    [InlineData(2021, 12, 31, "pcs-2017")]
    [InlineData(2022, 1, 1, "pcs-2022")]
    public void Standards_change_on_these_days(int year, int month, int day, string set) =>
        Assert.Equal(set, Written.Short(ProcessRuleSets.RequirementsInForce(new(year, month, day))));

    [Theory]
    [InlineData("2021-12-31", "pcs-2017")]
    [InlineData("2022-01-01", "pcs-2022")]
    [InlineData("2022", "pcs-2022")]
    [InlineData("2016", "pcs-2011")]
    [InlineData("", "?")]
    public void The_day_of_submission_stands_in_for_the_time_of_development(string submitted, string set)
    {
        ProcessAnswer<ProcessRuleSet> answer = ProcessRuleSets.RequirementsOf(Written.Of(submitted));
        Assert.Equal(set, Written.Short(answer));
        Assert.True(answer.Value is null || answer is { Status: CodeStatus.Inferred, Rule.Id: "requirements-of-plan" });
    }

    /// <summary>The United Kingdom's plan of 2021 to 2023 was developed in 2021; Bulgaria's of 2022 to 2024 in 2022.</summary>
    [Theory]
    [InlineData("2021", "2021", "pcs-2017")]
    [InlineData("2022-03", "2022-12-20", "pcs-2022")]
    [InlineData("2021-11", "2022-02", "?")]
    [InlineData("2010", "2012", "?")]
    [InlineData("", "2012", "?")]
    [InlineData("2012", "", "?")]
    public void A_phase_is_held_against_the_standards_of_its_time(string from, string to, string set) =>
        Assert.Equal(set, Written.Short(ProcessRuleSets.RequirementsDuring(Written.Of(from), Written.Of(to))));

    [Theory]
    [InlineData("pcs-2011", "False")]
    [InlineData("pcs-2017", "True")]
    [InlineData("pcs-2022", "True")]
    [InlineData("rs-2022", "?")]
    [InlineData("", "?")]
    public void Only_the_first_standards_knew_no_pass_or_fail(string set, string expected) =>
        Assert.Equal(expected, Written.Short(ProcessRuleSets.HasPassOrFail(ProcessRuleSet.Of(set))));

    [Theory]
    [InlineData(2011, "", "?")]
    [InlineData(2012, "", "rs-2012")]
    [InlineData(2013, "", "rs-2012")]
    [InlineData(2014, "", "rs-2014")]
    [InlineData(2015, "", "rs-2015")]
    [InlineData(2017, "", "rs-2015")]
    [InlineData(2018, "", "rs-2018")]
    [InlineData(2021, "2021-08-31", "rs-2018")]
    [InlineData(2022, "", "rs-2022")]
    [InlineData(null, "2022-01-01", "rs-2022")]
    [InlineData(null, "2021-12-31", "?")]
    [InlineData(null, "", "?")]
    public void A_plan_is_held_against_the_rules_of_the_year_in_which_it_was_due(int? due, string previousEnd, string set) =>
        Assert.Equal(set, Written.Short(ProcessRuleSets.Of(new() { DueYear = due, PreviousEnd = Written.Of(previousEnd) })));

    [Fact]
    public void Time_and_source_are_those_of_the_codelist()
    {
        foreach (CodeEntry entry in ProcessRuleSet.List.Entries)
        {
            ProcessRule rule = ProcessRules.Find(entry.Code)!;
            Assert.Equal((entry.Since, entry.Until, entry.Source), (rule.ValidFrom, rule.ValidTo, rule.Source));
        }
    }

    [Fact]
    public void The_start_of_the_rules_of_2022_is_a_conclusion() =>
        Assert.Equal(CodeStatus.Inferred, ProcessRuleSets.InForce(new(2023, 1, 1)).Status);

    [Fact]
    public void Local_members_and_members_of_no_known_level_have_no_such_rules()
    {
        Assert.Equal("rule-set-local", ProcessRuleSets.Of(new() { Level = MemberLevel.Local, DueYear = 2018 }).Rule.Id);
        Assert.False(ProcessRuleSets.Of(new() { Level = default, DueYear = 2018 }).CanBeTold);
        Assert.True(ProcessRuleSets.Of(new() { Level = MemberLevel.Other, DueYear = 2018 }).CanBeTold);
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentNullException>(() => ProcessRuleSets.Of(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            ProcessRuleSets.InForce(new LocalDate(2018, 1, 1).WithCalendar(CalendarSystem.Julian))
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcessRuleSets.RequirementsInForce(new LocalDate(-5, 1, 1)));
    }
}
