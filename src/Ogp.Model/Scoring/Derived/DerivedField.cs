namespace Ogp.Model.Scoring;

/// <summary>
/// The places of a row that derived variables read and write. A place has the id of what stands there: a rating and its report, the number beside its
/// label, a fact of the plan, a tag.
/// </summary>
internal static class DerivedField
{
    private const string Number = ":number";
    private const string Tag = "tag.";

    private static readonly List<string> s_ids = [];

    public static readonly int Specificity = Add("specificity@midterm");
    public static readonly int Verifiability = Add("verifiability@midterm");
    public static readonly int PotentialImpact = Add("potential-impact@midterm");
    public static readonly int ProgressCompletion = Add("completion@midterm");
    public static readonly int ProjectedCompletion = Add("projected-completion@midterm");
    public static readonly int Novelty = Add("novelty@midterm");
    public static readonly int PotentialForResults = Add("potential-for-results@midterm");
    public static readonly int EndCompletion = Add("completion@end-of-term");
    public static readonly int EarlyResults = Add("early-results@end-of-term");
    public static readonly int Opened = Add("did-it-open-government@end-of-term");
    public static readonly int OpenedInformation = Add("did-it-open-government.access-to-information@end-of-term");
    public static readonly int OpenedParticipation = Add("did-it-open-government.civic-participation@end-of-term");
    public static readonly int OpenedAccountability = Add("did-it-open-government.public-accountability@end-of-term");

    public static readonly int SpecificityNumber = Add("specificity@midterm" + Number);
    public static readonly int PotentialImpactNumber = Add("potential-impact@midterm" + Number);
    public static readonly int ProgressCompletionNumber = Add("completion@midterm" + Number);
    public static readonly int ProjectedCompletionNumber = Add("projected-completion@midterm" + Number);
    public static readonly int NoveltyNumber = Add("novelty@midterm" + Number);
    public static readonly int PotentialForResultsNumber = Add("potential-for-results@midterm" + Number);
    public static readonly int EndCompletionNumber = Add("completion@end-of-term" + Number);
    public static readonly int EarlyResultsNumber = Add("early-results@end-of-term" + Number);
    public static readonly int OpenedNumber = Add("did-it-open-government@end-of-term" + Number);
    public static readonly int OpenedInformationNumber = Add("did-it-open-government.access-to-information@end-of-term" + Number);
    public static readonly int OpenedParticipationNumber = Add("did-it-open-government.civic-participation@end-of-term" + Number);
    public static readonly int OpenedAccountabilityNumber = Add("did-it-open-government.public-accountability@end-of-term" + Number);

    public static readonly int Information = Add("ogp-value.access-to-information@midterm");
    public static readonly int Participation = Add("ogp-value.civic-participation@midterm");
    public static readonly int Accountability = Add("ogp-value.public-accountability@midterm");
    public static readonly int Technology = Add("ogp-value.technology-and-innovation@midterm");
    public static readonly int Relevance = Add("relevance@midterm");
    public static readonly int Change = Add("change-in-completion@end-of-term");
    public static readonly int ChangeNumber = Add("change-in-completion@end-of-term" + Number);
    public static readonly int Schedule = Add("schedule@midterm");
    public static readonly int ScheduleNumber = Add("schedule@midterm" + Number);

    public static readonly int ProgressReport = Add("published@midterm");
    public static readonly int EndReport = Add("published@end-of-term");
    public static readonly int Submitted = Add("plan.submitted");
    public static readonly int PlanEnd = Add("plan.end");
    public static readonly int Level = Add("member.level");
    public static readonly int NextSteps = Add("next-steps@midterm");

    /// <summary>Whether every commitment of the member's next plan is flagged as assessed; nothing where that plan is not in the table.</summary>
    public static readonly int NextAssessed = Add("next-plan.irm-assessed");

    /// <summary>Whether the member's next plan was assessed for stars; nothing where that plan is not in the table.</summary>
    public static readonly int NextStarAssessed = Add("next-plan.star-assessed");

