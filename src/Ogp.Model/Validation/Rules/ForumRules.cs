namespace Ogp.Model.Validation.Rules;

/// <summary>The multistakeholder forum: OGP1601 and OGP1602.</summary>
internal static class ForumRules
{
    public static readonly Rule[] All =
    [
        new Rule<Forum>(
            RuleKind.Warning(
                "OGP1601",
                "forum-size",
                (
                    "Members of the forum as stated: {stated}; named: {named}.",
                    "Miembros del foro declarados: {stated}; nombrados: {named}.",
                    "Membres du forum déclarés : {stated} ; nommés : {named}."
                ),
                (
                    "Sources often disagree on who sits in the forum. The number says how many a source counts; the list should be as long, or a note should say why not.",
                    "Las fuentes suelen discrepar sobre quién integra el foro. El número dice cuántos cuenta una fuente; la lista debería ser igual de larga.",
                    "Les sources divergent souvent sur la composition du forum. Le nombre dit combien une source en compte ; la liste devrait être aussi longue."
                )
            ),
            static (forum, context) =>
            {
                if (forum.StatedSize is not { } stated || forum.Members.IsEmpty || Unread.Has(forum, "members"))
                {
                    return false;
                }

                if (stated != forum.Members.Count)
                {
                    context.Found("statedSize", ("stated", stated), ("named", forum.Members.Count));
                }

                return true;
            }
        ),
        new Rule<Forum>(
            RuleKind.Note(
                "OGP1602",
                "forum-of-government-only",
                (
                    "The members of the forum are all of government: {count}.",
                    "Los miembros del foro son todos del gobierno: {count}.",
                    "Les membres du forum sont tous du gouvernement : {count}."
                ),
                (
                    "A multistakeholder forum has members from government and from outside it: that is what the co-creation standards ask for. Perhaps only one side was entered.",
                    "Un foro multiactor tiene miembros del gobierno y de fuera: así lo piden los estándares de cocreación. Quizá se registró solo una parte.",
                    "Un forum multipartite a des membres du gouvernement et d’autres : c’est ce que demandent les normes de cocréation. Peut-être n’a-t-on saisi qu’un côté."
                ),
                "https://www.opengovpartnership.org/ogp-participation-co-creation-standards"
            ),
            static (forum, context) =>
            {
                foreach (Institution member in forum.Members)
                {
                    Sector sector = member.Sector.IsStated ? member.Sector : context.Plan?.FindInstitution(member.Id)?.Sector ?? default;
                    if (!sector.IsStated)
                    {
                        return false;
                    }

                    if (sector != Sector.Government)
                    {
                        return true;
                    }
                }

                if (forum.Members.Count > 1)
                {
                    context.Found("members", ("count", forum.Members.Count));
                }

                return forum.Members.Count > 1;
            }
        ),
    ];
}
