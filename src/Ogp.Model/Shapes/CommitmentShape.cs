namespace Ogp.Model.Shapes;

internal static class CommitmentShape
{
    public static readonly Shape<Commitment> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((Commitment)node)._id, Codec.Id<CommitmentId>()).Required(),
        Field.Of("member", node => ref ((Commitment)node)._member, Codec.Id<MemberCode>(Target.Member)),
        Field.Of("number", node => ref ((Commitment)node)._number, Codec.String),
        Field.Of("title", node => ref ((Commitment)node)._title, Codec.Text),
        Field.Of("shortTitle", node => ref ((Commitment)node)._shortTitle, Codec.Text),
        Field.Of("description", node => ref ((Commitment)node)._description, Codec.Text),
        Field.Of("problem", node => ref ((Commitment)node)._problem, Codec.Text),
        Field.Of("solution", node => ref ((Commitment)node)._solution, Codec.Text),
        Field.Of("desiredResults", node => ref ((Commitment)node)._desiredResults, Codec.Text),
        Field.Of("theme", node => ref ((Commitment)node)._theme, Codec.Reference(Target.Theme)),
        Field.Of("status", node => ref ((Commitment)node)._status, Codec.Code<CommitmentStatus>()),
        Field.Of("period", node => ref ((Commitment)node)._period, Codec.Object(() => PeriodShape.Shape)),
        Field.Of("policyAreas", node => ref ((Commitment)node)._policyAreas, Codec.List(Codec.Code<PolicyArea>())),
        Field.Of("values", node => ref ((Commitment)node)._values, Codec.List(Codec.Code<OgpValue>())),
        Field.Of("sdgs", node => ref ((Commitment)node)._sdgs, Codec.List(Codec.Code<Sdg>())),
        Field.Of("grandChallenges", node => ref ((Commitment)node)._grandChallenges, Codec.List(Codec.Code<GrandChallenge>())),
        Field.Of("challengeAreas", node => ref ((Commitment)node)._challengeAreas, Codec.List(Codec.Code<ChallengeArea>())),
        Field.Of("institutions", node => ref ((Commitment)node)._institutions, Codec.Objects(() => InvolvementShape.Shape)),
        Field.Of("agreements", node => ref ((Commitment)node)._agreements, Codec.Objects(() => AgreementShape.Shape)),
        Field.Of("support", node => ref ((Commitment)node)._support, Codec.Objects(() => SupportShape.Shape)),
        Field.Of("relations", node => ref ((Commitment)node)._relations, Codec.Objects(() => RelationShape.Shape)),
        Field.Of("milestones", node => ref ((Commitment)node)._milestones, Codec.Objects(() => MilestoneShape.Shape)),
        Field.Of("url", node => ref ((Commitment)node)._url, Codec.String),
        Field.Of("sources", node => ref ((Commitment)node)._sources, Codec.StringsTo(Target.Source)),
        Field.Of("note", node => ref ((Commitment)node)._note, Codec.Text),
        Field.Of("record", node => ref ((Commitment)node)._record.Value, Codec.Object(() => ImportRecordShape.Shape))
    );
}
