using System.Globalization;
using System.Text.Json;
using Ogp.Model.Json;

namespace Ogp.Model.Trackers;

/// <summary>Reads the JSON of a printed report and notes what of it is no figure. Not for use by several threads.</summary>
internal sealed class PrintedReader(string? file)
{
    private const string Commitments = "commitments";
    private const string Number = "number";
    private const string Percent = "progress_percent_printed";
    private const string Milestones = "milestones_printed";
    private const string MilestonePercent = "percent";
    private const string Aggregates = "aggregates_printed";
    private const string Overall = "overall_progress_percent";

    private const string MemberName = "member";
    private const string PlanNumber = "action_plan_number";

    private static readonly FindingKind s_unknownMember = IrmJson.FindingKinds.Single(kind => kind.Code == "OGP1011");

    private readonly List<Finding> _findings = [];

    public ValueList<Finding> Findings => [.. _findings];

    /// <summary>The report; null where the document prints no commitment.</summary>
    public PrintedProgress? Read(JsonElement root)
    {
        (JsonElement Value, string Pointer)[] commitments = Items(root, Commitments, "");
        TellMisspelt(root, "", MemberName, PlanNumber, Aggregates, Commitments);
        foreach ((JsonElement commitment, string pointer) in commitments)
        {
            TellMisspelt(commitment, pointer, Number, Percent, Milestones);
        }

        if (!Array.Exists(commitments, one => Member(one.Value, Percent) is not null || Member(one.Value, Milestones) is not null))
        {
            return null;
        }

        return new(
            Member(root, Aggregates) is { } aggregates ? OverallOf(aggregates, $"/{Aggregates}") : null,
            [.. OfEach(commitments, "").Select(one => CommitmentOf(one.Value, one.Pointer))]
        )
        {
            Member = new(Methodology.Standard.Read(KnownMember.List, Text(root, MemberName) ?? "", ScaleContext.Unknown).Level),
            PlanNumber = int.TryParse(NumberOf(root, PlanNumber), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? number
                : null,
        };
    }

    private decimal? OverallOf(JsonElement aggregates, string pointer)
    {
        TellMisspelt(aggregates, pointer, Overall);
        return PercentOf(aggregates, Overall, pointer, Overall);
    }

    private PrintedCommitment CommitmentOf(JsonElement commitment, string pointer)
    {
        string number = NumberOf(commitment, Number) ?? "";
        return new(
            number,
            PercentOf(commitment, Percent, pointer, number),
            [
                .. OfEach(Items(commitment, Milestones, pointer), $"{number}.")
                    .Select(one => MilestoneOf(one.Value, one.Pointer, $"{number}.")),
            ]
        )
        {
            Pointer = pointer,
        };
    }

    private PrintedMilestone MilestoneOf(JsonElement milestone, string pointer, string above)
    {
        TellMisspelt(milestone, pointer, Number, MilestonePercent);
        string number = NumberOf(milestone, Number) ?? "";
        return new(number, PercentOf(milestone, MilestonePercent, pointer, above + number)) { Pointer = pointer };
    }

    /// <summary>The first of each number. With a number is told what is above it, so that one knows of which commitment it is.</summary>
    private IEnumerable<(JsonElement Value, string Pointer)> OfEach((JsonElement Value, string Pointer)[] items, string above)
    {
        HashSet<string> numbers = new(StringComparer.Ordinal);
        foreach ((JsonElement value, string pointer) in items)
        {
            if (NumberOf(value, Number) is { Length: > 0 } number && !numbers.Add(number))
            {
                Add(TrackerFindings.PrintedTwice, $"{pointer}/{Number}", new FindingArgument(Number, above + number));
            }
            else
            {
                yield return (value, pointer);
            }
        }
    }

    private decimal? PercentOf(JsonElement of, string name, string pointer, string subject)
    {
        if (Text(of, name) is not { } word || string.IsNullOrWhiteSpace(word))
        {
            return null;
        }

        decimal? percent = Percents.Read(word);
        if (percent is null)
        {
            Add(TrackerFindings.PrintedNotRead, $"{pointer}/{name}", new FindingArgument("value", word));
        }
        else if (!Percents.IsOne(percent.Value))
        {
            Add(
                TrackerFindings.PercentOutOfRange,
                $"{pointer}/{name}",
                Percents.Argument("percent", percent),
                new FindingArgument("subject", subject)
            );
        }

        return percent;
    }

    /// <summary>Tells of members whose name is near, or the beginning of, one that the object lacks. Others may stand there.</summary>
    private void TellMisspelt(JsonElement of, string pointer, params string[] members)
    {
        if (of.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        string[] missing = Array.FindAll(members, member => Member(of, member) is null);
        foreach (JsonProperty property in of.EnumerateObject().Where(property => !members.Contains(property.Name)))
        {
            string name = property.Name;
            string? meant =
                Array.Find(missing, member => member.StartsWith($"{name}_", StringComparison.OrdinalIgnoreCase))
                ?? Spelling.Nearest(name, missing);
            if (meant is not null)
            {
                string token = name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
                Place place = new() { File = file, Pointer = $"{pointer}/{token}" };
                _findings.Add(new(s_unknownMember, place, [new("name", name)]) { Suggestion = meant });
            }
        }
    }

    private void Add(FindingKind kind, string pointer, params ReadOnlySpan<FindingArgument> arguments) =>
        _findings.Add(new(kind, new() { File = file, Pointer = pointer }, [.. arguments]));

    private static JsonElement? Member(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out JsonElement member) ? member : null;

    private static (JsonElement Value, string Pointer)[] Items(JsonElement of, string name, string pointer) =>
        Member(of, name) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select((item, i) => (item, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{name}/{i}")))]
            : [];

    /// <summary>A number as text, without what does not count: <c>02</c> and <c>2.0</c> are 2.</summary>
    private static string? NumberOf(JsonElement of, string name) =>
        Text(of, name) is { } text
            ? decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            && decimal.IsInteger(number)
                ? number.ToString("0", CultureInfo.InvariantCulture)
                : text
            : null;

    /// <summary>A member as text; null where it is not there, or null.</summary>
    private static string? Text(JsonElement of, string name) =>
        Member(of, name) is { ValueKind: not JsonValueKind.Null } member ? member.ToString() : null;
}
