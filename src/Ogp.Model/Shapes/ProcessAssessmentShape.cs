namespace Ogp.Model.Shapes;

internal static class ProcessAssessmentShape
{
    public static readonly Shape<ProcessAssessment> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((ProcessAssessment)node)._id, Codec.Name).Required(),
        Field.Of("phase", node => ref ((ProcessAssessment)node)._phase, Codec.Code<ProcessPhase>()),
        Field.Of("period", node => ref ((ProcessAssessment)node)._period, Codec.Object(() => PeriodShape.Shape)),
        Field.Of("ruleSet", node => ref ((ProcessAssessment)node)._ruleSet, Codec.Code<ProcessRuleSet>()),
        Field.Of("ratings", node => ref ((ProcessAssessment)node)._ratings, Codec.Ratings),
        Field.Of("triggers", node => ref ((ProcessAssessment)node)._triggers, Codec.List(Codec.Code<ContraryTrigger>())),
        Field.Of("summary", node => ref ((ProcessAssessment)node)._summary, Codec.Text),
        Field.Of("sources", node => ref ((ProcessAssessment)node)._sources, Codec.StringsTo(Target.Source)),
        Field.Of("record", node => ref ((ProcessAssessment)node)._record.Value, Codec.Object(() => ImportRecordShape.Shape))
    );
}
