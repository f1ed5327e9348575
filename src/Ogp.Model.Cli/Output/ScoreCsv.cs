using System.Globalization;
using Ogp.Model.Scoring;

namespace Ogp.Model.Cli.Output;

/// <summary>Scorecards as CSV (RFC 4180): one row a plan, report, variable and level.</summary>
internal static class ScoreCsv
{
    public static void Write(TextWriter output, IrmPackage package)
    {
        WriteRow(output, "plan", "member", "report", "point", "variable", "kind", "level", "count", "of");
        foreach (ActionPlan plan in package.ActionPlans)
        {
            foreach (ReportScore report in new Scorecard(plan).Reports)
            {
                foreach (VariableCounts variable in report.Variables)
                {
                    foreach (LevelCount count in variable.Counts)
                    {
                        WriteRow(
                            output,
                            plan.Id.Text,
                            plan.Member.Text,
                            report.Report.Id,
                            report.Report.AssessmentPoint.Text,
                            variable.Key.Text,
                            count.IsAbsence ? "absence" : "level",
                            string.Join('|', count.Codes),
                            count.Count.ToString(CultureInfo.InvariantCulture),
                            variable.Of.ToString(CultureInfo.InvariantCulture)
                        );
                    }
                }
            }
        }
    }

    public static void WriteRow(TextWriter output, params string[] cells) => output.Write($"{string.Join(',', cells.Select(Quote))}\r\n");

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
