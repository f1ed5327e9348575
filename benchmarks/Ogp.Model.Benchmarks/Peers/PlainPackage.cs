namespace Ogp.Model.Benchmarks.Peers;

// What someone writes who wants to read IRM JSON without a library: classes with properties, strings for codes and dates, no checks.
// They have every member that the grown plans have; the benchmarks see to that before they start.

public sealed class PlainPackage
{
    public string? FormatVersion { get; set; }
    public string? Id { get; set; }
    public Dictionary<string, string>? Title { get; set; }
    public string? Published { get; set; }
    public PlainPublisher? Publisher { get; set; }
    public string? Licence { get; set; }
    public List<PlainSource>? Sources { get; set; }
    public List<PlainMember>? Members { get; set; }
    public List<PlainPlan>? ActionPlans { get; set; }
}

public sealed class PlainPublisher
{
    public string? Name { get; set; }
    public string? Url { get; set; }
}

public sealed class PlainSource
{
    public string? Id { get; set; }
    public string? Title { get; set; }
    public string? Publisher { get; set; }
    public string? Url { get; set; }
    public string? Published { get; set; }
    public string? Accessed { get; set; }
    public string? Language { get; set; }
    public Dictionary<string, string>? Note { get; set; }
}

public sealed class PlainMember
{
    public string? Code { get; set; }
    public Dictionary<string, string>? Name { get; set; }
    public string? Level { get; set; }
    public string? Country { get; set; }
    public string? Region { get; set; }
    public string? Joined { get; set; }
    public Dictionary<string, string>? Note { get; set; }
}

public sealed class PlainPeriod
{
    public string? Start { get; set; }
    public string? End { get; set; }
}

public sealed class PlainPlan
{
    public string? Id { get; set; }
    public string? Member { get; set; }
    public List<string>? JointMembers { get; set; }
    public int? Number { get; set; }
    public Dictionary<string, string>? Title { get; set; }
    public Dictionary<string, string>? Summary { get; set; }
    public string? Submitted { get; set; }
    public PlainPeriod? Period { get; set; }
    public string? Language { get; set; }
    public string? Url { get; set; }
    public List<PlainInvolvement>? Coordination { get; set; }
    public List<PlainInstitution>? Institutions { get; set; }
    public PlainForum? Forum { get; set; }
    public List<PlainAmendment>? Amendments { get; set; }
    public List<PlainTheme>? Themes { get; set; }
    public List<PlainCluster>? Clusters { get; set; }
    public List<PlainSupport>? Support { get; set; }
    public List<PlainCommitment>? Commitments { get; set; }
    public List<PlainReport>? Reports { get; set; }
    public List<string>? Sources { get; set; }
    public Dictionary<string, string>? Note { get; set; }
}

public sealed class PlainInvolvement
{
    public string? Institution { get; set; }
    public string? Role { get; set; }
    public Dictionary<string, string>? Note { get; set; }
}

public sealed class PlainInstitution
{
    public string? Id { get; set; }
    public Dictionary<string, string>? Name { get; set; }
    public string? Acronym { get; set; }
    public string? Sector { get; set; }
    public string? Url { get; set; }
}

public sealed class PlainForum
{
    public Dictionary<string, string>? Name { get; set; }
    public Dictionary<string, string>? Description { get; set; }
    public int? StatedSize { get; set; }
    public List<PlainInstitution>? Members { get; set; }
    public string? Url { get; set; }
    public List<string>? Sources { get; set; }
}

