namespace Ogp.Model.Shapes;

internal static class ProcessAssessmentShape
{
    public static readonly Shape<ProcessAssessment> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (ProcessAssessment node) => ref node._id, Codec.Name).Required(),
        Field.Of("phase", (ProcessAssessment node) => ref node._phase, Codec.Code<ProcessPhase>()),
        Field.Of("period", (ProcessAssessment node) => ref node._period, Codec.Object(() => PeriodShape.Shape)),
        Field.Of("ruleSet", (ProcessAssessment node) => ref node._ruleSet, Codec.Code<ProcessRuleSet>()),
        Field.Of("ratings", (ProcessAssessment node) => ref node._ratings, Codec.Ratings),
        Field.Of("triggers", (ProcessAssessment node) => ref node._triggers, Codec.List(Codec.Code<ContraryTrigger>())),
        Field.Of("summary", (ProcessAssessment node) => ref node._summary, Codec.Text),
        Field.Of("sources", (ProcessAssessment node) => ref node._sources, Codec.StringsTo(Target.Source)),
        Field.Of("record", (ProcessAssessment node) => ref node._record.Value, Codec.Object(() => ImportRecordShape.Shape))
    );
}
