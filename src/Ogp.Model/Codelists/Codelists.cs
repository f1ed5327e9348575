namespace Ogp.Model;

/// <summary>All codelists. Immutable; safe to share between threads.</summary>
public static partial class Codelists
{
    private static readonly Lazy<ValueList<Codelist>> s_lists = new(() => new(All()));

    /// <summary>Every list, scales first.</summary>
    public static ValueList<Codelist> Lists => s_lists.Value;

    /// <summary>The list with a name, or null.</summary>
    /// <param name="name">The name, such as <c>completion</c>; compared exactly.</param>
    public static Codelist? Find(string name)
    {
        foreach (Codelist list in Lists)
        {
            if (list.Name == name)
            {
                return list;
            }
        }

        return null;
    }
}
