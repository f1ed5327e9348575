using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting.Sections;

/// <summary>The multistakeholder forum: how large a source says it is, how many it names, and who they are, by sector.</summary>
internal static class ForumPart
{
    public static Html Render(PlanPage plan)
    {
        if (plan.Plan.Forum is not { } forum)
        {
            return default;
        }

        Page page = plan.Page;
        Html size = forum.StatedSize is { } stated
            ? Html.Of($"<p class=\"text\">{page.Words.ForumSize(stated, forum.Members.Count)}.{plan.References(forum.Sources)}</p>\n")
            : plan.References(forum.Sources);
        Html sectors = $"{forum.Members.GroupBy(member => SectorOf(plan, member)).Select(sector => Sector(plan, sector.Key, [.. sector]))}";
        Html address = forum.Url is null ? default : Html.Of($"<p class=\"text\">{Page.Address(forum.Url)}</p>\n");
        Html name = page.Text(forum.Name);
        Html heading = Page.Dotted(name, Html.Text(page.Words.Forum));
        Html content =
            $"{page.Paragraph(forum.Description)}{size}{(sectors.IsEmpty ? default : Html.Of($"<div class=\"columns\">\n{sectors}</div>\n"))}{address}";
        return !name.IsEmpty || !content.IsEmpty ? Html.Of($"<div class=\"titled\">\n<h4>{heading}</h4>\n{content}</div>\n") : default;
    }

    /// <summary>An entry of the forum may hold an id alone; the rest stands among the plan's institutions.</summary>
    private static Sector SectorOf(PlanPage plan, Institution member) =>
        member.Sector.IsStated ? member.Sector : plan.Plan.FindInstitution(member.Id)?.Sector ?? default;

    private static Html Sector(PlanPage plan, Sector sector, Institution[] members)
    {
        Html name = sector.IsStated ? plan.Page.Label(sector) : Html.Text(plan.Page.Words.NoSector);
        Html list = Block.List(
            "plain",
            members.Select(member => member.Name.IsStated ? plan.Institution(member) : plan.Institution(member.Id))
        );
        return $"<div>\n{Block.Labelled($"{name} ({members.Length})", list)}</div>\n";
    }
}
