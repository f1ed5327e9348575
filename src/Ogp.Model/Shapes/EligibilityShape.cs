namespace Ogp.Model.Shapes;

internal static class EligibilityShape
{
    public static readonly Shape<Eligibility> Shape = new(
        () => new(),
        ["year"],
        Field.Of("year", (Eligibility node) => ref node._year, Codec.Integer).Required(),
        Field.Of("fiscalTransparency", (Eligibility node) => ref node._fiscalTransparency, Codec.Integer),
        Field.Of("accessToInformation", (Eligibility node) => ref node._accessToInformation, Codec.Integer),
        Field.Of("assetDisclosure", (Eligibility node) => ref node._assetDisclosure, Codec.Integer),
        Field.Of("citizenEngagement", (Eligibility node) => ref node._citizenEngagement, Codec.Integer),
        Field.Of("valuesCheck", (Eligibility node) => ref node._valuesCheck, Codec.Object(() => ValuesCheckShape.Shape)),
        Field.Of("result", (Eligibility node) => ref node._result, Codec.Statement<EligibilityResult>()),
        Field.Of("sources", (Eligibility node) => ref node._sources, Codec.StringsTo(Target.Source))
    );
}
