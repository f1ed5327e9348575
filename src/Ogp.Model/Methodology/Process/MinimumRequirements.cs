using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// Holds a phase of a national plan against the eight minimum requirements of the standards of 2022. The IRM decides in the end; this tells what follows
/// from facts. Safe to use from several threads.
/// </summary>
/// <remarks>Source: https://opengovpartnership.org/?p=67852 and the slides that the codelist <c>minimum-requirement</c> names.</remarks>
public static class MinimumRequirements
{
    /// <summary>Days that must lie between publishing the timeline and the start of co-creation: 14, so that 6 May is in time for 20 May.</summary>
    public const int TimelineDays = 14;

    /// <summary>Longest time between two meetings of the space for dialogue: 6 months to the day is still met.</summary>
    public const int DialogueMonths = 6;

    /// <summary>Fewest updates of the repository, and meetings with civil society, in each year of the phase.</summary>
    public const int TimesAYear = 2;

    /// <summary>
    /// The eight requirements and what they come to. 1.1, 2.1 and 2.2 are judged in both phases, 3.1 to 4.1 in the development, 5.1 in the
    /// implementation. Years are counted from the first day of the phase; a part of a year that is left over does not count against it.
    /// </summary>
    /// <param name="facts">What is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public static RequirementReview Review(RequirementFacts facts)
    {
        Guard.Against.Null(facts);
        RequirementAnswer[] answers =
        [
            Judge(facts, "1.1", RequirementRules.Dialogue, Dialogue),
            Judge(facts, "2.1", RequirementRules.Website, Website),
            Judge(facts, "2.2", RequirementRules.Repository, Repository),
            Judge(facts, "3.1", RequirementRules.Timeline, Timeline),
            Judge(facts, "3.2", RequirementRules.Outreach, Outreach),
            Judge(
                facts,
                "3.3",
                RequirementRules.Mechanism,
                facts =>
                    [
                        Fact.Of(
                            facts.HadInputMechanism,
                            "mechanism to gather inputs",
                            "mecanismo para recibir aportes",
                            "mécanisme pour recueillir les contributions"
                        ),
                    ]
            ),
            Judge(
                facts,
                "4.1",
                RequirementRules.Response,
                facts => [Fact.Of(facts.GaveReasonedResponse, "reasoned response", "respuesta razonada", "réponse motivée")]
            ),
            Judge(facts, "5.1", RequirementRules.Meetings, Meetings),
        ];
        Fact[] judged = [.. answers.Where(answer => answer.IsMet.Absence != Absence.NotApplicable).Select(Named)];
        return new(facts.Phase, answers.ToValueList(), Fact.All(RequirementRules.All, judged));
    }

    /// <summary>The one phase in which a requirement is judged; not stated for one that is judged in both.</summary>
    internal static ProcessPhase PhaseOf(MinimumRequirement requirement) =>
        requirement.Text switch
        {
            "3.1" or "3.2" or "3.3" or "4.1" => ProcessPhase.Development,
            "5.1" => ProcessPhase.Implementation,
            _ => default,
        };

    /// <summary>Whether a requirement is judged in a phase.</summary>
    internal static bool IsJudgedIn(ProcessPhase phase, MinimumRequirement requirement) =>
        PhaseOf(requirement) is var only && (!only.IsStated || only == phase);

    private static RequirementAnswer Judge(RequirementFacts facts, string id, ProcessRule rule, Func<RequirementFacts, Fact[]> judge)
    {
        MinimumRequirement requirement = MinimumRequirement.Of(id);
        ProcessAnswer<bool> answer =
            !facts.Phase.IsKnown
                ? rule.CannotTell<bool>(
                    Reason.Of(
                        "It is not known which phase it is about.",
                        "No se sabe de qué fase se trata.",
                        "On ne sait pas de quelle phase il s’agit."
                    )
                )
            : !IsJudgedIn(facts.Phase, requirement)
                ? rule.DoesNotApply<bool>(
                    PhaseOf(requirement) == ProcessPhase.Development
                        ? Reason.Of(
                            "It is judged for the development only.",
                            "Solo se evalúa en el desarrollo.",
                            "Cela n’est jugé que pour l’élaboration."
                        )
                        : Reason.Of(
                            "It is judged for the implementation only.",
                            "Solo se evalúa en la implementación.",
                            "Cela n’est jugé que pour la mise en œuvre."
                        )
                )
            : Fact.All(rule, judge(facts));
        return new(requirement, answer);
    }

