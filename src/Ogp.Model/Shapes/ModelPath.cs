using System.Globalization;
using System.Text;

namespace Ogp.Model.Shapes;

/// <summary>The way from the root of a document to where a walk stands; a JSON Pointer when asked for.</summary>
internal sealed class ModelPath
{
    /// <summary>The names of members, null for items, and the indexes of items. Two arrays of common types: a list of pairs has to be compiled at each start.</summary>
    private string?[] _names = new string?[16];
    private int[] _indexes = new int[16];

    /// <summary>In which pointers are written.</summary>
    private readonly StringBuilder _pointer = new();

    public void Push(string name)
    {
        Push();
        At(name);
    }

    public void Push(int index)
    {
        Push();
        At(index);
    }

    /// <summary>Goes one step further; <see cref="At(string)"/> or <see cref="At(int)"/> says where to.</summary>
    public void Push()
    {
        if (Depth == _names.Length)
        {
            Array.Resize(ref _names, 2 * Depth);
            Array.Resize(ref _indexes, 2 * Depth);
        }

        _names[Depth] = null;
        Depth++;
    }

    /// <summary>Makes the last step one to a member of an object.</summary>
    public void At(string name) => _names[Depth - 1] = name;

    /// <summary>Makes the last step one to an item of an array, if it was to none or to another.</summary>
    public void At(int index) => _indexes[Depth - 1] = index;

    public void Pop() => Depth--;

    /// <summary>The place in its array of the item at which the walk stands; of no use at a member.</summary>
    public int Index => _indexes[Depth - 1];

    /// <summary>How many steps it is from the root to here.</summary>
    public int Depth { get; private set; }

    /// <summary>The pointer to here, or to a member of what is here.</summary>
    public string ToPointer(string? member = null) => ToPointer(Depth, member);

    /// <summary>The pointer to what lies so many steps from the root on the way to here, or to a member of it.</summary>
    public string ToPointer(int depth, string? member = null)
    {
        StringBuilder pointer = _pointer.Clear();
        for (int i = 0; i < depth; i++)
        {
            pointer.Append('/');
            if (_names[i] is not { } name)
            {
                pointer.Append(CultureInfo.InvariantCulture, $"{_indexes[i]}");
            }
            else
            {
                Escape(pointer, name);
            }
        }

        if (member is not null)
        {
            pointer.Append('/').Append(member);
        }

        return pointer.ToString();
    }

    /// <summary>Whether the way to here is that of a pattern: names, and * for an item of an array.</summary>
    public bool Is(ReadOnlySpan<string> pattern)
    {
        if (pattern.Length != Depth)
        {
            return false;
        }

        // Ways differ at their ends sooner than at their beginnings.
        for (int i = Depth - 1; i >= 0; i--)
        {
            if (_names[i] is { } name ? name != pattern[i] : pattern[i] is not "*")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Appends a name as a reference token of RFC 6901.</summary>
    public static void Escape(StringBuilder pointer, string name) =>
        pointer.Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
}
