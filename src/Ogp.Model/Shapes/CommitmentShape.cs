namespace Ogp.Model.Shapes;

internal static class CommitmentShape
{
    public static readonly Shape<Commitment> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (Commitment node) => ref node._id, Codec.Id<CommitmentId>()).Required(),
        Field.Of("member", (Commitment node) => ref node._member, Codec.Id<MemberCode>(Target.Member)),
        Field.Of("number", (Commitment node) => ref node._number, Codec.String),
        Field.Of("title", (Commitment node) => ref node._title, Codec.Text),
        Field.Of("shortTitle", (Commitment node) => ref node._shortTitle, Codec.Text),
        Field.Of("description", (Commitment node) => ref node._description, Codec.Text),
        Field.Of("problem", (Commitment node) => ref node._problem, Codec.Text),
        Field.Of("solution", (Commitment node) => ref node._solution, Codec.Text),
        Field.Of("desiredResults", (Commitment node) => ref node._desiredResults, Codec.Text),
        Field.Of("theme", (Commitment node) => ref node._theme, Codec.Reference(Target.Theme)),
        Field.Of("status", (Commitment node) => ref node._status, Codec.Code<CommitmentStatus>()),
        Field.Of("period", (Commitment node) => ref node._period, Codec.Object(() => PeriodShape.Shape)),
        Field.Of("policyAreas", (Commitment node) => ref node._policyAreas, Codec.List(Codec.Code<PolicyArea>())),
        Field.Of("values", (Commitment node) => ref node._values, Codec.List(Codec.Code<OgpValue>())),
        Field.Of("sdgs", (Commitment node) => ref node._sdgs, Codec.List(Codec.Code<Sdg>())),
        Field.Of("grandChallenges", (Commitment node) => ref node._grandChallenges, Codec.List(Codec.Code<GrandChallenge>())),
        Field.Of("challengeAreas", (Commitment node) => ref node._challengeAreas, Codec.List(Codec.Code<ChallengeArea>())),
        Field.Of("institutions", (Commitment node) => ref node._institutions, Codec.Objects(() => InvolvementShape.Shape)),
        Field.Of("agreements", (Commitment node) => ref node._agreements, Codec.Objects(() => AgreementShape.Shape)),
        Field.Of("support", (Commitment node) => ref node._support, Codec.Objects(() => SupportShape.Shape)),
        Field.Of("relations", (Commitment node) => ref node._relations, Codec.Objects(() => RelationShape.Shape)),
        Field.Of("milestones", (Commitment node) => ref node._milestones, Codec.Objects(() => MilestoneShape.Shape)),
        Field.Of("url", (Commitment node) => ref node._url, Codec.String),
        Field.Of("sources", (Commitment node) => ref node._sources, Codec.StringsTo(Target.Source)),
        Field.Of("note", (Commitment node) => ref node._note, Codec.Text),
        Field.Of("record", (Commitment node) => ref node._record.Value, Codec.Object(() => ImportRecordShape.Shape))
    );
}
