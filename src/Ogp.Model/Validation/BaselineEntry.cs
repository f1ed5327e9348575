namespace Ogp.Model.Validation;

/// <summary>A finding as a baseline knows it: what was found, where, and about which values; neither line nor position in an array.</summary>
internal readonly record struct BaselineEntry(string Code, string File, string Path, ValueList<FindingArgument> Arguments)
{
    public static BaselineEntry Of(Finding finding) =>
        new(
            finding.Code,
            finding.Place.File ?? "",
            PathOf(finding.Place.Pointer ?? finding.Place.Heading ?? ""),
            ValuesOf(finding.Arguments)
        );

    /// <summary>The arguments that are values, without their words: the file of a baseline holds values only.</summary>
    private static ValueList<FindingArgument> ValuesOf(ValueList<FindingArgument> arguments)
    {
        foreach (FindingArgument argument in arguments)
        {
            if (argument.IsPlace || argument.Words.IsStated)
            {
                return arguments.Where(one => !one.IsPlace).Select(one => one with { Words = default }).ToValueList();
            }
        }

        return arguments;
    }

    /// <summary>The pointer with a * for each position: an item that comes in before others does not make theirs new.</summary>
    private static string PathOf(string pointer)
    {
        if (!pointer.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return pointer;
        }

        string[] steps = pointer.Split('/');
        for (int i = 0; i < steps.Length; i++)
        {
            if (steps[i].Length > 0 && !steps[i].AsSpan().ContainsAnyExceptInRange('0', '9'))
            {
                steps[i] = "*";
            }
        }

        return string.Join('/', steps);
    }
}
