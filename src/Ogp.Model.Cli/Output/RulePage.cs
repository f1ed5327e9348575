using System.Text;

namespace Ogp.Model.Cli.Output;

/// <summary>What there is to say of a kind of finding, in Markdown: its page under docs/rules, to which the tests add examples of their corpus.</summary>
internal static class RulePage
{
    public static string Of(FindingKind kind)
    {
        StringBuilder page = new($"# {kind.Code} {kind.Name}\n\n");
        AppendWords(page, kind, "en");
        page.Append("| | |\n| --- | --- |\n");
        foreach ((string label, string value) in FindingReference.FactsOf(kind, "en"))
        {
            page.Append($"| {label} | {value.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        page.Append("\n## Español\n\n");
        AppendWords(page, kind, "es");
        page.Append("## Français\n\n");
        AppendWords(page, kind, "fr");
        return page.ToString();
    }

    private static void AppendWords(StringBuilder page, FindingKind kind, string language)
    {
        page.Append($"> {kind.Message.For(language)}\n\n");
        if (kind.Reason.IsStated)
        {
            page.Append($"{kind.Reason.For(language)}\n\n");
        }
    }
}
