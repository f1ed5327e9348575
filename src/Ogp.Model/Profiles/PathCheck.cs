using System.Globalization;
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
        if (Lead(path, mayBeMany) is not { } found)
        {
            return null;
        }

        if (!forms.IsEmpty && !forms.Contains(found.End.End))
        {
            Broken(path.At, ProfileRefusals.IsNo(path.Text, forms[0]));
            return null;
        }

        return found.Steps;
    }

    /// <summary>The steps of a path to what can be compared as a word, and what that is; null, reported, where it leads to anything else.</summary>
    public (string[] Steps, ProfilePath End)? Word((string Text, long At) path, bool mayBeMany)
    {
        if (Lead(path, mayBeMany) is not { } found)
        {
            return null;
        }

        if (found.End.End is ValueForm.Text or ValueForm.Ratings or ValueForm.Cells or ValueForm.Array or ValueForm.Object)
        {
            Broken(path.At, found.End.End == ValueForm.Text ? ProfileRefusals.NoLanguage(path.Text) : ProfileRefusals.NoWord(path.Text));
            return null;
        }

        return found;
    }

    private (string[] Steps, ProfilePath End)? Lead((string Text, long At) path, bool mayBeMany)
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

        return (steps, found);
    }

    /// <summary>Whether what stands at the end of a path can be a word; reported where it never can.</summary>
    public bool CanBe(ProfilePath end, (string Text, long At) word)
    {
        if (end.Codes is { IsOpen: false } list)
        {
            bool isOne = list.Find(word.Text) is not null || (end.End == ValueForm.Statement && Absence.Of(word.Text).IsKnown);
            if (!isOne)
            {
                context.Report(ProfileFindings.UnknownListCode, word.At, list.Suggest(word.Text), ("list", list.Name), ("code", word.Text));
            }

            return isOne;
        }

        bool isOfForm = end.End switch
        {
            ValueForm.Integer or ValueForm.Number => decimal.TryParse(word.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
            ValueForm.Boolean => word.Text is "true" or "false",
            ValueForm.Date => PartialDate.TryParse(word.Text, out _),
            _ => true,
        };
        if (!isOfForm)
        {
            Broken(word.At, ProfileRefusals.IsNo(word.Text, end.End));
        }

        return isOfForm;
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
