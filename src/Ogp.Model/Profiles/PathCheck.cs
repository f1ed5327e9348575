using Ogp.Model.Shapes;

namespace Ogp.Model.Profiles;

/// <summary>Takes the paths of a rule apart, and reports those that lead to nothing or to something else than is needed.</summary>
/// <param name="resolve">Finds out what a path from the rule's object leads to; null, reported, where it is nothing.</param>
/// <param name="context">Where to report.</param>
internal sealed class PathCheck(Func<(string Text, long At), ProfilePath?> resolve, ReadContext context)
{
    /// <summary>The steps of a path; null, reported, where it leads to nothing of the forms, or has a * where it may not.</summary>
    public string[]? Steps((string Text, long At) path, bool mayBeMany, params ReadOnlySpan<ValueForm> forms)
    {
        if (resolve(path) is not { } found)
        {
            return null;
        }

        string[] steps = PathResolver.Split(path.Text);
        if (!mayBeMany && steps.Contains("*"))
        {
            Broken(path.At, ProfileRefusals.ManyValues(path.Text));
            return null;
        }

        if (!forms.IsEmpty && !forms.Contains(found.End))
        {
            Broken(path.At, ProfileRefusals.IsNo(path.Text, forms[0]));
            return null;
        }

        return steps;
    }

    /// <summary>The steps of paths, each to one value; null, reported, where one of them leads to nothing.</summary>
    public string[][]? Steps(List<(string Text, long At)> paths, long at, int least)
    {
        if (paths.Count < least)
        {
            Broken(at, ProfileRefusals.TooFewPaths(least));
            return null;
        }

        string[]?[] steps = [.. paths.Select(path => Steps(path, mayBeMany: false))];
        return steps.Contains(null) ? null : [.. steps.OfType<string[]>()];
    }

    public void Broken(long at, LocalizedText detail) => context.Refuse(ProfileFindings.BrokenRule, at, detail);
}
