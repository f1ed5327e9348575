namespace Ogp.Model.Shapes;

internal static class IrmReportShape
{
    public static readonly Shape<IrmReport> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", (IrmReport node) => ref node._id, Codec.Name).Required(),
        Field.Of("product", (IrmReport node) => ref node._product, Codec.Code<Product>()),
        Field.Of("point", (IrmReport node) => ref node._point, Codec.Code<AssessmentPoint>()),
        Field.Of("assessor", (IrmReport node) => ref node._assessor, Codec.Code<Assessor>()),
        Field.Of("status", (IrmReport node) => ref node._status, Codec.Code<ReportStatus>()),
        Field.Of("title", (IrmReport node) => ref node._title, Codec.Text),
        Field.Of("reviewPeriod", (IrmReport node) => ref node._reviewPeriod, Codec.Object(() => PeriodShape.Shape)),
        Field.Of("published", (IrmReport node) => ref node._published, Codec.Date),
        Field.Of("languages", (IrmReport node) => ref node._languages, Codec.Strings()),
        Field.Of("url", (IrmReport node) => ref node._url, Codec.String),
        Field.Of("summary", (IrmReport node) => ref node._summary, Codec.Text),
        Field.Of("assessments", (IrmReport node) => ref node._assessments, Codec.Objects(() => AssessmentShape.Shape)),
        Field.Of("statedTallies", (IrmReport node) => ref node._statedTallies, Codec.Objects(() => StatedTallyShape.Shape)),
        Field.Of("process", (IrmReport node) => ref node._process, Codec.Objects(() => ProcessAssessmentShape.Shape)),
        Field.Of("context", (IrmReport node) => ref node._context, Codec.Objects(() => ContextEventShape.Shape)),
        Field.Of("results", (IrmReport node) => ref node._results, Codec.Objects(() => ObservationShape.Shape)),
        Field.Of("challenges", (IrmReport node) => ref node._challenges, Codec.Objects(() => ObservationShape.Shape)),
        Field.Of("recommendations", (IrmReport node) => ref node._recommendations, Codec.Objects(() => RecommendationShape.Shape)),
        Field.Of("footnotes", (IrmReport node) => ref node._footnotes, Codec.Objects(() => FootnoteShape.Shape)),
        Field.Of("sources", (IrmReport node) => ref node._sources, Codec.StringsTo(Target.Source)),
        Field.Of("note", (IrmReport node) => ref node._note, Codec.Text)
    );
}
