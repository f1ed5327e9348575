namespace Ogp.Model.Json;

/// <summary>Judges what is found in a part of a file, by the pointers that it has in a package of its own.</summary>
/// <param name="options">Who judges, and how much is listed.</param>
/// <param name="own">Pointer of the part in a package of its own.</param>
internal readonly struct FindingJudge(IrmJsonOptions options, string own)
{
    /// <summary>What counts of findings, and of those that are only counted.</summary>
    /// <param name="found">The findings.</param>
    /// <param name="unlisted">Kinds of which more was found.</param>
    /// <param name="at">Pointer of the part in the findings.</param>
    public (ValueList<Finding> Findings, ValueList<FindingCount> Unlisted) Judge(
        ValueList<Finding> found,
        ValueList<FindingCount> unlisted,
        string at
    )
    {
        if (options.Judge is null || (found.IsEmpty && unlisted.IsEmpty))
        {
            return (found, unlisted);
        }

        FindingTally tally = new(options.MaxFindingsPerKind);
        foreach (Finding finding in found)
        {
            if (Judge(finding, at) is { } judged)
            {
                tally.Add(judged);
            }
        }

        foreach (FindingCount count in unlisted)
        {
            if (options.Judge(new(count.Kind, new() { Pointer = own })) is { } judged)
            {
                tally.Add([], [count with { Kind = judged.Kind }]);
            }
        }

        return (tally.Listed.ToValueList(), tally.Unlisted.ToValueList());
    }

    /// <summary>A finding as it counts; null where it is not told.</summary>
    public Finding? Judge(Finding finding, string at)
    {
        if (options.Judge is not { } judge)
        {
            return finding;
        }

        // What is about the file has no pointer, or that of the root.
        string pointer = finding.Place.Pointer ?? "";
        string inPart = pointer.StartsWith(at, StringComparison.Ordinal) ? pointer[at.Length..] : "";
        return at == own && pointer.Length == at.Length + inPart.Length ? judge(finding)
            : judge(finding with { Place = finding.Place with { Pointer = own + inPart } }) is { } judged
                ? judged with
                {
                    Place = finding.Place,
                }
            : null;
    }
}
