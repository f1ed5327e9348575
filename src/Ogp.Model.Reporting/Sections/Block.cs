using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting.Sections;

/// <summary>The frames that sections share. Each is nothing where its content is nothing.</summary>
internal static class Block
{
    /// <summary>A section of a plan.</summary>
    public static Html Section(PlanPage plan, string name, string title, Html content)
    {
        if (content.IsEmpty)
        {
            return default;
        }

        string id = plan.Page.NewId($"{plan.Id}-{name}");
        plan.Sections.Add((id, title));
        return $"""
            <section class="part {name}" aria-labelledby="{plan.LabelIds(id)}">
            <h3 id="{id}">{title}</h3>
            {content}</section>

            """;
    }

    /// <summary>A part with a heading of its own.</summary>
    public static Html Titled(Html heading, Html content) =>
        content.IsEmpty ? default : Html.Of($"<div class=\"titled\">\n<h4>{heading}</h4>\n{content}</div>\n");

    /// <summary>Something under a small heading, which is no step in the page's order of headings.</summary>
    public static Html Labelled(Html label, Html content) =>
        content.IsEmpty ? default : Html.Of($"<p class=\"label\">{label}</p>\n{content}");

    /// <summary>A list; nothing where it has no items.</summary>
    public static Html List(string kind, IEnumerable<Html> items)
    {
        Html all = $"{items.Where(item => !item.IsEmpty).Select(item => Html.Of($"<li>{item}</li>\n"))}";
        return all.IsEmpty ? default : Html.Of($"<ul class=\"{kind}\">\n{all}</ul>\n");
    }

    /// <summary>A box in which something too wide for the page scrolls; it can be reached by keyboard.</summary>
    /// <param name="plan">The plan that it is about.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="of">Ids of the headings of what in the plan it is about, the nearest first.</param>
    public static Html Scrolling(PlanPage plan, string name, Html content, params IEnumerable<string> of)
    {
        if (content.IsEmpty)
        {
            return default;
        }

        string id = plan.Page.NewId($"{plan.Id}-table");
        return $"""
            <div class="scroll" id="{id}" role="region" aria-label="{name}" aria-labelledby="{plan.LabelIds(of.Prepend(id))}" tabindex="0">
            {content}</div>

            """;
    }
}
