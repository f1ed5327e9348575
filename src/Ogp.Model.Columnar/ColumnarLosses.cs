using System.Globalization;
using System.Text.Json;
using Ogp.Model.Json;

namespace Ogp.Model.Columnar;

/// <summary>Walks over a package's document and counts what no table holds: what is not known to be held is lost, so that no new member is forgotten.</summary>
internal sealed class ColumnarLosses
{
    private static readonly HashSet<string> s_held = new(
        """
        formatVersion actionPlans members
        actionPlans.id actionPlans.member actionPlans.number actionPlans.submitted actionPlans.period actionPlans.commitments actionPlans.reports
        actionPlans.period.start actionPlans.period.end
        actionPlans.commitments.id actionPlans.commitments.number actionPlans.commitments.title actionPlans.commitments.description
        actionPlans.commitments.theme actionPlans.commitments.status actionPlans.commitments.period actionPlans.commitments.policyAreas
        actionPlans.commitments.period.start actionPlans.commitments.period.end actionPlans.commitments.milestones
        actionPlans.commitments.milestones.id actionPlans.commitments.milestones.number actionPlans.commitments.milestones.title
        actionPlans.commitments.milestones.period actionPlans.commitments.milestones.period.start actionPlans.commitments.milestones.period.end
        actionPlans.reports.id actionPlans.reports.product actionPlans.reports.point actionPlans.reports.assessor actionPlans.reports.published
        actionPlans.reports.assessments actionPlans.reports.assessments.commitment actionPlans.reports.assessments.milestone
        actionPlans.reports.assessments.cluster actionPlans.reports.assessments.ratings
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal
    );

    /// <summary>Members that are held whole, whatever is in them: of members their region, of ratings what they say.</summary>
    private static readonly HashSet<string> s_whole = ["members", "actionPlans.reports.assessments.ratings"];

    private readonly SortedDictionary<string, int> _lost = new(StringComparer.Ordinal);

    public static ValueList<Finding> Of(IrmPackage package)
    {
        ColumnarLosses losses = new();
        using JsonDocument document = JsonDocument.Parse(IrmJson.Write(package), new() { MaxDepth = 1024 });
        losses.Walk(document.RootElement, "");
        return losses
            ._lost.Select(lost => new Finding(
                ColumnarFindings.NoColumn,
                new() { Pointer = "" },
                [new("path", lost.Key), new("count", lost.Value.ToString(CultureInfo.InvariantCulture))]
            ))
            .ToValueList();
    }

    private void Walk(JsonElement value, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Walk(item, path);
                }

                break;
            case JsonValueKind.Object when IsText(path):
                if (value.EnumerateObject().Count() > 1)
                {
                    Lose($"{path} (in other languages)", value.EnumerateObject().Count() - 1);
                }

                break;
            case JsonValueKind.Object when !s_whole.Contains(path):
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    Member(member, path.Length == 0 ? member.Name : $"{path}.{member.Name}");
                }

                break;
        }
    }

    private void Member(JsonProperty member, string path)
    {
        if (s_held.Contains(path))
        {
            Walk(member.Value, path);
        }
        else
        {
            Lose(path, member.Value.ValueKind == JsonValueKind.Array ? member.Value.GetArrayLength() : 1);
        }
    }

    private void Lose(string path, int times) => _lost[path] = _lost.GetValueOrDefault(path) + times;

    private static bool IsText(string path) =>
        path.EndsWith(".title", StringComparison.Ordinal) || path.EndsWith(".description", StringComparison.Ordinal);
}
