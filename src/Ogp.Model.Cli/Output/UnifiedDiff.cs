using System.Globalization;
using System.Text;

namespace Ogp.Model.Cli.Output;

/// <summary>Two files as a unified diff, byte for byte, as <c>patch</c> and <c>git apply</c> take it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes what differs; nothing where nothing does.</summary>
    public static void Write(Stream output, string name, ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        string[] old = Lines(before.Span);
        string[] now = Lines(after.Span);
        List<(int Old, int Now, int OldCount, int NowCount)> changes = LineDiff.Changes(old, now);
        if (changes.Count == 0)
        {
            return;
        }

        StringBuilder diff = new();
        diff.Append(CultureInfo.InvariantCulture, $"--- a/{Name(name)}\n+++ b/{Name(name)}\n");
        for (int first = 0; first < changes.Count; )
        {
            int last = first;
            while (last + 1 < changes.Count && changes[last + 1].Old - (changes[last].Old + changes[last].OldCount) <= 2 * Context)
            {
                last++;
            }

            AppendHunk(diff, old, now, changes[first..(last + 1)]);
            first = last + 1;
        }

        // One character stands for one byte throughout.
        output.Write(Encoding.Latin1.GetBytes(diff.ToString()));
    }

    private static void AppendHunk(
        StringBuilder diff,
        string[] old,
        string[] now,
        List<(int Old, int Now, int OldCount, int NowCount)> changes
    )
    {
        (int Old, int Now, int OldCount, int NowCount) last = changes[^1];
        int lead = Math.Min(Context, changes[0].Old);
        (int oldStart, int nowStart) = (changes[0].Old - lead, changes[0].Now - lead);
        int tail = Math.Min(Context, old.Length - (last.Old + last.OldCount));
        int oldCount = last.Old + last.OldCount + tail - oldStart;
        int nowCount = last.Now + last.NowCount + tail - nowStart;
        diff.Append(
            CultureInfo.InvariantCulture,
            $"@@ -{(oldCount == 0 ? oldStart : oldStart + 1)},{oldCount} +{(nowCount == 0 ? nowStart : nowStart + 1)},{nowCount} @@\n"
        );
        int at = oldStart;
        foreach ((int changed, int become, int changedCount, int becomeCount) in changes)
        {
            Append(diff, ' ', old, at, changed);
            Append(diff, '-', old, changed, changed + changedCount);
            Append(diff, '+', now, become, become + becomeCount);
            at = changed + changedCount;
        }

        Append(diff, ' ', old, at, at + tail);
    }

    private static void Append(StringBuilder diff, char mark, string[] lines, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            diff.Append(mark).Append(lines[i]);
            if (!lines[i].EndsWith('\n'))
            {
                diff.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    /// <summary>Lines with their line feeds, a character a byte.</summary>
    private static string[] Lines(ReadOnlySpan<byte> bytes)
    {
        List<string> lines = [];
        while (!bytes.IsEmpty)
        {
            int feed = bytes.IndexOf((byte)'\n');
            int length = feed < 0 ? bytes.Length : feed + 1;
            lines.Add(Encoding.Latin1.GetString(bytes[..length]));
            bytes = bytes[length..];
        }

        return [.. lines];
    }

    /// <summary>A name as bytes, a character a byte; of an absolute one what is behind the root, as git has it.</summary>
    private static string Name(string name) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(PathText.Line(name.TrimStart('/'))));
}
