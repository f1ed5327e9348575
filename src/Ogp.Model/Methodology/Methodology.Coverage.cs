namespace Ogp.Model;

/// <content>Which variables were coded when, and which reports have them.</content>
public sealed partial class Methodology
{
    private const string Local = "local";
    private const string LegacyLocal = "legacy-local";
    private const string National = "national";

    /// <summary>Whether a variable was coded for the plans of a year, in any report.</summary>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <param name="planYear">Year in which the plan was submitted.</param>
    /// <param name="level">Level of the member; not stated counts as national.</param>
    /// <returns>The answer; not coded, with nothing else, where nothing is known of it.</returns>
    public Coverage CoverageOf(RatingKey key, int planYear, MemberLevel level = default) =>
        Join(RowsOf(key, level).Where(row => row.IsOf(planYear)), planYear, level);

    /// <summary>Whether a variable was coded for the plans of a year in one kind of report.</summary>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <param name="planYear">Year in which the plan was submitted.</param>
    /// <param name="product">
    /// The kind of report. Where it is not evidenced what it rates (a government's own report, a midterm review), the answer is that for any report.
    /// </param>
    /// <param name="level">Level of the member; not stated counts as national.</param>
    /// <returns>The answer; not coded, with nothing else, where the report does not rate the variable.</returns>
    public Coverage CoverageOf(RatingKey key, int planYear, Product product, MemberLevel level = default)
    {
        IEnumerable<CoverageRow> rows = RowsOf(key, level).Where(row => row.IsOf(planYear));
        return _products.Value.GetValueOrDefault(product.Text) switch
        {
            null or { Rates: ProductScope.Unknown } => Join(rows, planYear, level),
            { Rates: ProductScope.Nothing } => Coverage.Silent,
            var row => Join(rows.Where(candidate => candidate.IsAbout(row)), planYear, level),
        };
    }

    /// <summary>The reports that rate a variable of plans of a year.</summary>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <param name="planYear">Year in which the plan was submitted.</param>
    /// <param name="level">Level of the member; not stated counts as national.</param>
    /// <returns>The reports, in the order of their codelist; none where it was not coded or only back-filled.</returns>
    public ValueList<Product> ProductsReporting(RatingKey key, int planYear, MemberLevel level = default) =>
        CoverageOf(key, planYear, level).Products;

    /// <summary>
    /// The reports that the IRM, or for OGP Local the local monitoring body, made of plans of a year. Some were made of a part of the plans only. A
    /// government's own reports are not among them.
    /// </summary>
    /// <param name="planYear">Year in which the plan was submitted.</param>
    /// <param name="level">Level of the member; not stated counts as national.</param>
    /// <returns>The reports, in the order of their codelist.</returns>
    public ValueList<Product> ProductsOf(int planYear, MemberLevel level = default) =>
        ProductRowsOf(planYear, level).Where(row => row.IsIndependent).Select(row => Product.Of(row.Product)).ToValueList();

    /// <summary>Whether reports of a point of the term rate a variable, of plans of any year.</summary>
    internal bool IsRatedAt(RatingKey key, AssessmentPoint point) =>
        RowsOf(key, default)
            .Any(row => row.Coverage > CoverageKind.NotCoded && Array.Exists(row.Products, code => PointOf(Product.Of(code)) == point));

    /// <summary>Whether a variable was coded for the plans of a year, in any report, without the particulars.</summary>
    internal CoverageKind KindOf(RatingKey key, int planYear, MemberLevel level)
    {
        CoverageKind best = CoverageKind.NotCoded;
        foreach (CoverageRow row in RowsOf(key, level))
        {
            best = row.IsOf(planYear) && row.Coverage > best ? row.Coverage : best;
        }

        return best;
    }

    private IEnumerable<ProductRow> ProductRowsOf(int planYear, MemberLevel level) =>
        _products.Value.Values.Where(row => (row.Members.Length == 0 || row.Members == MembersOf(level)) && row.IsOf(planYear));

    /// <summary>The rows of a variable or of an aspect: those of the aspect itself, else those of any aspect.</summary>
    private IEnumerable<CoverageRow> RowsOf(RatingKey key, MemberLevel level)
    {
        string members = MembersOf(level) == Local ? Local : "";
        List<CoverageRow> rows = _coverage.Value.GetValueOrDefault(key.Variable.Text) is { } all
            ? all.FindAll(row => row.Members == members)
            : [];
        string aspect = key.Aspect;
        return rows.Exists(row => row.Aspect == aspect)
            ? rows.Where(row => row.Aspect == aspect)
            : rows.Where(row =>
                row.Aspect == CoverageRow.AnyAspect && (aspect.Length == 0 || AspectsOf(key.Variable)?.Find(aspect) is not null)
            );
    }

    /// <summary>The best of several rows, with the reports of all of them.</summary>
    private Coverage Join(IEnumerable<CoverageRow> rows, int planYear, MemberLevel level)
    {
        CoverageRow[] all = [.. rows];
        if (all.Length == 0)
        {
            return Coverage.Silent;
        }

        CoverageRow best = all[0];
        foreach (CoverageRow row in all)
        {
            best = row.Coverage > best.Coverage ? row : best;
        }

        CoverageRow[] coded = Array.FindAll(all, row => row.Coverage != CoverageKind.NotCoded && row.Products.Length > 0);
        return new(best.Coverage, best.Remark.Text, best.Source, best.Status)
        {
            From = best.From,
            Until = best.To,
            Products = new(
                Array.ConvertAll(
                    [.. ProductRowsOf(planYear, level).Where(product => Array.Exists(coded, row => row.IsAbout(product)))],
                    product => Product.Of(product.Product)
                )
            ),
        };
    }

    /// <summary>The 2016 and 2018 programmes for locals were assessed by the IRM in reports of their own; a member that is no state is assessed as one.</summary>
    private static string MembersOf(MemberLevel level) =>
        level == MemberLevel.Local ? Local
        : level == MemberLevel.LegacyLocal ? LegacyLocal
        : National;
}
