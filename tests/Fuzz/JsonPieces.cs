using System.Buffers;

namespace Ogp.Model.Fuzz;

/// <summary>Takes JSON apart, broken or not.</summary>
internal static class JsonPieces
{
    private static readonly SearchValues<byte> s_endOfWord = SearchValues.Create("{}[],:\" \n\r\t"u8);

    public static Pieces Of(byte[] json)
    {
        Pieces pieces = new((byte)',');
        Stack<(int Start, int Name)> open = new();
        int name = -1;
        for (int i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case (byte)'{' or (byte)'[':
                    open.Push((i, name));
                    name = -1;
                    break;
                case (byte)'}' or (byte)']':
                    if (open.TryPop(out (int Start, int Name) opened))
                    {
                        Add(opened.Start, i + 1, opened.Name);
                    }

                    break;
                case (byte)',' or (byte)':' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t':
                    break;
                default:
                    int end = json[i] == (byte)'"' ? EndOfString(json, i) : EndOfWord(json, i);
                    if (name < 0 && IsFollowedByColon(json, end))
                    {
                        name = i;
                        pieces.Names.Add((i, end));
                    }
                    else
                    {
                        Add(i, end, name);
                        name = -1;
                    }

                    i = end - 1;
                    break;
            }
        }

        return pieces;

        void Add(int start, int end, int named)
        {
            pieces.Values.Add((start, end));
            pieces.Elements.Add((named < 0 ? start : named, end));
        }
    }

    private static int EndOfString(byte[] json, int start)
    {
        int i = start + 1;
        while (i < json.Length && json[i] != (byte)'"')
        {
            i += json[i] == (byte)'\\' ? 2 : 1;
        }

        return Math.Min(i + 1, json.Length);
    }

    private static int EndOfWord(byte[] json, int start)
    {
        int length = json.AsSpan(start + 1).IndexOfAny(s_endOfWord);
        return length < 0 ? json.Length : start + 1 + length;
    }

    private static bool IsFollowedByColon(byte[] json, int at)
    {
        int next = json.AsSpan(at).IndexOfAnyExcept(" \n\r\t"u8);
        return next >= 0 && json[at + next] == (byte)':';
    }
}
