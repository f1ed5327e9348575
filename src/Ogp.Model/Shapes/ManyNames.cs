namespace Ogp.Model.Shapes;

/// <summary>
/// Tells of a map with very many names whether one was there before. A map with few, as any honest one, is looked through instead and costs
/// nothing.
/// </summary>
internal struct ManyNames(StringComparer comparer)
{
    /// <summary>How many names are looked through one by one.</summary>
    public const int Few = 16;

    private HashSet<string>? _names;

    /// <summary>Whether a name is among those that were read so far.</summary>
    public bool Contains<T>(ReadOnlySpan<T> read, Func<T, string> nameOf, string name)
    {
        if (read.Length <= Few)
        {
            foreach (T one in read)
            {
                if (comparer.Equals(nameOf(one), name))
                {
                    return true;
                }
            }

            return false;
        }

        _names ??= new(comparer);
        for (int i = _names.Count; i < read.Length; i++)
        {
            _names.Add(nameOf(read[i]));
        }

        return _names.Contains(name);
    }
}
