namespace Ogp.Model.Validation.Rules;

/// <summary>The multistakeholder forum: OGP1601 to OGP1699.</summary>
internal static class ForumRules
{
    public static readonly Rule[] All =
    [
        new Rule<Forum>(
            RuleFindings.Warning(
                "OGP1601",
                "forum-size",
                "The forum is said to have {stated} members; {named} are named.",
                "Se dice que el foro tiene {stated} miembros; se nombran {named}.",
                "Le forum compterait {stated} membres ; {named} sont nommés."
            ),
            (forum, context, kind) =>
            {
                if (forum.StatedSize is { } stated && !forum.Members.IsEmpty && stated != forum.Members.Count)
                {
                    context.Found(kind, "statedSize", ("stated", stated), ("named", forum.Members.Count));
                }
            }
        ),
    ];
}
