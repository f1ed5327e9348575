using System.Buffers.Binary;
using System.Text;

namespace Ogp.Model;

/// <summary>
/// Texts in several languages as a document holds them. They become strings when somebody asks, which for most texts nobody does. Safe to share between
/// threads.
/// </summary>
internal sealed class Utf8Texts
{
    /// <summary>How many bytes tell the length of a text.</summary>
    public const int LengthSize = sizeof(int);

    private readonly byte[] _bytes;
    private readonly int _start;
    private readonly string[] _tags;
    private KeyValuePair<string, string>[]? _pairs;

    /// <summary>Texts that lie in bytes that do not change, one behind the other, each behind its length.</summary>
    public Utf8Texts(byte[] bytes, int start, string[] tags) => (_bytes, _start, _tags) = (bytes, start, tags);

    /// <summary>The tags of the languages, distinct; often shared between texts.</summary>
    public string[] Tags => _tags;

    /// <summary>The tags and texts.</summary>
    public KeyValuePair<string, string>[] Pairs => _pairs ??= Decode();

    public Enumerator GetEnumerator() => new(_bytes.AsSpan(_start), _tags.Length);

    /// <summary>Writes a length where a text begins.</summary>
    public static void WriteLength(Span<byte> to, int length) => BinaryPrimitives.WriteInt32LittleEndian(to, length);

    /// <summary>Whether the others are the same texts in the same order. False does not mean that they differ.</summary>
    public bool IsSame(Utf8Texts other)
    {
        if (!_tags.AsSpan().SequenceEqual(other._tags))
        {
            return false;
        }

        Enumerator theirs = other.GetEnumerator();
        foreach (ReadOnlySpan<byte> text in this)
        {
            theirs.MoveNext();
            if (!text.SequenceEqual(theirs.Current))
            {
                return false;
            }
        }

        return true;
    }

    private KeyValuePair<string, string>[] Decode()
    {
        KeyValuePair<string, string>[] pairs = new KeyValuePair<string, string>[_tags.Length];
        int i = 0;
        foreach (ReadOnlySpan<byte> text in this)
        {
            pairs[i] = new(_tags[i], Encoding.UTF8.GetString(text));
            i++;
        }

        return pairs;
    }

    /// <summary>Goes over the texts.</summary>
    public ref struct Enumerator(ReadOnlySpan<byte> rest, int count)
    {
        private ReadOnlySpan<byte> _rest = rest;
        private int _left = count;

        public ReadOnlySpan<byte> Current { get; private set; }

        public bool MoveNext()
        {
            if (_left-- == 0)
            {
                return false;
            }

            int length = BinaryPrimitives.ReadInt32LittleEndian(_rest);
            Current = _rest.Slice(LengthSize, length);
            _rest = _rest[(LengthSize + length)..];
            return true;
        }
    }
}
