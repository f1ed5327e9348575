using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Reads how commitments of a plan are grouped: by the plan, with one word for the group, or by a review, with a list of identifiers.</summary>
internal sealed class ClusterReader(ImportContext context, List<TableRow> rows)
{
    /// <summary>The clusters by identifier, those of the plan first.</summary>
    public ValueList<Cluster> Read() => [.. InPlan(), .. InReview()];

    /// <summary>A word that only one commitment has groups nothing.</summary>
    private List<Cluster> InPlan()
    {
        EditionColumn? column = context.Fields.PlanCluster;
        if (rows.TrueForAll(row => context.IsNoName(TitleOf(row[column]))))
        {
            return [];
        }

        List<List<TableRow>> groups =
        [
            .. rows.Where(row => !context.IsNoName(TitleOf(row[column])))
                .GroupBy(row => TitleOf(row[column]), StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.ToList()),
        ];
        IReadOnlyDictionary<string, string> ids = Slugs.For([.. groups.Select(group => TitleOf(group[0][column]))], "cluster");
        List<Cluster> clusters = [];
        foreach (List<TableRow> group in groups)
        {
            string title = TitleOf(group[0][column]);
            clusters.Add(
                new()
                {
                    Id = $"plan-{ids[title]}",
                    Kind = ClusterKind.Plan,
                    Title = new(LocalizedText.Undetermined, title),
                    Commitments = group.Select(row => row.Commitment).ToValueList(),
                }
            );
        }

        clusters.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return clusters;
    }

    /// <summary>What a group is called; a number as it is, though a program wrote 1.0.</summary>
    private static string TitleOf(string cell) => CommitmentNumber.Mend(cell.Trim()) ?? cell.Trim();

    private IEnumerable<Cluster> InReview()
    {
        EditionColumn? column = context.Fields.ReviewCluster;
        if (rows.TrueForAll(row => context.IsNoName(row[column])))
        {
            return [];
        }

        SortedDictionary<string, ValueList<CommitmentId>> clusters = new(StringComparer.Ordinal);
        foreach (TableRow row in rows)
        {
            if (context.IsNoName(row[column]))
            {
                continue;
            }

            if (Members(row[column]) is not { Count: > 0 } listed)
            {
                context.Log.Add(CellFindings.ClusterUnreadable, row.Number, column?.Heading, [new("value", row[column])]);
                continue;
            }

            // A reference must lead somewhere: in a part of the database some of a cluster can be missing.
            ValueList<CommitmentId> present = listed.Where(id => rows.Exists(other => other.Commitment == id)).ToValueList();
            bool isNew = clusters.TryAdd($"review-{string.Join('-', listed)}", present);
            Report(row, column, listed, isNew);
        }

        return clusters
            .Where(pair => !pair.Value.IsEmpty)
            .Select(pair => new Cluster
            {
                Id = pair.Key,
                Kind = ClusterKind.Review,
                Commitments = pair.Value,
            });
    }

    private void Report(TableRow row, EditionColumn? column, ValueList<CommitmentId> listed, bool isNew)
    {
        if (!listed.Contains(row.Commitment))
        {
            context.Log.Add(
                CellFindings.ClusterOfOthers,
                row.Number,
                column?.Heading,
                [new("value", row[column]), new("id", row.Commitment.Text)]
            );
        }

        string missing = string.Join(", ", listed.Where(id => !rows.Exists(other => other.Commitment == id)));
        if (isNew && missing.Length > 0)
        {
            context.Log.Add(CellFindings.ClusterWithout, row.Number, column?.Heading, [new("value", row[column]), new("missing", missing)]);
        }
    }

    /// <summary>The commitments that a cell lists, in order; none where anything in it is no identifier of OGP's form, be it in small letters.</summary>
    private ValueList<CommitmentId> Members(string cell)
    {
        string[] words = cell.Split(
            [',', ';', ' ', '\n', '\r', '\t', '/', '&'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        string[] listed = [.. words.Where(word => word != "and")];
        return Array.TrueForAll(listed, word => Capitals(word).IsKnown) ? [.. listed.Select(IdOf).Distinct().Order()] : [];
    }

    /// <summary>The identifier as the row of the commitment has it; in capitals where there is no such row.</summary>
    private CommitmentId IdOf(string word) =>
        rows.Find(row => row.Commitment.Text.Equals(word, StringComparison.OrdinalIgnoreCase))?.Commitment ?? Capitals(word);

    private static CommitmentId Capitals(string word) => new(word.ToUpperInvariant());
}
