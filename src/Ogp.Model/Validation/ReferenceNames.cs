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
            Target.Source => Only(package.Sources, word, source => source.Id, source => source.Title, _ => default),
            Target.Member => Only(package.Members, word, member => member.Code.Text, _ => null, member => member.Name),
            _ when plan is null => null,
            Target.Institution => Only(plan.Institutions, word, one => one.Id, one => one.Acronym, one => one.Name),
            Target.Theme => Only(plan.Themes, word, theme => theme.Id, _ => null, theme => theme.Title),
            Target.Cluster => Only(plan.Clusters, word, cluster => cluster.Id, _ => null, cluster => cluster.Title),
            Target.Commitment => Only(
                plan.Commitments,
                word,
                commitment => commitment.Id.Text,
                commitment => commitment.Number,
                commitment => commitment.Title
            ),
            _ => null,
        };

    private static string? Only<T>(
        ValueList<T> items,
        string word,
        Func<T, string> idOf,
        Func<T, string?> nameOf,
        Func<T, LocalizedText> textOf
    )
        where T : Node
    {
        // Names are mostly of several words, and ids of one: an id that is only mistyped is held against no text.
        bool mayBeText = typeof(T) == typeof(Member) || word.Contains(' ', StringComparison.Ordinal);
        string? found = null;
        foreach (T item in items)
        {
            if (!IsName(nameOf(item)) && !(mayBeText && IsIn(textOf(item))))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = idOf(item);
        }

        return found is { Length: > 0 } ? found : null;

        bool IsName(string? name) => name is { Length: > 0 } && Spelling.IsSame(name, word);

        bool IsIn(LocalizedText text)
        {
            foreach ((_, string name) in text.AsSpan())
            {
                if (IsName(name))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
