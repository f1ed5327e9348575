using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting.Sections;

/// <summary>Where to find what: the sections of the only plan, or the index of several plans. Written after them.</summary>
internal static class Contents
{
    public static Html Render(Page page)
    {
        Html sources = page.SourceIds.IsEmpty ? default : Item(page.SourcesId, Html.Text(page.Words.Sources));
        Html others = page.Others is { } outside ? Item(outside.Id, Html.Text(page.Words.OtherCommitments)) : default;
        Html items = page.Plans is [var only]
            ? Html.Of($"{only.Sections.Select(section => Item(section.Id, $"{section.Title}"))}{others}{sources}")
            : Html.Of($"{ByMember(page).Select(Member)}{others}{sources}");
        string title = page.Plans.Count > 1 ? page.Words.Plans : page.Words.Contents;
        return items.IsEmpty
            ? default
            : Html.Of(
                $"""
                <nav class="contents{(page.Plans.Count > 1 ? " index" : "")}" aria-label="{title}">
                <div class="wrap">
                <p class="label">{title}</p>
                <ul>
                {items}</ul>
                </div>
                </nav>

                """
            );
    }

    private static IEnumerable<PlanPage[]> ByMember(Page page) =>
        page
            .Plans.GroupBy(plan => plan.Plan.Member)
            .OrderBy(member => page.NameOf(member.Key).For(page.Language), StringComparer.OrdinalIgnoreCase)
            .Select(member => member.ToArray());

    private static Html Item(string id, Html text) => $"<li><a href=\"#{id}\">{text}</a></li>\n";

    /// <summary>The plans of one member, the earliest first. Members are in the order of their names.</summary>
    private static Html Member(PlanPage[] plans)
    {
        Html name = plans[0].MemberName(plans[0].Plan.Member);
        Html entries = $"{plans.OrderBy(plan => plan.Plan.Number).Select(Entry)}";
        return name.IsEmpty ? entries : Html.Of($"<li><b>{name}</b>\n<ul>\n{entries}</ul></li>\n");
    }

    private static Html Entry(PlanPage plan)
    {
        int commitments = plan.Plan.Commitments.Count;
        Html size = commitments == 0 ? default : Html.Text(plan.Page.Words.CountCommitments(commitments));
        Html facts = Page.Dotted(Html.Text(plan.Page.Words.ShortRange(plan.Plan.Period)), size);
        return $"<li><a href=\"#{plan.Id}\">{plan.Name}</a> <span class=\"facts-line\">{facts}</span></li>\n";
    }
}
