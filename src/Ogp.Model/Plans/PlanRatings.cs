using System.Runtime.CompilerServices;
using NodaTime;

namespace Ogp.Model;

/// <summary>
/// Who says what of the commitments of a plan: made when first asked for, and kept as long as the plan, which never changes. Safe to share between threads.
/// </summary>
internal sealed class PlanRatings
{
    private static readonly ConditionalWeakTable<ActionPlan, PlanRatings> s_known = [];

    private readonly Dictionary<IrmReport, ReportRatings> _reports = new(ReferenceEqualityComparer.Instance);

    /// <summary>Ids of the clusters that a commitment belongs to.</summary>
    private readonly Dictionary<string, List<string>> _clusters = new(StringComparer.Ordinal);

    private readonly Lazy<ReportOrder> _order;

    private PlanRatings(ActionPlan plan)
    {
        foreach (Cluster cluster in plan.Clusters)
        {
            foreach (CommitmentId commitment in cluster.Commitments)
            {
                Among(_clusters, commitment.Text).Add(cluster.Id);
            }
        }

        foreach (IrmReport report in plan.Reports)
        {
            _reports.TryAdd(report, new(report));
        }

        _order = new(() => new(plan, _reports));
    }

    /// <summary>The reports from the latest to the earliest.</summary>
    public ValueList<IrmReport> Latest => _order.Value.Latest;

    /// <summary>Those of them whose ratings count.</summary>
    public ValueList<IrmReport> Deciding => _order.Value.Deciding;

    public static PlanRatings Of(ActionPlan plan) => s_known.GetValue(plan, static known => new(known));

    /// <summary>What a report says: of the commitment, else of a cluster that it belongs to.</summary>
    public Statement In(IrmReport report, CommitmentId commitment, RatingKey key) =>
        In(_reports.GetValueOrDefault(report) ?? new(report), commitment.Text, key);

    /// <summary>The level that the latest report with one gives, else the absence of the latest report with a word on it.</summary>
    public Statement LatestOf(CommitmentId commitment, RatingKey key)
    {
        Statement absence = default;
        foreach (ReportRatings report in _order.Value.About(commitment.Text, isInCluster: _clusters.ContainsKey(commitment.Text)))
        {
            Statement said = In(report, commitment.Text, key);
            if (said.HasLevel)
            {
                return said;
            }

            if (!absence.IsStated)
            {
                absence = said;
            }
        }

        return absence;
    }

    private Statement In(ReportRatings report, string commitment, RatingKey key)
    {
        Statement own = report.Of(commitment, key);
        return
            own.Absence == Absence.NotStated
            && _clusters.TryGetValue(commitment, out List<string>? clusters)
            && report.OfAny(clusters, key) is { IsStated: true } shared
            ? shared
            : own;
    }

    private static List<T> Among<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out List<T>? list))
        {
            lists[key] = list = [];
        }

        return list;
    }

    /// <summary>The reports in the order in which they are asked.</summary>
    private sealed class ReportOrder
    {
        private readonly ReportRatings[] _deciding;

        /// <summary>The reports that decide and assess a commitment by itself, the latest first.</summary>
        private readonly Dictionary<string, List<ReportRatings>> _assessed = new(StringComparer.Ordinal);

        public ReportOrder(ActionPlan plan, Dictionary<IrmReport, ReportRatings> reports)
        {
            Latest = Ordered(plan);
            Deciding = Latest.Any(report => report.IsIndependent) ? Latest.Where(report => report.IsIndependent).ToValueList() : Latest;
            _deciding = [.. Deciding.Select(report => reports[report])];
            foreach (ReportRatings report in _deciding)
            {
                foreach (string commitment in report.Commitments)
                {
                    Among(_assessed, commitment).Add(report);
                }
            }
        }

        public ValueList<IrmReport> Latest { get; }

        public ValueList<IrmReport> Deciding { get; }

        /// <summary>The reports that may say something of a commitment: any may say it of its clusters.</summary>
        public IReadOnlyList<ReportRatings> About(string commitment, bool isInCluster) =>
            isInCluster ? _deciding
            : _assessed.TryGetValue(commitment, out List<ReportRatings>? reports) ? reports
            : [];

        private static ValueList<IrmReport> Ordered(ActionPlan plan)
        {
            Dictionary<(Product, bool), LocalDate> first = [];
            foreach (IrmReport report in plan.Reports)
            {
                if (report.Published.Latest is { } day && report.Status != ReportStatus.DraftForComment)
                {
                    first[KindOf(report)] = first.TryGetValue(KindOf(report), out LocalDate earliest) ? LocalDate.Min(earliest, day) : day;
                }
            }

            return plan
                .Reports.Select((report, index) => (report, index))
                .OrderByDescending(pair => pair.report.IsEndOfTerm)
                .ThenByDescending(pair =>
                    pair.report.Product.IsStated && first.TryGetValue(KindOf(pair.report), out LocalDate day) ? day : LastDay(pair.report)
                )
                .ThenByDescending(pair =>
                    pair.report.Status == ReportStatus.Corrected ? 2
                    : pair.report.Status == ReportStatus.DraftForComment ? 0
                    : 1
                )
                .ThenByDescending(pair => LastDay(pair.report))
                .ThenByDescending(pair => pair.index)
                .Select(pair => pair.report)
                .ToValueList();
        }

        private static (Product, bool) KindOf(IrmReport report) => (report.Product, report.IsEndOfTerm);

        /// <summary>The last day on which a report may have been published; one without a date counts as earlier than all.</summary>
        private static LocalDate LastDay(IrmReport report) => report.Published.Latest ?? LocalDate.MinIsoValue;
    }
}
