using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Ogp.Model.Cli;

/// <summary>Puts examples under the help of a command.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string[]> s_examples = new(StringComparer.Ordinal)
    {
        [""] =
        [
            "ogp report -o ecuador.html                 the embedded sample as a page, and its scorecard",
            "ogp score plan.irm.json                    the scorecard of each plan",
            "ogp validate plan.irm.json                 what is wrong, where, and what was meant",
            "ogp convert commitments.csv -o plans.json  OGP's database as IRM JSON",
        ],
        ["validate"] =
        [
            "ogp validate plan.irm.json",
            "ogp validate a.json b.json --format json",
            "cat plan.json | ogp validate - --lang es --fail-on warning",
            "ogp validate *.irm.json --format sarif > findings.sarif",
            "ogp validate plan.irm.json --profile ecuador-tracker",
        ],
        ["fix"] = ["ogp fix plan.irm.json --dry-run", "ogp fix *.irm.json", "ogp fix - -o - < plan.irm.json > mended.irm.json"],
        ["score"] =
        [
            "ogp score plan.irm.json --explain",
            "ogp score commitments.csv --plan AP_ECU02",
            "ogp score commitments.csv --by region --rounding one-decimal",
            "ogp score plan.irm.json --rules rules.json --explain",
            "ogp score commitments.csv --format json > scores.json",
        ],
        ["stats"] =
        [
            "ogp stats plan.irm.json",
            "ogp stats a.json b.json --by language",
            "ogp stats commitments.csv --by era --format csv > coverage.csv",
        ],
        ["recompute"] =
        [
            "ogp recompute commitments.csv",
            "ogp recompute commitments.csv --from labels --format json > disagreements.json",
            "ogp recompute commitments.csv --mode as-defined --lang es",
        ],
        ["reconcile"] =
        [
            "ogp reconcile report.irm.json commitments.csv",
            "ogp reconcile reports.irm.json plans.irm.json --format csv > differences.csv",
        ],
        ["tracker"] =
        [
            "ogp tracker ecuador-tracker",
            "ogp tracker ecuador.irm.json --format json > progress.json",
            "ogp tracker ecuador-tracker --printed quarterly.json --lang es",
        ],
        ["report"] =
        [
            "ogp report -o ecuador.html",
            "ogp report plan.irm.json -o plan.html --lang es",
            "ogp report commitments.csv --plan AP_ECU02 -o ecuador-2.html",
        ],
        ["convert"] =
        [
            "ogp convert commitments.csv -o plans.irm.json",
            "ogp convert plan.json -o - | less",
            "ogp convert commitments.csv -o plans/  # Parquet by region and year",
        ],
        ["template"] = ["ogp template -o plan.xlsx", "ogp template -o plan.xlsx --lang es && ogp validate plan.xlsx --lang es"],
        ["diff"] =
        [
            "ogp diff 2023.irm.json 2024.irm.json",
            "ogp diff published.irm.json draft.irm.json --lang es",
            "ogp diff 2023.irm.json 2024.irm.json --format json-patch > update.json",
        ],
        ["merge"] =
        [
            "ogp merge ours.irm.json theirs.irm.json -o all.irm.json",
            "ogp merge plan.irm.json report.irm.json -o - --format json 2> conflicts.json",
        ],
        ["codelist"] = ["ogp codelist", "ogp codelist completion --lang es", "ogp codelist policy-area --format json"],
        ["explain"] = ["ogp explain significant --year 2019", "ogp explain did-it-open-government", "ogp explain OGP1301 --lang es"],
        ["schema"] = ["ogp schema > irm.schema.json", "ogp schema --strict > irm-strict.schema.json"],
        ["profile"] = ["ogp profile new my-country --member ECU", "ogp profile check my-country", "ogp profile docs my-country -o docs"],
        ["new"] = ["ogp profile new my-country", "ogp profile new my-country --member ECU -o profiles/my-country"],
        ["check"] = ["ogp profile check my-country"],
        ["docs"] = ["ogp profile docs my-country -o docs --lang es"],
        ["conformance"] =
        [
            "ogp conformance --cmd \"mytool {file}\"",
            "ogp conformance --cmd \"ogp validate --ruleset {ruleset} --format json {file}\"",
        ],
        ["completion"] = ["ogp completion bash > /etc/bash_completion.d/ogp", "ogp completion zsh > ~/.zfunc/_ogp"],
    };

    public static void AddTo(RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int result = help.Invoke(parseResult);
            TextWriter output = parseResult.InvocationConfiguration.Output;
            string name = parseResult.CommandResult.Command is RootCommand ? "" : parseResult.CommandResult.Command.Name;
            output.WriteLine("Examples:");
            foreach (string example in s_examples[name])
            {
                output.WriteLine($"  {example}");
            }

            return result;
        }
    }
}
