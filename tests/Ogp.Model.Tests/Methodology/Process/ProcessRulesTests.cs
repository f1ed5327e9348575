using System.Reflection;
using Ogp.Model.Tests.Methodology.Calendar;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Methodology.Process;

/// <summary>The rules as data, and how answers show them.</summary>
public class ProcessRulesTests
{
    public static TheoryData<string> Cultures => [.. Support.Cultures.Names, "fa-IR", "th-TH"];

    [Fact]
    public void Ids_are_unique_and_every_rule_is_listed()
    {
        Assert.Equal(ProcessRules.All.Count, ProcessRules.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        IEnumerable<ProcessRule> declared = typeof(ProcessRule)
            .Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Rules", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .SelectMany(field => field.GetValue(null) is ProcessRule rule ? [rule] : field.GetValue(null) as ProcessRule[] ?? []);
        Assert.Empty(declared.Except(ProcessRules.All));
        Assert.All(ProcessRules.All, rule => Assert.Same(rule, ProcessRules.Find(rule.Id)));
        Assert.Null(ProcessRules.Find("no-such-rule"));
        Assert.Throws<ArgumentNullException>(() => ProcessRules.Find(null!));
    }

    [Fact]
    public void Every_rule_says_what_it_says_in_each_language_and_where_it_stands()
    {
        foreach (ProcessRule rule in ProcessRules.All)
        {
            Assert.Matches("^[a-z0-9][a-z0-9.-]*$", rule.Id);
            Assert.Equal(rule.Id, rule.ToString());
            Assert.All((string[])["en", "es", "fr"], language => Assert.EndsWith(".", rule.Text[language], StringComparison.Ordinal));
            Assert.NotEqual(rule.Text["en"], rule.Text["es"]);
            Assert.NotEqual(rule.Text["es"], rule.Text["fr"]);
            Assert.False(rule.ValidFrom.IsAfter(rule.ValidTo), rule.Id);
            bool isDefinition = rule.Id is "end-stated" or "submission" or "co-creation-start";
            Assert.True(rule.Source is not null || rule.Status != CodeStatus.Official || isDefinition, rule.Id);
        }
    }

    [Fact]
    public void A_rule_needs_an_id()
    {
        Assert.Throws<ArgumentException>(() => new ProcessRule(" "));
        Assert.Throws<ArgumentNullException>(() => new ProcessRule(null!));
    }

    [Fact]
    public void An_explanation_shows_what_is_not_official()
    {
        Assert.Equal("2018-08-31: Plans of 2018 were due on 2018-08-31. [due-2018]", PlanCalendar.Ogp.DueDate(2018).Explain());
        Assert.Equal(
            "2017-06-30: El plazo de entrega de los planes de 2017 vencía el 2017-06-30. [due-2017, deducido]",
            PlanCalendar.Ogp.DueDate(2017).Explain("es")
        );
        Assert.StartsWith("cannot be told: ", PlanCalendar.Ogp.DueDate(2022).ToString(), StringComparison.Ordinal);
        Assert.EndsWith(", provisional]", PlanCalendar.Ogp.DueDate(2000).Explain(), StringComparison.Ordinal);
        Assert.StartsWith("Not applicable: ", PlanCalendar.Ogp.LastDay(new() { DueYear = 2012 }).Explain("en"), StringComparison.Ordinal);
        Assert.StartsWith(
            "Sí: ",
            PlanCalendar.Ogp.IsLate(new() { DueYear = 2018, Submitted = new(2019) }).Explain("es"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "No: ",
            PlanCalendar.Ogp.IsLate(new() { DueYear = 2018, Submitted = new(2017) }).Explain("es"),
            StringComparison.Ordinal
        );
        Assert.StartsWith("18: ", PlanTerms.MinimumMonths(new(2015)).Explain(), StringComparison.Ordinal);
        Assert.StartsWith("rs-2018: ", ProcessRuleSets.Of(new() { DueYear = 2018 }).Explain(), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => PlanCalendar.Ogp.DueDate(2018).Explain(null!));
    }

    [Fact]
    public void No_answer_is_better_evidenced_than_its_rule()
    {
        ProcessRule inferred = new("test") { Status = CodeStatus.Inferred };
        Assert.Equal(CodeStatus.Inferred, inferred.Tells(true, default).Status);
        Assert.Equal(CodeStatus.Provisional, inferred.Tells(true, default, CodeStatus.Provisional).Status);
        Assert.Equal(CodeStatus.Inferred, Fact.All(inferred, new Fact(true, default), new Fact(true, default)).Status);
        ProcessRule official = new("test");
        Assert.Equal(
            CodeStatus.Provisional,
            Fact.All(official, new Fact(true, default), new Fact(true, default, CodeStatus.Provisional)).Status
        );
        Assert.Equal(
            CodeStatus.Official,
            Fact.All(official, new Fact(false, default), new Fact(false, default, CodeStatus.Provisional)).Status
        );
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Answers_are_the_same_in_every_culture(string culture) =>
        Assert.Equal(Everything(), Support.Cultures.In(culture, Everything));

    private static string Everything()
    {
        PlanDates plan = new()
        {
            DueYear = 2018,
            CoCreationStart = Written.Of("2018-02-01"),
            Submitted = Written.Of("2019-02-21"),
            Years = 3,
            End = Written.Of("2022-08-31"),
        };
        PlanCycle cycle = PlanCalendar.Ogp.Cycle(plan);
        RequirementReview review = MinimumRequirements.Review(
            new()
            {
                Phase = ProcessPhase.Development,
                From = Written.Of("2022-05-20"),
                To = Written.Of("2023-12-28"),
                DialogueMeetings = Written.List("2022-06-01"),
                RepositoryUpdates = Written.List("2022-06-01"),
                TimelinePublished = Written.Of("2022-05-07"),
                OutreachActivities = 1234,
            }
        );
        string[] answers =
        [
            cycle.Start.Explain("es"),
            cycle.Midterm.Explain(),
            cycle.End.Explain(),
            cycle.Refresh.Explain(),
            cycle.NextPlanDue.Explain("es"),
            .. cycle.Reports.Select(point => $"{point.Product} {point.Due.Explain()}"),
            PlanCalendar.Ogp.IsLate(plan).Explain(),
            PlanTerms.MinimumMonths(plan.Submitted).Explain(),
            PlanTerms.IsLongEnough(plan).Explain(),
            .. review.Requirements.Select(answer => answer.IsMet.Explain("es")),
            review.IsMet.ToString(),
            EligibilityCriteria.CitizenEngagement(7.25m).Explain(),
            EligibilityCriteria.PassesValuesCheck(2018, false, 2.5m, 1234.5m).Explain("es"),
            MembershipProcess
                .CanBeWithdrawn(new() { IsInactive = true, InactiveSince = Written.Of("2022-03-25") }, new(2023, 3, 25))
                .Explain(),
            plan.ToString(),
        ];
        return string.Join('\n', answers);
    }
}
