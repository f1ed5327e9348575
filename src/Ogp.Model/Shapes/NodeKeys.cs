namespace Ogp.Model.Shapes;

/// <summary>
/// Keys and the places where they stand. Few are looked through by a mark of each, several marks at once; only many get a table. Not safe to use from
/// several threads at once.
/// </summary>
internal sealed class NodeKeys
{
    /// <summary>How many keys are looked through.</summary>
    private const int Few = 64;

    private NodeKey[] _keys = new NodeKey[16];
    private int[] _marks = new int[16];
    private int[] _places = new int[16];
    private int _count;

    /// <summary>All of them, once they are not few.</summary>
    private Dictionary<NodeKey, int>? _many;

    private bool IsTable => _count > Few;

    /// <summary>The first texts of the keys, in the order in which they came.</summary>
    public IEnumerable<string> Texts => IsTable ? _many!.Keys.Select(key => key.First) : _keys.Take(_count).Select(key => key.First);

    /// <summary>Where a key stands; -1 where it does not.</summary>
    public int Find(in NodeKey key)
    {
        if (IsTable)
        {
            return _many!.TryGetValue(key, out int place) ? place : -1;
        }

        int mark = key.Mark;
        for (int i = 0; i < _count; i++)
        {
            int next = _marks.AsSpan(i, _count - i).IndexOf(mark);
            if (next < 0)
            {
                break;
            }

            i += next;
            if (_keys[i] == key)
            {
                return _places[i];
            }
        }

        return -1;
    }

    /// <summary>Adds a key, unless an equal one is there.</summary>
    /// <returns>Where the equal one stands; -1 where the key was added.</returns>
    public int Add(in NodeKey key, int place)
    {
        int first = Find(key);
        if (first >= 0)
        {
            return first;
        }

        if (_count < Few)
        {
            Keep(key, place);
        }
        else
        {
            Index().Add(key, place);
        }

        _count++;
        return -1;
    }

    public void Clear()
    {
        _many?.Clear();
        _count = 0;
    }

    private void Keep(in NodeKey key, int place)
    {
        if (_count == _keys.Length)
        {
            NodeKey[] keys = new NodeKey[2 * _count];
            _keys.CopyTo(keys, 0);
            _keys = keys;
            Array.Resize(ref _marks, keys.Length);
            Array.Resize(ref _places, keys.Length);
        }

        (_keys[_count], _marks[_count], _places[_count]) = (key, key.Mark, place);
    }

    private Dictionary<NodeKey, int> Index()
    {
        _many ??= [];
        for (int i = _many.Count; i < Few; i++)
        {
            _many.Add(_keys[i], _places[i]);
        }

        return _many;
    }
}