    public static readonly int StarBefore2014 = Add("starred.pre-june-2014@midterm");
    public static readonly int Star2015 = Add("starred.2015-only@midterm");
    public static readonly int ProgressStar = Add("starred@midterm");
    public static readonly int EndStar = Add("starred@end-of-term");
    public static readonly int NewAndStarred = Add("new-and-starred");
    public static readonly int StarredAndSpecific = Add("starred-and-specific");
    public static readonly int NextStepsAdvised = Add("next-steps-advised");
    public static readonly int MaxStar = Add("max-star");
    public static readonly int IrmAssessed = Add("irm-assessed");
    public static readonly int MostRecentlyAssessed = Add("most-recently-assessed");
    public static readonly int StarMostRecentlyAssessed = Add("star-most-recently-assessed");
    public static readonly int ActiveCommitment = Add("active-commitment");
    public static readonly int AmbitionAssessed = Add("ambition-assessed");
    public static readonly int CompletionAssessed = Add("comp-assessed");
    public static readonly int OpenedAssessed = Add("diog-assessed");
    public static readonly int MidtermOnly = Add("midterm-only");
    public static readonly int RawCompletion = Add("raw-completion");
    public static readonly int MaxCompletion = Add("max-completion");
    public static readonly int HighCompletion = Add("high-completion");
    public static readonly int HighAmbition = Add("high-ambition");
    public static readonly int HighOpened = Add("high-diog");
    public static readonly int AmbitiousAndComplete = Add("ambitious-and-complete-or-diog");
    public static readonly int AmbitiousNotComplete = Add("ambitious-but-not-complete");
    public static readonly int CompleteNotAmbitious = Add("complete-but-not-ambitious");
    public static readonly int NeitherNor = Add("not-complete-or-ambitious");
    public static readonly int NotReviewed = Add("not-reviewed");
    public static readonly int Checksum = Add("checksum");
    public static readonly int Score = Add("irm-based-score");
    public static readonly int BindingConstraint = Add("binding-constraint");
    public static readonly int SubnationalInPlans = Add("subnational-in-naps");

    private static readonly int s_firstTag = AddTags();

    /// <summary>All ids, by place.</summary>
    public static ValueList<string> Ids { get; } = s_ids.ToValueList();

    /// <summary>The place of a policy area.</summary>
    public static int Of(PolicyArea area)
    {
        int place = s_ids.IndexOf(Tag + area.Text, s_firstTag);
        return place >= 0 ? place : throw new ArgumentException($"There is no policy area '{area}'.", nameof(area));
    }

    /// <summary>The rating of a place with a label; null for other places.</summary>
    public static RatingKey? LabelAt(int place) => place <= OpenedAccountability ? RatingKey.Of(s_ids[place].Split('@')[0]) : null;

    /// <summary>The rating of a label, or of the number beside one; null for other places.</summary>
    public static RatingKey? RatingAt(int place) => LabelAt(place) ?? (IsNumber(place) ? RatingKey.Of(s_ids[place].Split('@')[0]) : null);

    /// <summary>Whether a place holds the number beside a label.</summary>
    public static bool IsNumber(int place) => s_ids[place].EndsWith(Number, StringComparison.Ordinal);

    /// <summary>The list of a place that holds its words; null for other places.</summary>
    public static Codelist? WordsAt(int place) =>
        place == Change ? ChangeInCompletion.List
        : place == Schedule ? Model.Schedule.List
        : place == NextSteps ? Model.NextSteps.List
        : place == Level ? MemberLevel.List
        : null;

    /// <summary>Whether a place holds 1 or 0: a policy area, one of OGP's values, relevance, a star, what a commitment was assessed for and what it came to.</summary>
    public static bool IsFlag(int place) =>
        (place >= Information && place <= Relevance)
        || (place >= StarBefore2014 && place <= MidtermOnly)
        || (place >= HighCompletion && place <= NotReviewed)
        || place >= SubnationalInPlans;

    private static int Add(string id)
    {
        s_ids.Add(id);
        return s_ids.Count - 1;
    }

    private static int AddTags()
    {
        int first = s_ids.Count;
        foreach (CodeEntry entry in PolicyArea.List.Entries)
        {
            Add(Tag + entry.Code);
        }

        return first;
    }
}
