using System.Collections.Frozen;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>Finds the codec of a type, without reflection.</summary>
internal static class Codecs
{
    private static readonly FrozenDictionary<Type, object> s_references = new Dictionary<Type, object>
    {
        [typeof(string)] = Codec.String,
        [typeof(ActionPlan)] = Codec.Object(() => ActionPlanShape.Shape),
        [typeof(Agreement)] = Codec.Object(() => AgreementShape.Shape),
        [typeof(Amendment)] = Codec.Object(() => AmendmentShape.Shape),
        [typeof(Assessment)] = Codec.Object(() => AssessmentShape.Shape),
        [typeof(Cluster)] = Codec.Object(() => ClusterShape.Shape),
        [typeof(Commitment)] = Codec.Object(() => CommitmentShape.Shape),
        [typeof(Contact)] = Codec.Object(() => ContactShape.Shape),
        [typeof(ContextEvent)] = Codec.Object(() => ContextEventShape.Shape),
        [typeof(Eligibility)] = Codec.Object(() => EligibilityShape.Shape),
        [typeof(Footnote)] = Codec.Object(() => FootnoteShape.Shape),
        [typeof(Forum)] = Codec.Object(() => ForumShape.Shape),
        [typeof(ImportRecord)] = Codec.Object(() => ImportRecordShape.Shape),
        [typeof(Institution)] = Codec.Object(() => InstitutionShape.Shape),
        [typeof(Involvement)] = Codec.Object(() => InvolvementShape.Shape),
        [typeof(IrmPackage)] = Codec.Object(() => IrmPackageShape.Shape),
        [typeof(IrmReport)] = Codec.Object(() => IrmReportShape.Shape),
        [typeof(Member)] = Codec.Object(() => MemberShape.Shape),
        [typeof(MembershipPeriod)] = Codec.Object(() => MembershipPeriodShape.Shape),
        [typeof(Milestone)] = Codec.Object(() => MilestoneShape.Shape),
        [typeof(Observation)] = Codec.Object(() => ObservationShape.Shape),
        [typeof(Period)] = Codec.Object(() => PeriodShape.Shape),
        [typeof(ProcessAssessment)] = Codec.Object(() => ProcessAssessmentShape.Shape),
        [typeof(Publisher)] = Codec.Object(() => PublisherShape.Shape),
        [typeof(Recommendation)] = Codec.Object(() => RecommendationShape.Shape),
        [typeof(Relation)] = Codec.Object(() => RelationShape.Shape),
        [typeof(Source)] = Codec.Object(() => SourceShape.Shape),
        [typeof(StatedTally)] = Codec.Object(() => StatedTallyShape.Shape),
        [typeof(Support)] = Codec.Object(() => SupportShape.Shape),
        [typeof(Theme)] = Codec.Object(() => ThemeShape.Shape),
        [typeof(ValuesCheck)] = Codec.Object(() => ValuesCheckShape.Shape),
    }.ToFrozenDictionary();

    /// <summary>The codec of a type of the model; null for any other type.</summary>
    public static Codec<T>? Of<T>() =>
        default(T) is IJsonValue<T> value ? value.Codec : (Codec<T>?)s_references.GetValueOrDefault(typeof(T));
}
