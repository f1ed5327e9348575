namespace Ogp.Model.Shapes;

internal static class IrmReportShape
{
    public static readonly Shape<IrmReport> Shape = new(
        () => new(),
        ["id"],
        Field.Of("id", node => ref ((IrmReport)node)._id, Codec.Name).Required(),
        Field.Of("product", node => ref ((IrmReport)node)._product, Codec.Code<Product>()),
        Field.Of("point", node => ref ((IrmReport)node)._point, Codec.Code<AssessmentPoint>()),
        Field.Of("assessor", node => ref ((IrmReport)node)._assessor, Codec.Code<Assessor>()),
        Field.Of("status", node => ref ((IrmReport)node)._status, Codec.Code<ReportStatus>()),
        Field.Of("title", node => ref ((IrmReport)node)._title, Codec.Text),
        Field.Of("reviewPeriod", node => ref ((IrmReport)node)._reviewPeriod, Codec.Object(() => PeriodShape.Shape)),
        Field.Of("published", node => ref ((IrmReport)node)._published, Codec.Date),
        Field.Of("languages", node => ref ((IrmReport)node)._languages, Codec.Strings()),
        Field.Of("url", node => ref ((IrmReport)node)._url, Codec.String),
        Field.Of("summary", node => ref ((IrmReport)node)._summary, Codec.Text),
        Field.Of("assessments", node => ref ((IrmReport)node)._assessments, Codec.Objects(() => AssessmentShape.Shape)),
        Field.Of("statedTallies", node => ref ((IrmReport)node)._statedTallies, Codec.Objects(() => StatedTallyShape.Shape)),
        Field.Of("process", node => ref ((IrmReport)node)._process, Codec.Objects(() => ProcessAssessmentShape.Shape)),
        Field.Of("context", node => ref ((IrmReport)node)._context, Codec.Objects(() => ContextEventShape.Shape)),
        Field.Of("results", node => ref ((IrmReport)node)._results, Codec.Objects(() => ObservationShape.Shape)),
        Field.Of("challenges", node => ref ((IrmReport)node)._challenges, Codec.Objects(() => ObservationShape.Shape)),
        Field.Of("recommendations", node => ref ((IrmReport)node)._recommendations, Codec.Objects(() => RecommendationShape.Shape)),
        Field.Of("footnotes", node => ref ((IrmReport)node)._footnotes, Codec.Objects(() => FootnoteShape.Shape)),
        Field.Of("sources", node => ref ((IrmReport)node)._sources, Codec.StringsTo(Target.Source)),
        Field.Of("note", node => ref ((IrmReport)node)._note, Codec.Text)
    );
}
