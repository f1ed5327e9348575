using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace Ogp.Model;

/// <summary>
/// OGP's methodology as data: which variables were rated when, on which scale, in which report, under which rules. An instance answers from its own
/// tables; <see cref="Standard"/> holds what is evidenced of OGP and its Independent Reporting Mechanism. Immutable; safe to share between threads.
/// </summary>
/// <remarks>Source: the tables in <c>Methodology/Data</c>, every row with its own source and status.</remarks>
public sealed partial class Methodology
{
    private const string Instance = "The methodology is an instance: what it answers may come to differ between instances.";

    private readonly Lazy<Dictionary<string, VariableRow>> _variables;
    private readonly Lazy<Dictionary<string, List<CoverageRow>>> _coverage;
    private readonly Lazy<Dictionary<string, ProductRow>> _products;
    private readonly Lazy<ValueList<StarRule>> _starRules;

    private Methodology()
    {
        _variables = new(() => VariableTable.Rows().ToDictionary(row => row.Variable, StringComparer.Ordinal));
        _coverage = new(() =>
        {
            Dictionary<string, List<CoverageRow>> rows = new(StringComparer.Ordinal);
            foreach (CoverageRow row in CoverageTable.Rows())
            {
                (rows.TryGetValue(row.Variable, out List<CoverageRow>? all) ? all : rows[row.Variable] = []).Add(row);
            }

            return rows;
        });
        _products = new(() => ProductTable.Rows().ToDictionary(row => row.Product, StringComparer.Ordinal));
        _starRules = new(() => StarRuleTable.Rows().Select(row => new StarRule(row)).ToValueList());
        Reader = new(() => ScaleLists);
        _crosswalks = new(() =>
            CrosswalkTable
                .Rows()
                .GroupBy(row => (row.From, row.To))
                .Select(rows => new Crosswalk(rows.Key.From, rows.Key.To, rows))
                .ToValueList()
        );
    }

    /// <summary>The methodology of OGP and its Independent Reporting Mechanism.</summary>
    public static Methodology Standard { get; } = new();

    /// <summary>The version of the methodology, which scores name.</summary>
    public string Version { get; } = MethodologyVersion.Current;

    /// <summary>
    /// The scale of a rating: the list of its levels. Usually the variable's own; reports and pages on plans before 2021 print
    /// did-it-open-government under the heading of early results, while a column of OGP's database always holds its own variable.
    /// </summary>
    /// <param name="key">The variable, and the aspect of it.</param>
    /// <param name="context">What is known of the place.</param>
    /// <returns>The list; null for a variable that is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public Codelist? ScaleOf(RatingKey key, ScaleContext context)
    {
        Guard.Against.Null(context);
        Codelist? own = LevelsOf(key.Variable);
        if (own is null || context.IsDatabase)
        {
            return own;
        }

        // Without the plan's year, the last year of a product that is no longer made tells enough.
        int? year = context.PlanYear ?? (context.Product.Entry?.Until is { IsStated: true } until ? until.Year : null);
        CoverageRow? printed = year is { } known
            ? RowsOf(key, context.Level).FirstOrDefault(row => row.Scale is not null && row.IsOf(known))
            : null;
        return printed?.Scale!() ?? own;
    }

    /// <summary>The formula for stars that was in force for a report.</summary>
    /// <param name="published">When the report was published, in the ISO calendar.</param>
    /// <returns>The formula; null where no stars were awarded: for reports of 2013 and before, and after 2020.</returns>
    /// <exception cref="ArgumentException"><paramref name="published"/> is of another calendar.</exception>
    public StarRule? StarRuleFor(LocalDate published)
    {
        foreach (StarRule rule in _starRules.Value)
        {
            if (rule.IsInForce(published, published))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>All formulas for stars, oldest first.</summary>
    public ValueList<StarRule> StarRules => _starRules.Value;

    /// <summary>The standards of participation and co-creation in force on a day, with the reason.</summary>
    /// <param name="date">The day, of the ISO calendar, years 1 to 9999.</param>
    /// <returns>The set, or that it cannot be told.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar or out of range.</exception>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = Instance)]
    public ProcessAnswer<ProcessRuleSet> CoCreationRules(LocalDate date) => ProcessRuleSets.RequirementsInForce(date);

    /// <summary>The rules on acting contrary to process in force on a day, with the reason.</summary>
    /// <param name="date">The day, of the ISO calendar, years 1 to 9999.</param>
    /// <returns>The set, or that it cannot be told.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar or out of range.</exception>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = Instance)]
    public ProcessAnswer<ProcessRuleSet> ContraryRules(LocalDate date) => ProcessRuleSets.InForce(date);

    internal Codelist? LevelsOf(Variable variable) => _variables.Value.GetValueOrDefault(variable.Text)?.Levels();

    internal Codelist? AspectsOf(Variable variable) => _variables.Value.GetValueOrDefault(variable.Text)?.Aspects?.Invoke();

    /// <summary>Whether a kind of report is one of the IRM, or of a local monitoring body.</summary>
    internal bool IsIndependent(Product product) => _products.Value.GetValueOrDefault(product.Text)?.IsIndependent == true;

    /// <summary>When in a plan's term a kind of report looks at it.</summary>
    /// <param name="product">The kind of report.</param>
    /// <returns>The point; not stated (<c>default</c>) for one that looks at no point of its own, or that is not known.</returns>
    public AssessmentPoint PointOf(Product product) => AssessmentPoint.Of(_products.Value.GetValueOrDefault(product.Text)?.Point);
}
