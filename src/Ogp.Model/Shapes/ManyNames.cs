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

    /// <summary>How many of those that were read are among the names: fewer than there are where one was there twice.</summary>
    private int _taken;

    /// <summary>Whether a name is among those that were read so far.</summary>
    public bool Contains(ref ArrayBuilder<string> read, string name)
    {
        if (read.Count <= Few)
        {
            for (int i = 0; i < read.Count; i++)
            {
                if (comparer.Equals(read.At(i), name))
                {
                    return true;
                }
            }

            return false;
        }

        _names ??= new(comparer);
        for (; _taken < read.Count; _taken++)
        {
            _names.Add(read.At(_taken));
        }

        return _names.Contains(name);
    }
}
