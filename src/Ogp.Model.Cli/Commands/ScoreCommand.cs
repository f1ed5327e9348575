using System.CommandLine;
using Ogp.Model.Cli.Output;
using Ogp.Model.Cli.Profiles;
using Ogp.Model.Profiles;
using Ogp.Model.Scoring;

namespace Ogp.Model.Cli.Commands;

internal static class ScoreCommand
{
    public static Command Create(Shell shell)
    {
        Argument<string> input = new("FILE")
        {
            Description = "IRM JSON, a table of OGP's database, a workbook or a tracker; - is standard input",
        };
        Option<string> format = CommonOptions.Format("text", "json", "csv");
        Option<bool> explain = new("--explain") { Description = "Say of every score what it rests on" };
        Option<string> language = CommonOptions.Language();
        Option<string?> plan = CommonOptions.Plan();
        Option<string?> by = new("--by")
        {
            Description = "Rates over all plans by plan, member, region, theme, year, cohort, instead of scorecards",
        };
        by.AcceptOnlyFromAmong("plan", "member", "region", "theme", "year", "cohort");
        Option<string> rounding = new("--rounding")
        {
            Description = "How --by prints per cent: nearest, truncate, one-decimal",
            DefaultValueFactory = _ => "nearest",
        };
        rounding.AcceptOnlyFromAmong("nearest", "truncate", "one-decimal");
        Option<string?> rules = new("--rules")
        {
            Description = "A file of scoring rules of one's own (JSON): what they say of every commitment, instead of scorecards",
        };
        Option<string?> profile = CommonOptions.Profile("A profile whose own scores are shown, instead of scorecards");
        Command command = new("score", "Show what was promised and what came of it, plan by plan")
        {
            CommonOptions.OfFiles(input),
            format,
            explain,
            language,
            plan,
            by,
            rounding,
            rules,
            profile,
        };
        command.Validators.Add(result =>
        {
            if (new Option[] { by, rules, profile }.Count(one => result.GetResult(one) is not null) > 1)
            {
                result.AddError("--rules, --profile and --by cannot be used together.");
            }

            bool isGrouped = result.GetResult(by) is not null;
            if (isGrouped && result.GetResult(explain) is not null)
            {
                result.AddError("--explain is about single scores, and --by prints none.");
            }

            if (result.GetResult(explain) is not null && CommonOptions.WordOf(result.GetResult(format)) == "csv")
            {
                result.AddError("--explain says in text and JSON what a score rests on; a table has no column for it.");
            }

            if (!isGrouped && result.GetResult(rounding) is { Implicit: false })
            {
                result.AddError("--rounding is about the percentages of --by.");
            }
        });
        command.SetAction(parsed =>
            Run(
                parsed.GetRequiredValue(input),
                parsed.GetRequiredValue(format),
                parsed.GetValue(explain),
                parsed.GetRequiredValue(language),
                parsed.GetValue(plan),
                parsed.GetValue(by) is { } grouping ? new(grouping, parsed.GetRequiredValue(rounding)) : null,
                parsed.GetValue(rules),
                parsed.GetValue(profile),
                shell
            )
        );
        return command;
    }

    private static int Run(
        string input,
        string format,
        bool explain,
        string language,
        string? plan,
        Groups? groups,
        string? rules,
        string? profileName,
        Shell shell
    )
    {
        ScoringRuleSet? own = null;
        if (rules is not null && !SettingsFile.TryRead(rules, ScoringRuleSet.Read, language, shell, out own))
        {
            return ExitCode.Usage;
        }

        if (!ProfileSource.TryRead(profileName, language, shell, out Profile? profile))
        {
            return ExitCode.Usage;
        }

        if (profile is { Scores: null })
        {
            shell.Error.WriteLine($"ogp: the profile {profile.Id} has no scores of its own.");
            return ExitCode.Usage;
        }

        own = profile?.Scores ?? own;
        Document document = Document.Read(input, shell, profile: profile);
        document.Tell(shell, language);
        if (document.Package is null)
        {
            return ExitCode.NoDocument;
        }

        if (CommonOptions.Select(document.Package, plan, shell) is not { } package)
        {
            return ExitCode.Usage;
        }

        if (package.ActionPlans.IsEmpty && format == "text")
        {
            shell.Error.WriteLine(Words.NoPlans.For(language));
            return ExitCode.Fine;
        }

        if (groups is not null)
        {
            Write(format, package, groups, language, shell);
            return ExitCode.Fine;
        }

        if (own is not null)
        {
            Write(format, package, own, explain, language, shell);
            return ExitCode.Fine;
        }

        switch (format)
        {
            case "json":
                ScoreJson.Write(shell.Output, package, explain, language);
                break;
            case "csv":
                ScoreCsv.Write(shell.Out, package);
                break;
            default:
                ScoreText.Write(shell.Terminal(), package, language, explain);
                break;
        }

        return ExitCode.Fine;
    }

    private static void Write(string format, IrmPackage package, ScoringRuleSet rules, bool explain, string language, Shell shell)
    {
        switch (format)
        {
            case "json":
                RuleScoreOutput.WriteJson(shell.Output, package, rules, explain ? language : null);
                break;
            case "csv":
                RuleScoreOutput.WriteCsv(shell.Out, package, rules);
                break;
            default:
                RuleScoreOutput.WriteText(shell.Terminal(), package, rules, language, explain);
                break;
        }
    }

    private static void Write(string format, IrmPackage package, Groups asked, string language, Shell shell)
    {
        Rounding rounding = asked.Rounding switch
        {
            "truncate" => Rounding.Truncate,
            "one-decimal" => Rounding.OneDecimal,
            _ => Rounding.Nearest,
        };
        ValueList<GroupScore> groups = GroupScore.By(package, Enum.Parse<Grouping>(asked.By, ignoreCase: true));
        switch (format)
        {
            case "json":
                GroupOutput.WriteJson(shell.Output, groups, asked.By, rounding);
                break;
            case "csv":
                GroupOutput.WriteCsv(shell.Out, groups, asked.By, rounding);
                break;
            default:
                GroupOutput.WriteText(shell, groups, asked.By, rounding, language);
                break;
        }
    }

    private sealed record Groups(string By, string Rounding);
}