public sealed class PlainAmendment
{
    public string? Id { get; set; }
    public string? Kind { get; set; }
    public string? Date { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public List<string>? Commitments { get; set; }
    public List<string>? Into { get; set; }
    public Dictionary<string, string>? Reason { get; set; }
    public List<string>? Sources { get; set; }
}

public sealed class PlainTheme
{
    public string? Id { get; set; }
    public Dictionary<string, string>? Title { get; set; }
    public Dictionary<string, string>? Description { get; set; }
}

public sealed class PlainCluster
{
    public string? Id { get; set; }
    public string? Kind { get; set; }
    public Dictionary<string, string>? Title { get; set; }
    public List<string>? Commitments { get; set; }
}

public sealed class PlainSupport
{
    public string? Id { get; set; }
    public string? Kind { get; set; }
    public List<string>? Providers { get; set; }
    public bool? Incomplete { get; set; }
    public decimal? Amount { get; set; }
    public string? Currency { get; set; }
    public Dictionary<string, string>? Description { get; set; }
    public List<string>? Sources { get; set; }
}

public sealed class PlainCommitment
{
    public string? Id { get; set; }
    public string? Member { get; set; }
    public string? Number { get; set; }
    public Dictionary<string, string>? Title { get; set; }
    public Dictionary<string, string>? ShortTitle { get; set; }
    public Dictionary<string, string>? Description { get; set; }
    public Dictionary<string, string>? Problem { get; set; }
    public Dictionary<string, string>? Solution { get; set; }
    public Dictionary<string, string>? DesiredResults { get; set; }
    public string? Theme { get; set; }
    public string? Status { get; set; }
    public PlainPeriod? Period { get; set; }
    public List<string>? PolicyAreas { get; set; }
    public List<string>? Values { get; set; }
    public List<string>? Sdgs { get; set; }
    public List<string>? GrandChallenges { get; set; }
    public List<string>? ChallengeAreas { get; set; }
    public List<PlainInvolvement>? Institutions { get; set; }
    public List<PlainAgreement>? Agreements { get; set; }
    public List<PlainSupport>? Support { get; set; }
    public List<PlainMilestone>? Milestones { get; set; }
    public string? Url { get; set; }
    public List<string>? Sources { get; set; }
    public Dictionary<string, string>? Note { get; set; }
}

public sealed class PlainAgreement
{
    public string? Id { get; set; }
    public Dictionary<string, string>? Title { get; set; }
    public List<string>? Parties { get; set; }
    public string? Signed { get; set; }
    public Dictionary<string, string>? Duties { get; set; }
    public List<PlainContact>? Contacts { get; set; }
    public List<string>? Sources { get; set; }
}

public sealed class PlainContact
{
    public string? Institution { get; set; }
    public Dictionary<string, string>? Role { get; set; }
}

public sealed class PlainMilestone
{
    public string? Id { get; set; }
    public string? Number { get; set; }
    public Dictionary<string, string>? Title { get; set; }
    public Dictionary<string, string>? Description { get; set; }
    public Dictionary<string, string>? Outputs { get; set; }
    public PlainPeriod? Period { get; set; }
    public List<PlainInvolvement>? Institutions { get; set; }
    public Dictionary<string, string>? Note { get; set; }
}

public sealed class PlainReport
{
    public string? Id { get; set; }
    public string? Product { get; set; }
    public string? Point { get; set; }
    public string? Assessor { get; set; }
    public string? Status { get; set; }
    public Dictionary<string, string>? Title { get; set; }
    public PlainPeriod? ReviewPeriod { get; set; }
    public string? Published { get; set; }
    public List<string>? Languages { get; set; }
    public string? Url { get; set; }
    public Dictionary<string, string>? Summary { get; set; }
    public List<PlainAssessment>? Assessments { get; set; }
    public List<PlainTally>? StatedTallies { get; set; }
    public List<PlainProcess>? Process { get; set; }
    public List<PlainEvent>? Context { get; set; }
    public List<PlainObservation>? Results { get; set; }
    public List<PlainObservation>? Challenges { get; set; }
    public List<PlainRecommendation>? Recommendations { get; set; }
    public List<PlainFootnote>? Footnotes { get; set; }
    public List<string>? Sources { get; set; }
    public Dictionary<string, string>? Note { get; set; }
}

public sealed class PlainAssessment
{
    public string? Commitment { get; set; }
    public string? Milestone { get; set; }
    public string? Cluster { get; set; }
    public Dictionary<string, PlainStatement>? Ratings { get; set; }
    public Dictionary<string, string>? Summary { get; set; }
    public List<string>? Sources { get; set; }
}

public sealed class PlainTally
{
    public string? Id { get; set; }
    public string? Variable { get; set; }
    public List<string>? Levels { get; set; }
    public int? Count { get; set; }
    public int? Of { get; set; }
    public decimal? Percent { get; set; }
    public string? Printed { get; set; }
    public List<string>? Sources { get; set; }
    public Dictionary<string, string>? Note { get; set; }
}

public sealed class PlainProcess
{
    public string? Id { get; set; }
    public string? Phase { get; set; }
    public PlainPeriod? Period { get; set; }
    public string? RuleSet { get; set; }
    public Dictionary<string, PlainStatement>? Ratings { get; set; }
    public List<string>? Triggers { get; set; }
    public Dictionary<string, string>? Summary { get; set; }
    public List<string>? Sources { get; set; }
}

public sealed class PlainEvent
{
    public string? Id { get; set; }
    public string? Kind { get; set; }
    public Dictionary<string, string>? Title { get; set; }
    public PlainPeriod? Period { get; set; }
    public Dictionary<string, string>? Effect { get; set; }
    public List<string>? Sources { get; set; }
}

public sealed class PlainObservation
{
    public string? Id { get; set; }
    public Dictionary<string, string>? Text { get; set; }
    public List<string>? Commitments { get; set; }
    public List<string>? Sources { get; set; }
}

public sealed class PlainRecommendation
{
    public string? Id { get; set; }
    public Dictionary<string, string>? Text { get; set; }
    public string? Addressee { get; set; }
    public PlainStatement? Uptake { get; set; }
    public Dictionary<string, string>? UptakeNote { get; set; }
    public List<string>? Commitments { get; set; }
    public List<string>? Sources { get; set; }
}

public sealed class PlainFootnote
{
    public string? Id { get; set; }
    public Dictionary<string, string>? Text { get; set; }
    public List<string>? Sources { get; set; }
}
