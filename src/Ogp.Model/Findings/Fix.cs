using System.Text;
using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>
/// A repair that is safe: there is one thing that can have been meant, and no word of the document gets lost. Data, as the finding is; nothing is
/// changed until somebody applies it. Immutable.
/// </summary>
/// <param name="Title">What the repair does, by language, as an order: "Write 'complete'".</param>
/// <param name="Edits">The changes, in the order of the document; they do not overlap.</param>
public sealed record Fix(LocalizedText Title, ValueList<TextEdit> Edits)
{
    /// <summary>Applies edits to a document.</summary>
    /// <param name="utf8">The document, as it was when the edits were told.</param>
    /// <param name="edits">Edits in the order of the document.</param>
    /// <returns>The document with the edits; every other byte is as it was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="edits"/> is null.</exception>
    /// <exception cref="ArgumentException">Two edits overlap, are not in order, or lie outside the document.</exception>
    public static byte[] Apply(ReadOnlySpan<byte> utf8, IEnumerable<TextEdit> edits)
    {
        using MemoryStream output = new(utf8.Length);
        int at = 0;
        foreach (TextEdit edit in Guard.Against.Null(edits))
        {
            if (edit.Offset < at || edit.Length < 0 || edit.Offset + edit.Length > utf8.Length)
            {
                throw new ArgumentException("Edits overlap, are not in order, or lie outside the document.", nameof(edits));
            }

            output.Write(utf8[at..(int)edit.Offset]);
            output.Write(Encoding.UTF8.GetBytes(edit.Text));
            at = (int)edit.Offset + edit.Length;
        }

        output.Write(utf8[at..]);
        return output.ToArray();
    }
}
