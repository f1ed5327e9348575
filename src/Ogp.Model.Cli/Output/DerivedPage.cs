using System.Text;
using Ogp.Model.Scoring;
using Ogp.Model.Tabular;

namespace Ogp.Model.Cli.Output;

/// <summary>The page docs/derived-variables.md. Made from the rules, never by hand.</summary>
internal static class DerivedPage
{
    public static string Text()
    {
        StringBuilder page = new(
            """
            # OGP's derived columns

            Made from the rules by the tests of the command (`OGP_WRITE_DOCS=1`).

            OGP's database has columns that OGP calculates from others. These are their rules *as OGP stores them*, quirks and all, found by recomputing the cells of each
            edition: an absence counts as 0 or passes as the spreadsheet has it. They are for comparison (`ogp recompute`, `Recomputation`). What ratings mean, with
            "not computable" where an input is absent, is told by [scores](scores.md).

            The editions of May 2015, July 2016 and July 2024 can be recomputed, and one that a map says is like one of them. Of other editions, as of the process database, no rules are known (OGP2016).

            A cell agrees when the rule gives what is recorded, `NR`, `ND` and `NA` included; an empty cell was not calculated, and is counted apart, and so is one that cannot be read (OGP2018), and one of which an
            input is empty or cannot be read: that cannot be told. Rules read other derived columns as recorded, or, with `--from labels`, as their
            own rules give them. A number may have zeros behind it, after a point or a comma (`1.0`, `1,00`); a comma before three digits may be one of thousands, and is not read.
            A cell that differs has a class:

            | class | meaning |
            |---|---|
            | `label-against-code` | the label, or plain inputs, say one thing and the code another |
            | `stale-or-shifted` | the cell fits the next row's inputs, another state of one precedent, another window of years, or the column was never filled in for the plan |
            | `not-derivable` | it rests on a judgement, a list kept by hand, or a clock |
            | `inherited` | with the recorded precedents the rule gives the recorded cell (only with `--from labels`) |
            | `unexplained` | no check tells why |

            A shift is looked for in every plan: in a run of rows, do the cells fit one input of the next row by id, or all of them, while some no longer fit their own? Columns that read
            the same inputs are looked at together. Where the next row is not in the file, the cells are stale when one other value of one precedent explains every column that
            reads it.


            """
        );
        foreach (DerivedRules rules in DerivedRules.All.Reverse())
        {
            Append(page, rules);
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder page, DerivedRules rules)
    {
        ValueList<string> headings = OgpRecomputation.HeadingsOf(rules);
        Dictionary<string, string> byId = DerivedRules
            .Places.Zip(headings)
            .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        page.Append($"## Edition {rules.Edition}\n\n| column | id | rule | reads |\n|---|---|---|---|\n");
        foreach (DerivedVariable variable in rules.Variables)
        {
            IEnumerable<string> inputs = variable
                .Inputs.Where(id => byId[id].Length > 0 || !id.StartsWith("tag.", StringComparison.Ordinal))
                .Select(id => Name(byId[id], id));
            string applicability = variable.Applicability is { IsStated: true } limit ? $" *{limit}*" : "";
            page.Append($"| {byId[variable.Id]} | `{variable.Id}` | {variable.Rule}{applicability} | {string.Join(", ", inputs)} |\n");
        }

        page.Append('\n');
    }

    private static string Name(string heading, string id) => heading.Length > 0 ? heading : $"`{id}`";
}
