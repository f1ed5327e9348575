using System.Globalization;
using System.Text;
using Ogp.Model.Cli.Output;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Cli.Tests;

/// <summary>The pages under docs/rules: what the library says of a kind, and a document of the corpus that breaks it and one that does not.</summary>
internal static class RulePages
{
    /// <summary>Lines shown before and behind what an example is about.</summary>
    private const int Around = 12;

    private const int MostOfLine = 240;

    /// <summary>Why a kind has no example; null where it must have two.</summary>
    public static string? WhyWithoutExamples(FindingKind kind) =>
        kind.Family switch
        {
            FindingFamily.Words => "It is about words read from reports and tables; no IRM JSON document raises it.",
            FindingFamily.Tables or FindingFamily.Trackers or FindingFamily.Workbooks or FindingFamily.Columnar =>
                "It is about tables and workbooks, whole files of which are its tests; no IRM JSON document raises it.",
            FindingFamily.Profiles when string.CompareOrdinal(kind.Code, "OGP2151") < 0 =>
                $"It is about files of profiles; no IRM JSON document raises it. [A profile that does](../../tests/Profiles/{kind.Code}-{kind.Name}/profile.json).",
            FindingFamily.Profiles =>
                $"It needs a profile. [A document](../../tests/Profiles/{kind.Code}-{kind.Name}/plan.irm.json) that raises it, and [its profile](../../tests/Profiles/{kind.Code}-{kind.Name}/profile.json).",
            FindingFamily.Format when kind == Extension.FindingKinds[0] =>
                "It is about a program's own record, whatever the document is; no IRM JSON document raises it.",
            FindingFamily.Format when string.CompareOrdinal(kind.Code, "OGP1031") >= 0 =>
                "It is about files of rule sets; no IRM JSON document raises it.",
            _ => null,
        };

    public static string FileOf(FindingKind kind, string outcome) =>
        Path.Combine(Repository.Corpus, $"{kind.Code}-{kind.Name}-{outcome}.irm.json");

    public static string Index()
    {
        StringBuilder page = new(
            "# Rules\n\nEvery code that a finding can have, made from the rules themselves. The severity is that of every rule set where none is named.\n\n| code | name | severity | repair |\n| --- | --- | --- | --- |\n"
        );
        foreach (FindingKind kind in FindingReference.Kinds)
        {
            string severity = FindingReference.SeverityOf(kind, "en");
            page.Append(
                CultureInfo.InvariantCulture,
                $"| [{kind.Code}]({kind.Code}.md) | {kind.Name} | {severity} | {(kind.IsFixable ? "`ogp fix`" : "")} |\n"
            );
        }

        return page.ToString();
    }

    public static string Of(FindingKind kind)
    {
        StringBuilder page = new(RulePage.Of(kind));
        if (WhyWithoutExamples(kind) is { } why)
        {
            return page.Append(CultureInfo.InvariantCulture, $"## Examples\n\n{why}\n").ToString();
        }

        string[] bad = LinesOf(FileOf(kind, "fails"));
        string[] good = LinesOf(FileOf(kind, "passes"));
        (int Line, string Place)[] places = [.. PlacesOf(kind)];
        AppendExample(page, "Bad", FileOf(kind, "fails"), bad, places[0].Line);
        (int from, int to) = Window(bad, places[0].Line);
        foreach ((_, string place) in places.Where(place => place.Line > from && place.Line <= to))
        {
            page.Append(CultureInfo.InvariantCulture, $"- {place}\n");
        }

        page.Append('\n');
        int differs = Enumerable.Range(0, good.Length).FirstOrDefault(i => i >= bad.Length || good[i] != bad[i]) + 1;
        AppendExample(page, "Good", FileOf(kind, "passes"), good, differs);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void AppendExample(StringBuilder page, string title, string file, string[] lines, int about)
    {
        (int from, int to) = Window(lines, about);
        string name = Path.GetFileName(file);
        page.Append(CultureInfo.InvariantCulture, $"## {title}\n\n[{name}](../conformance/documents/{name})");
        page.Append(from > 0 || to < lines.Length ? $", lines {from + 1} to {to} of {lines.Length}:\n\n```json\n" : ":\n\n```json\n");
        foreach (string line in lines[from..to])
        {
            page.Append(line.Length > MostOfLine ? $"{line[..MostOfLine]}…" : line).Append('\n');
        }

        page.Append("```\n\n");
    }

    /// <summary>The lines of the kind's findings beside the document, the first of the file first.</summary>
    private static IEnumerable<(int Line, string Place)> PlacesOf(FindingKind kind)
    {
        string findings = FileOf(kind, "fails").Replace(".irm.json", ".findings.txt", StringComparison.Ordinal);
        foreach (string[] words in File.ReadAllLines(findings).Select(line => line.Split(' ', 3)).Where(words => words[0] == kind.Code))
        {
            string[] at = words[1].Split(':');
            yield return (
                int.Parse(at[0], CultureInfo.InvariantCulture),
                $"line {at[0]}, column {at[1]}{(words.Length > 2 ? $": `{words[2]}`" : "")}"
            );
        }
    }

    private static (int From, int To) Window(string[] lines, int about) =>
        (Math.Max(0, about - Around - 1), Math.Min(lines.Length, about + Around));

    /// <summary>The lines, with what nobody sees or no file of text can hold made visible.</summary>
    private static string[] LinesOf(string file) =>
        Encoding
            .UTF8.GetString(File.ReadAllBytes(file))
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace("\uFEFF", "[U+FEFF]", StringComparison.Ordinal)
            .TrimEnd('\n')
            .Split('\n');
}
