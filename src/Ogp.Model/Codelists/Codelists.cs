using System.Text;

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

    /// <summary>Reads a code from UTF-8, as a reader of any format has it. A code that the list knows costs no allocation.</summary>
    /// <typeparam name="TCode">The type of the code, such as <see cref="Completion"/>.</typeparam>
    /// <param name="utf8">The bytes of the code, compared exactly.</param>
    /// <returns>
    /// The code; an unknown one keeps its text, with U+FFFD for bytes that are not UTF-8. No bytes are "not stated".
    /// </returns>
    public static TCode Read<TCode>(ReadOnlySpan<byte> utf8)
        where TCode : struct, ICode<TCode> => TCode.Of(TCode.List.Intern(utf8) ?? Encoding.UTF8.GetString(utf8));
}
