namespace Ogp.Model.Shapes;

internal static class EligibilityShape
{
    public static readonly Shape<Eligibility> Shape = new(
        () => new(),
        ["year"],
        Field.Of("year", node => ref ((Eligibility)node)._year, Codec.Integer).Required(),
        Field.Of("fiscalTransparency", node => ref ((Eligibility)node)._fiscalTransparency, Codec.Integer),
        Field.Of("accessToInformation", node => ref ((Eligibility)node)._accessToInformation, Codec.Integer),
        Field.Of("assetDisclosure", node => ref ((Eligibility)node)._assetDisclosure, Codec.Integer),
        Field.Of("citizenEngagement", node => ref ((Eligibility)node)._citizenEngagement, Codec.Integer),
        Field.Of("valuesCheck", node => ref ((Eligibility)node)._valuesCheck, Codec.Object(() => ValuesCheckShape.Shape)),
        Field.Of("result", node => ref ((Eligibility)node)._result, Codec.Statement<EligibilityResult>()),
        Field.Of("sources", node => ref ((Eligibility)node)._sources, Codec.StringsTo(Target.Source))
    );
}
