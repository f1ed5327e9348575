using System.Globalization;
using Ogp.Model.Scoring;
using Spectre.Console;

namespace Ogp.Model.Cli.Output;

/// <summary>Scorecards as text on a terminal.</summary>
internal static class ScoreText
{
    public static void Write(IAnsiConsole terminal, IrmPackage package, string language, bool explain)
    {
        foreach (ActionPlan plan in package.ActionPlans)
        {
            Scorecard card = new(plan);
            WriteHeader(terminal, package, plan, language);
            foreach (ReportScore report in card.Reports)
            {
                WriteReport(terminal, report, language);
            }

            WriteRates(terminal, card, language);
            if (explain)
            {
                WriteExplanations(terminal, card, language);
            }
        }
    }

    public static void WriteHeader(IAnsiConsole terminal, IrmPackage package, ActionPlan plan, string language)
    {
        string member = package.FindMember(plan.Member) is { Name.IsStated: true } found
            ? found.Name.For(language)
            : KnownMember.List.LabelOf(plan.Member.Text, language);
        string[] parts = [member, plan.Number is { } number ? Words.Plan.In(language, number) : "", Dates(plan, language), plan.Id.Text];
        terminal.WriteLine();
        terminal.WriteLine(
            TerminalText.Hold(string.Join(" · ", parts.Where(part => part.Length > 0))),
            new Style(decoration: Decoration.Bold)
        );
        int milestones = plan.Commitments.Sum(commitment => commitment.Milestones.Count);
        string commitments = CountWords.Commitments(plan.Commitments.Count, language);
        terminal.WriteLine(
            TerminalText.Hold(milestones == 0 ? commitments : $"{commitments}, {CountWords.Milestones(milestones, language)}")
        );
    }

    /// <summary>The period; where no date of it is known, when the plan was submitted.</summary>
    private static string Dates(ActionPlan plan, string language) =>
        plan.Period switch
        {
            { Start.IsStated: true, End.IsStated: true } period => $"{period.Start}–{period.End}",
            { Start.IsStated: true } period => Words.From.In(language, period.Start),
            { End.IsStated: true } period => Words.Until.In(language, period.End),
            _ => plan.Submitted.ToString(),
        };

    /// <summary>A table of what a report rates and states; none where it does neither, as an inception report.</summary>
    private static void WriteReport(IAnsiConsole terminal, ReportScore report, string language)
    {
        RatingKey[] keys = [.. report.Variables.Select(variable => variable.Key).Union(report.Stated.Select(stated => stated.Key))];
        if (keys.Length == 0)
        {
            return;
        }

        Table table = PlainTable.Of([
            Words.Variable.For(language),
            Words.Ratings.For(language),
            .. report.Stated.IsEmpty ? [] : new[] { Words.StatedInReport.For(language), "" },
        ]);
        string name = NameOf(report.Report, language);
        table.Title = new(Markup.Escape(TerminalText.Hold(report.IsDeciding ? name : Words.DoesNotCount.In(language, name))));
        table.Title.Style = new(decoration: Decoration.Bold);
        foreach (RatingKey key in keys)
        {
            string ratings = report.Variables.FirstOrDefault(variable => variable.Key == key) is { } rated
                ? Counts(key, rated.Counts, language)
                : "–";
            string[] row = [Scales.LabelOf(key, language), ratings];
            if (!report.Stated.IsEmpty)
            {
                StatedDistribution? stated = report.Stated.FirstOrDefault(stated => stated.Key == key);
                row =
                [
                    .. row,
                    stated is null ? "" : Stated(report, stated, language),
                    stated is null ? "" : Verdict(report, key, language),
                ];
            }

            table.AddCells(row);
        }

        terminal.Write(table);
    }

    private static void WriteRates(IAnsiConsole terminal, Scorecard card, string language)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        int unknownLevels = card.Commitments.Count(score =>
            score.HighCompletion is { Value: not null } known && known.Inputs[0].Said.Level is null
        );
        string withoutLevel = unknownLevels > 0 ? Words.WithoutLevel.In(language, unknownLevels) : "";
        grid.AddCells(Words.HighCompletion.For(language), RateOf(card.HighCompletion, language) + withoutLevel);
        grid.AddCells(Words.HighResults.For(language), RateOf(card.HighResults, language));
        foreach (
            IGrouping<(string Report, StarFormula Formula), StarCheck> stars in card.Stars.GroupBy(star => (star.Report, star.Formula))
        )
        {
            int recorded = stars.Count(star => star.Recorded.Level.IsStated);
            int untold = stars.Count(star => star.Score.Value is null);
            string text = Words.StarsOf.In(
                language,
                stars.Count(star => star.Score.Value == true),
                stars.Count(),
                stars.Key.Report,
                stars.Key.Formula.Id
            );
            text += untold == 0 ? "" : Words.Untold.In(language, untold);
            text +=
                recorded == 0
                    ? ""
                    : Words.StarsRecorded.In(
                        language,
                        recorded,
                        stars.Count(star => star.Recorded.Level == YesNo.Yes),
                        stars.Count(star => star.Agrees == true)
                    );
            grid.AddCells(Words.Stars.For(language), text);
            foreach (StarCheck odd in stars.Where(star => star.Anomaly is not null))
            {
                grid.AddCells(
                    "",
                    Words.Anomaly.In(language, odd.Commitment, Label(odd.Recorded.Level.Text, language), odd.Score.Explain(language))
                );
            }
        }

