namespace Ogp.Model.Shapes;

internal static class ActionPlanShape
{
    public static readonly Shape<ActionPlan> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((ActionPlan)node)._id, Codec.Id<ActionPlanId>()).Required(),
        Field.Of("member", node => ref ((ActionPlan)node)._member, Codec.Id<MemberCode>(Target.Member)).Required(),
        Field.Of("jointMembers", node => ref ((ActionPlan)node)._jointMembers, Codec.List(Codec.Id<MemberCode>(Target.Member))),
        Field.Of("number", node => ref ((ActionPlan)node)._number, Codec.Integer),
        Field.Of("title", node => ref ((ActionPlan)node)._title, Codec.Text),
        Field.Of("summary", node => ref ((ActionPlan)node)._summary, Codec.Text),
        Field.Of("submitted", node => ref ((ActionPlan)node)._submitted, Codec.Date),
        Field.Of("period", node => ref ((ActionPlan)node)._period, Codec.Object(() => PeriodShape.Shape)),
        Field.Of("language", node => ref ((ActionPlan)node)._language, Codec.String),
        Field.Of("url", node => ref ((ActionPlan)node)._url, Codec.String),
        Field.Of("coordination", node => ref ((ActionPlan)node)._coordination, Codec.Objects(() => InvolvementShape.Shape)),
        Field.Of("institutions", node => ref ((ActionPlan)node)._institutions, Codec.Objects(() => InstitutionShape.Shape)),
        Field.Of("forum", node => ref ((ActionPlan)node)._forum, Codec.Object(() => ForumShape.Shape)),
        Field.Of("amendments", node => ref ((ActionPlan)node)._amendments, Codec.Objects(() => AmendmentShape.Shape)),
        Field.Of("themes", node => ref ((ActionPlan)node)._themes, Codec.Objects(() => ThemeShape.Shape)),
        Field.Of("clusters", node => ref ((ActionPlan)node)._clusters, Codec.Objects(() => ClusterShape.Shape)),
        Field.Of("support", node => ref ((ActionPlan)node)._support, Codec.Objects(() => SupportShape.Shape)),
        Field.Of("commitments", node => ref ((ActionPlan)node)._commitments, Codec.Objects(() => CommitmentShape.Shape)),
        Field.Of("reports", node => ref ((ActionPlan)node)._reports, Codec.Objects(() => IrmReportShape.Shape)),
        Field.Of("sources", node => ref ((ActionPlan)node)._sources, Codec.StringsTo(Target.Source)),
        Field.Of("note", node => ref ((ActionPlan)node)._note, Codec.Text)
    );
}
