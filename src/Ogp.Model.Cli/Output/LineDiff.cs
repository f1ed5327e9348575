namespace Ogp.Model.Cli.Output;

/// <summary>Finds a shortest way from some lines to others (Myers, "An O(ND) difference algorithm and its variations", 1986).</summary>
internal static class LineDiff
{
    /// <summary>The changes in order: from where on how many old lines give way to how many new ones.</summary>
    public static List<(int Old, int Now, int OldCount, int NowCount)> Changes(string[] old, string[] now)
    {
        List<(int Old, int Now, int OldCount, int NowCount)> changes = [];
        List<(int Old, int Now)> matches = Matches(old, now);
        matches.Add((old.Length, now.Length));
        (int x, int y) = (0, 0);
        foreach ((int oldAt, int nowAt) in matches)
        {
            if (oldAt > x || nowAt > y)
            {
                changes.Add((x, y, oldAt - x, nowAt - y));
            }

            (x, y) = (oldAt + 1, nowAt + 1);
        }

        return changes;
    }

    /// <summary>The lines that stay, in order.</summary>
    private static List<(int Old, int Now)> Matches(string[] old, string[] now)
    {
        List<int[]> rounds = [];
        int[] furthest = [0, 0, 0];
        for (int distance = 0; ; distance++)
        {
            // furthest[k + distance + 1] is how many old lines a way on diagonal k has come past.
            int[] next = new int[(2 * distance) + 5];
            bool isDone = false;
            for (int k = -distance; k <= distance; k += 2)
            {
                int x =
                    k == -distance || (k != distance && furthest[k - 1 + distance + 1] < furthest[k + 1 + distance + 1])
                        ? furthest[k + 1 + distance + 1]
                        : furthest[k - 1 + distance + 1] + 1;
                int y = x - k;
                while (x < old.Length && y < now.Length && x >= 0 && y >= 0 && old[x] == now[y])
                {
                    (x, y) = (x + 1, y + 1);
                }

                next[k + distance + 2] = x;
                isDone |= x >= old.Length && y >= now.Length;
            }

            rounds.Add(furthest);
            if (isDone)
            {
                return Back(rounds, old.Length, now.Length);
            }

            furthest = next;
        }
    }

    /// <summary>Goes the way back, and notes the lines that both have.</summary>
    private static List<(int Old, int Now)> Back(List<int[]> rounds, int x, int y)
    {
        List<(int Old, int Now)> matches = [];
        for (int distance = rounds.Count - 1; distance >= 0; distance--)
        {
            int[] furthest = rounds[distance];
            int k = x - y;
            int from = k == -distance || (k != distance && furthest[k - 1 + distance + 1] < furthest[k + 1 + distance + 1]) ? k + 1 : k - 1;
            int startX = distance == 0 ? 0 : furthest[from + distance + 1];
            int startY = distance == 0 ? 0 : startX - from;
            while (x > startX && y > startY)
            {
                (x, y) = (x - 1, y - 1);
                matches.Add((x, y));
            }

            (x, y) = (startX, startY);
        }

        matches.Reverse();
        return matches;
    }
}