        if (card.Plan.Forum is { } forum)
        {
            grid.AddCells(
                Words.Forum.For(language),
                Words.ForumSize.In(language, forum.StatedSize?.ToString(CultureInfo.InvariantCulture) ?? "–", forum.Members.Count)
            );
        }

        terminal.Write(grid);
    }

    private static void WriteExplanations(IAnsiConsole terminal, Scorecard card, string language)
    {
        Table table = PlainTable.Of("", Words.HighCompletion.For(language), Words.HighResults.For(language));
        foreach (CommitmentScore score in card.Commitments)
        {
            table.AddCells(score.Commitment.Id.Text, score.HighCompletion.Explain(language), score.HighResults.Explain(language));
        }

        terminal.Write(table);
        if (!card.Stars.IsEmpty)
        {
            Table stars = PlainTable.Of("", Words.Stars.For(language), Words.StarsBy.For(language));
            foreach (StarCheck star in card.Stars)
            {
                stars.AddCells(star.Commitment.Text, star.Score.Explain(language), $"{star.Report} ({star.Formula.Id})");
            }

            terminal.Write(stars);
        }
    }

    public static string NameOf(IrmReport report, string language)
    {
        string name = report.Product.IsStated
            ? Product.List.LabelOf(report.Product.Text, language)
            : AssessmentPoint.List.LabelOf(report.AssessmentPoint.Text, language);
        return report.Published.IsStated ? $"{name}, {report.Published}" : name;
    }

    /// <summary>The totals with a count, those that are percentages alone, and what is in none of them.</summary>
    private static string Stated(ReportScore report, StatedDistribution stated, string language) =>
        string.Join(
            ", ",
            [
                .. stated.Counts.Select(count => $"{count.Count} {Levels(stated.Key, count.Codes, language)}"),
                .. report
                    .Report.StatedTallies.Where(tally => tally.Variable == stated.Key && tally is { Count: null, Percent: not null })
                    .Select(tally => $"{Numerals.Percent(tally.Percent!.Value, language)} {Levels(stated.Key, tally.Levels, language)}"),
                .. stated.NotStated == 0
                    ? []
                    : new[] { $"{stated.NotStated} {LabelOfLevel(stated.Key, Absence.NotStated.Text, language)}" },
            ]
        );

    private static string Verdict(ReportScore report, RatingKey key, string language)
    {
        TallyVerdict[] verdicts = [.. report.Tallies.Where(tally => tally.Tally.Variable == key).Select(tally => tally.Verdict)];
        return (
            verdicts.Contains(TallyVerdict.Contradicts) ? Words.Contradicts
            : Array.TrueForAll(verdicts, verdict => verdict == TallyVerdict.Agrees) ? Words.Agrees
            : Words.CannotBeTold
        ).For(language);
    }

    private static string Counts(RatingKey key, ValueList<LevelCount> counts, string language) =>
        string.Join(", ", counts.Select(count => $"{count.Count} {Levels(key, count.Codes, language)}"));

    private static string Levels(RatingKey key, ValueList<string> codes, string language) =>
        string.Join(Words.Or.For(language), codes.Select(code => LabelOfLevel(key, code, language)));

    /// <summary>What a level or an absence is called within a line; a word that is neither as it stands, so that nobody takes it for one.</summary>
    public static string LabelOfLevel(RatingKey key, string code, string language) =>
        Scales.LevelsOf(key.Variable) is { } levels && levels.Find(code) is null && !Absence.Of(code).IsKnown
            ? Words.UnknownLevel.In(language, code)
            : Scales.LabelOf(key.Variable, code, language).ToLowerInvariant();

    private static string Label(string answer, string language) => YesNo.List.LabelOf(answer, language).ToLowerInvariant();

    public static string RateOf(Rate rate, string language)
    {
        string reasons = string.Join(
            ", ",
            rate.Excluded.Select(reason => $"{reason.Count} {Rate.LabelOf(reason.Codes[0], language).ToLowerInvariant()}")
        );
        return Words.RateOf.In(language, rate.Count, rate.Of)
            + (rate.Excluded.IsEmpty ? "" : $"{Words.Untold.In(language, rate.Of - rate.Known)} ({reasons})");
    }
}
