using System.Globalization;
using System.Text.Json;
using Ogp.Model.Json;

namespace Ogp.Model.Columnar;

/// <summary>Walks over a package's document and counts what no column holds: what is not known to be held is lost, so that no new member is forgotten.</summary>
internal sealed class ColumnarLosses
{
    private const string Ratings = "actionPlans.reports.assessments.ratings";

    private readonly HashSet<string> _held;
    private readonly HashSet<string> _above;
    private readonly SortedDictionary<string, (FindingArgument Path, int Count)> _lost = new(StringComparer.Ordinal);

    private ColumnarLosses(IEnumerable<ColumnarTable> tables)
    {
        _held = new(tables.SelectMany(table => table.Columns).SelectMany(column => column.Held), StringComparer.Ordinal)
        {
            "formatVersion",
        };
        _above = new(_held.SelectMany(Above), StringComparer.Ordinal);
    }

    public static ValueList<Finding> Of(IrmPackage package, ValueList<ColumnarTable> tables)
    {
        ColumnarLosses losses = new(tables);
        using JsonDocument document = JsonDocument.Parse(IrmJson.Write(package), new() { MaxDepth = 1024 });
        losses.Object(document.RootElement, "");
        losses.Unread(IrmJson.UnreadIn(package));
        losses.Earlier(package, tables);
        losses.WithoutRow(package, tables);
        return losses
            ._lost.Select(lost => new Finding(
                ColumnarFindings.NoColumn,
                new() { Pointer = "" },
                [lost.Value.Path, new("count", lost.Value.Count.ToString(CultureInfo.InvariantCulture))]
            ))
            .ToValueList();
    }

    private void Object(JsonElement value, string path)
    {
        foreach (JsonProperty member in value.EnumerateObject())
        {
            Member(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}");
        }
    }

    private void Member(JsonElement value, string path)
    {
        if (!_held.Contains(path) && !_above.Contains(path))
        {
            Lose(path, value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() : 1);
            return;
        }

        JsonElement[] items = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
        foreach (JsonElement item in items.Where(item => item.ValueKind == JsonValueKind.Object))
        {
            if (path == Ratings)
            {
                Beside(item);
            }
            else if (_held.Contains(path))
            {
                Lose(ColumnarFindings.InOtherLanguages(path), item.EnumerateObject().Count() - 1);
            }
            else
            {
                Object(item, path);
            }
        }
    }

    /// <summary>What is said of ratings beside their level.</summary>
    private void Beside(JsonElement ratings)
    {
        foreach (JsonProperty rating in ratings.EnumerateObject().Where(rating => rating.Value.ValueKind == JsonValueKind.Object))
        {
            foreach (JsonProperty beside in rating.Value.EnumerateObject().Where(beside => beside.Name != "level"))
            {
                if (!_held.Contains($"{Ratings}.{beside.Name}"))
                {
                    Lose($"{Ratings}.{beside.Name}", 1);
                }
            }
        }
    }

    /// <summary>Values that could not be read: no column can hold them.</summary>
    private void Unread(ValueList<string> pointers)
    {
        foreach (string pointer in pointers)
        {
            string path = IrmJson.FieldOf(pointer);
            if (_held.Contains(path) || _above.Contains(path) || path.StartsWith($"{Ratings}.", StringComparison.Ordinal))
            {
                Lose(ColumnarFindings.NotRead(path), 1);
            }
        }
    }

    /// <summary>Where there is a row a commitment and none a rating: what no commitment has as its latest.</summary>
    private void Earlier(IrmPackage package, ValueList<ColumnarTable> tables)
    {
        if (_held.Contains(Ratings) && !tables.Contains(ColumnarTable.Ratings))
        {
            Lose(ColumnarFindings.NotTheLatest(Ratings), ColumnarTable.Ratings.RowsOf(package).Count(row => !IsLatest(row)));
        }
    }

    /// <summary>What is in no row of any table, though tables tell of its kind: a plan without commitments, a report without ratings.</summary>
    private void WithoutRow(IrmPackage package, ValueList<ColumnarTable> tables)
    {
        HashSet<object> there = new(ReferenceEqualityComparer.Instance);
        foreach (ColumnarRow row in tables.SelectMany(table => table.RowsOf(package)))
        {
            object?[] told = [row.Plan, package.FindMember(row.Plan.Member), row.Commitment, row.Report, row.Assessment];
            there.UnionWith(told.OfType<object>());
        }

        IEnumerable<IrmReport> reports = package.ActionPlans.SelectMany(plan => plan.Reports);
        Count("members", package.Members);
        Count("actionPlans", package.ActionPlans);
        Count("actionPlans.commitments", package.ActionPlans.SelectMany(plan => plan.Commitments));

        // What a row a commitment tells of assessments is their ratings alone.
        if (tables.Contains(ColumnarTable.Ratings))
        {
            Count("actionPlans.reports", reports);
            Count("actionPlans.reports.assessments", reports.SelectMany(report => report.Assessments));
        }

        void Count(string path, IEnumerable<object> all)
        {
            if (_above.Contains(path))
            {
                Lose(ColumnarFindings.WithoutRow(path), all.Count(one => !there.Contains(one)));
            }
        }
    }

    private static bool IsLatest(ColumnarRow row)
    {
        (Assessment assessment, Rating rating) = (row.Assessment!, row.Rating!.Value);
        if (assessment.Milestone is not null || !TableColumns.LatestKeys.Contains(rating.Key))
        {
            return false;
        }

        IEnumerable<CommitmentId> rated = assessment.Commitment.IsStated
            ? [assessment.Commitment]
            : row.Plan.Clusters.Where(cluster => cluster.Id == assessment.Cluster).SelectMany(cluster => cluster.Commitments);
        string? said = ColumnarRow.Said(rating.Statement);
        return rated.Any(commitment => ColumnarRow.Said(row.Plan.LatestRating(commitment, rating.Key)) == said);
    }

    private void Lose(string path, int times) => Lose(new FindingArgument("path", path), times);

    private void Lose(LocalizedText remarked, int times) => Lose(new FindingArgument("path", remarked), times);

    private void Lose(FindingArgument path, int times)
    {
        if (times > 0)
        {
            _lost[path.Value] = (path, _lost.GetValueOrDefault(path.Value).Count + times);
        }
    }

    /// <summary>The paths that lead to one.</summary>
    private static IEnumerable<string> Above(string path)
    {
        for (int dot = path.LastIndexOf('.'); dot > 0; dot = path.LastIndexOf('.', dot - 1))
        {
            yield return path[..dot];
        }
    }
}