    private static Fact Named(RequirementAnswer answer) =>
        Fact.Of(answer.IsMet) with
        {
            Reason = Reason.Of(
                $"{answer.Requirement.Text}: {answer.IsMet.Reason.For("en")}",
                $"{answer.Requirement.Text}: {answer.IsMet.Reason.For("es")}",
                $"{answer.Requirement.Text} : {answer.IsMet.Reason.For("fr")}"
            ),
        };

    private static Fact[] Dialogue(RequirementFacts facts) =>
        [
            Fact.Of(facts.HasDialogueSpace, "space for dialogue", "espacio de diálogo", "espace de dialogue"),
            Fact.Of(facts.AreRulesPublic, "publication of its rules", "publicación de sus reglas", "publication de ses règles"),
            Frequency.NoGapOver(DialogueMonths, facts.DialogueMeetings, facts.From, facts.To, "meeting", "reunión", "réunion"),
        ];

    // That 2.1 and 2.2 are judged in both phases is concluded, not stated.
    private static Fact[] Website(RequirementFacts facts) =>
        [Fact.Of(facts.HasWebsite, "OGP website", "sitio web de OGP", "site web de l’OGP") with { Status = CodeStatus.Inferred }];

    private static Fact[] Repository(RequirementFacts facts) =>
        [
            Fact.Of(facts.HasRepository, "repository with evidence", "repositorio con evidencia", "répertoire avec des preuves") with
            {
                Status = CodeStatus.Inferred,
            },
            Frequency.EveryYear(
                TimesAYear,
                facts.RepositoryUpdates,
                facts.From,
                facts.To,
                "updates of the repository",
                "actualizaciones del repositorio",
                "mises à jour du répertoire"
            ),
        ];

    private static Fact[] Timeline(RequirementFacts facts)
    {
        if (facts.WasTimelinePublished == false && !facts.TimelinePublished.IsStated)
        {
            return
            [
                new(false, Reason.Of("No timeline was published.", "No se publicó un calendario.", "Aucun calendrier n’a été publié.")),
            ];
        }

        Days? inTime = Days.Of(facts.From)?.PlusDays(-TimelineDays);
        bool? late = Days.IsAfter(Days.Of(facts.TimelinePublished), inTime);
        LocalizedText reason =
            !facts.From.IsStated
                ? Reason.Of(
                    "It is not known when co-creation began.",
                    "No se sabe cuándo empezó la cocreación.",
                    "On ne sait pas quand la cocréation a commencé."
                )
            : !facts.TimelinePublished.IsStated
                ? Reason.Of(
                    "It is not known when the timeline was published.",
                    "No se sabe cuándo se publicó el calendario.",
                    "On ne sait pas quand le calendrier a été publié."
                )
            : Reason.Of(
                $"Timeline published: {facts.TimelinePublished}; co-creation began: {facts.From}; last day: {inTime!.Value}.",
                $"Calendario publicado: {facts.TimelinePublished}; inicio de la cocreación: {facts.From}; último día: {inTime!.Value}.",
                $"Publication du calendrier : {facts.TimelinePublished} ; début de la cocréation : {facts.From} ; dernier jour : {inTime!.Value}."
            );

        // Whether exactly 14 days are enough is concluded from the case of the United States.
        bool onTheDay = inTime is { } last && facts.TimelinePublished == last.ToDate();
        return [new(late is { } value ? !value : null, reason, onTheDay ? CodeStatus.Inferred : CodeStatus.Official)];
    }

    private static Fact[] Outreach(RequirementFacts facts) =>
        [
            facts.OutreachActivities is { } count
                ? new(
                    count >= 1,
                    Reason.Of(
                        $"Outreach activities: {count}.",
                        $"Actividades de difusión: {count}.",
                        $"Activités de sensibilisation : {count}."
                    )
                )
                : new(
                    null,
                    Reason.Of(
                        "It is not known whether there was outreach.",
                        "No se sabe si hubo difusión.",
                        "On ne sait pas s’il y a eu des activités de sensibilisation."
                    )
                ),
        ];

    private static Fact[] Meetings(RequirementFacts facts) =>
        [
            Frequency.EveryYear(
                TimesAYear,
                facts.CivilSocietyMeetings,
                facts.From,
                facts.To,
                "meetings with civil society",
                "reuniones con la sociedad civil",
                "réunions avec la société civile"
            ),
        ];
}
