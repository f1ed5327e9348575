using Ogp.Model.Shapes;

namespace Ogp.Model.Profiles;

/// <summary>A path through the format and a profile's fields, taken apart.</summary>
/// <param name="Type">Type of the last object of the format on the way.</param>
/// <param name="Node">The steps that lead to that object.</param>
/// <param name="Rest">The steps behind it.</param>
/// <param name="End">What stands at the end.</param>
internal sealed record ProfilePath(string Type, string[] Node, string[] Rest, ValueForm End)
{
    /// <summary>The list that what stands at the end is a code or a level of; null where it is of none.</summary>
    public Codelist? Codes { get; init; }

    /// <summary>The steps that lead from an object to the end.</summary>
    public string Text => string.Join('/', [.. Node, .. Rest]);

    /// <summary>The values that the steps behind the object lead to, in it, each with the way to it; what is not stated is left out.</summary>
    public static void Collect(FieldValue from, ReadOnlySpan<string> steps, string way, List<(FieldValue Value, string Way)> into)
    {
        for (int i = 0; i < steps.Length; i++)
        {
            if (!from.IsStated)
            {
                return;
            }

            if (steps[i] != "*")
            {
                (from, way) = (from[steps[i]], $"{way}/{steps[i]}");
                continue;
            }

            for (int item = 0; item < from.Count; item++)
            {
                Collect(from[item], steps[(i + 1)..], string.Create(null, $"{way}/{from.PlaceOf(item)}"), into);
            }

            return;
        }

        if (from.IsStated)
        {
            into.Add((from, way));
        }
    }

    /// <summary>The value that steps without a * lead to.</summary>
    public static FieldValue Follow(FieldValue from, ReadOnlySpan<string> steps)
    {
        foreach (string step in steps)
        {
            if (!from.IsStated)
            {
                break;
            }

            from = from[step];
        }

        return from;
    }
}
