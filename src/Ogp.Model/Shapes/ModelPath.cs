using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Ogp.Model.Shapes;

/// <summary>The way from the root of a document to where a walk stands; a JSON Pointer when asked for.</summary>
internal sealed class ModelPath
{
    private readonly List<(string? Name, int Index)> _steps = [];

    public void Push(string name) => _steps.Add((name, -1));

    public void Push(int index) => _steps.Add((null, index));

    public void Pop() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>How many steps it is from the root to here.</summary>
    public int Depth => _steps.Count;

    /// <summary>The pointer to here, or to a member of what is here.</summary>
    public string ToPointer(string? member = null) => ToPointer(Depth, member);

    /// <summary>The pointer to what lies so many steps from the root on the way to here, or to a member of it.</summary>
    public string ToPointer(int depth, string? member = null)
    {
        StringBuilder pointer = new();
        foreach ((string? name, int index) in CollectionsMarshal.AsSpan(_steps)[..depth])
        {
            pointer.Append('/');
            if (name is null)
            {
                pointer.Append(index.ToString(CultureInfo.InvariantCulture));
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

    /// <summary>Appends a name as a reference token of RFC 6901.</summary>
    public static void Escape(StringBuilder pointer, string name) =>
        pointer.Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
}
