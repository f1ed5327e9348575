using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>What the things that references name are called: somebody wrote the name, or the number, where the id belongs.</summary>
internal static class ReferenceNames
{
    /// <summary>The id of the only thing of a kind that is called so; null where there is none, or there are several.</summary>
    /// <param name="target">The kind.</param>
    /// <param name="word">What was written.</param>
    /// <param name="package">The package.</param>
    /// <param name="plan">The plan in which the reference stands; null outside plans.</param>
    public static string? IdOf(Target target, string word, IrmPackage package, ActionPlan? plan) =>
        target switch
        {
            Target.Source => Only(package.Sources, word, source => source.Id, source => [source.Title]),
            Target.Member => Only(package.Members, word, member => member.Code.Text, member => Texts(member.Name)),
            _ when plan is null => null,
            Target.Institution => Only(plan.Institutions, word, one => one.Id, one => [one.Acronym, .. Texts(one.Name)]),
            Target.Theme => Only(plan.Themes, word, theme => theme.Id, theme => Texts(theme.Title)),
            Target.Cluster => Only(plan.Clusters, word, cluster => cluster.Id, cluster => Texts(cluster.Title)),
            Target.Commitment => Only(
                plan.Commitments,
                word,
                commitment => commitment.Id.Text,
                commitment => [commitment.Number, .. Texts(commitment.Title), .. Texts(commitment.ShortTitle)]
            ),
            _ => null,
        };

    private static string? Only<T>(ValueList<T> items, string word, Func<T, string> idOf, Func<T, IEnumerable<string?>> namesOf)
    {
        string[] ids = [.. items.Where(item => namesOf(item).Any(name => name is not null && Spelling.IsSame(name, word))).Select(idOf)];
        return ids is [{ Length: > 0 } id] ? id : null;
    }

    private static IEnumerable<string> Texts(LocalizedText text) => text.AsSpan().ToArray().Select(words => words.Value);
}
