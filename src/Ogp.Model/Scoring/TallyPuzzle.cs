namespace Ogp.Model.Scoring;

/// <summary>
/// How many commitments have each level, such that all totals are right? Levels that no total tells apart are one kind. A choice of numbers can be
/// made of the commitments if and only if no set of kinds has fewer than there are commitments that can have no other (Hall's condition).
/// </summary>
internal sealed class TallyPuzzle
{
    /// <summary>Most kinds of levels and totals, and steps of the search, beyond which nothing is told.</summary>
    private const int MostKinds = 10;
    private const int MostTallies = 30;
    private const int MostSteps = 200_000;

    private readonly List<StatedTally> _tallies;

    /// <summary>The totals, as bits, that count a kind of level.</summary>
    private readonly List<uint> _kinds = [];
    private readonly List<List<string>> _levels = [];

    /// <summary>How many commitments can have these kinds only, by the kinds as bits.</summary>
    private readonly Dictionary<uint, int> _commitments = [];
    private int _total;
    private int _steps;
    private int[] _must = [];

    private TallyPuzzle(List<StatedTally> tallies, Codelist levels)
    {
        _tallies = tallies;
        foreach (CodeEntry level in levels.Entries)
        {
            KindOf(level.Code);
        }

        foreach (CodeEntry absence in Absence.List.Entries)
        {
            KindOf(absence.Code);
        }
    }

    /// <summary>Whether each commitment has one kind only, so that there is no other way to choose.</summary>
    public bool IsDecided => _commitments.Keys.All(uint.IsPow2);

    private uint All => (1u << _kinds.Count) - 1;

    private bool IsTooLarge => _kinds.Count > MostKinds || _tallies.Count > MostTallies;

    /// <summary>The totals by themselves: each of so many commitments may have any level.</summary>
    public static TallyPuzzle Unrated(List<StatedTally> tallies, Codelist levels, int total)
    {
        TallyPuzzle puzzle = new(tallies, levels);
        puzzle.Add(puzzle.All, total);
        return puzzle;
    }

    /// <summary>The totals with the ratings of a report: a commitment of which nothing is stated, or no level of the variable, may have any.</summary>
    public static TallyPuzzle Rated(List<StatedTally> tallies, Codelist levels, ActionPlan plan, IrmReport report, RatingKey key)
    {
        TallyPuzzle puzzle = new(tallies, levels);
        foreach (Commitment commitment in plan.Commitments)
        {
            Statement said = plan.RatingIn(report, commitment.Id, key);
            uint possible = 0;
            foreach (string code in said.Codes)
            {
                possible |= 1u << puzzle.KindOf(code);
            }

            puzzle.Add(TallyCheck.LeavesOpen(key.Variable, said) ? puzzle.All : possible, 1);
        }

        return puzzle;
    }

    /// <summary>Looks for numbers that make all totals right.</summary>
    /// <param name="counts">How many commitments have each kind; undefined where there is no answer.</param>
    /// <returns>Whether there are such numbers; null where the search is too long.</returns>
    public bool? Solve(out int[] counts)
    {
        counts = new int[_kinds.Count];
        if (IsTooLarge)
        {
            return null;
        }

        _must = new int[All + 1];
        foreach ((uint possible, int number) in _commitments)
        {
            for (uint set = 1; set <= All; set++)
            {
                _must[set] += (possible & ~set) == 0 ? number : 0;
            }
        }

        _steps = 0;
        return Choose(counts, 0, 0);
    }

    public ValueList<LevelCount> Describe(int[] counts)
    {
        LevelCount[] described = new LevelCount[counts.AsSpan().Length - counts.AsSpan().Count(0)];
        int next = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                described[next++] = new(_levels[i].ToValueList(), counts[i]);
            }
        }

        return new(described);
    }

    private void Add(uint possible, int number)
    {
        _commitments[possible] = _commitments.GetValueOrDefault(possible) + number;
        _total += number;
    }

    /// <summary>The kind of a level: it is told apart from others by the totals that count it.</summary>
    private int KindOf(string level)
    {
        uint tallies = 0;
        for (int i = 0; i < Math.Min(_tallies.Count, MostTallies); i++)
        {
            tallies |= _tallies[i].Levels.AsSpan().Contains(level) ? 1u << i : 0;
        }

        int kind = _kinds.IndexOf(tallies);
        if (kind < 0)
        {
            kind = _kinds.Count;
            _kinds.Add(tallies);
            _levels.Add([]);
        }

        if (!_levels[kind].Contains(level))
        {
            _levels[kind].Add(level);
        }

        return kind;
    }

    private bool? Choose(int[] counts, int at, int spent)
    {
        if (++_steps > MostSteps)
        {
            return null;
        }

        if (at == counts.Length)
        {
            return spent == _total && CanBeMade(counts);
        }

        int least = _must[1u << at];
        int most = Math.Min(_total - spent, _total - _must[All & ~(1u << at)]);
        for (int i = 0; i < _tallies.Count; i++)
        {
            if ((_kinds[at] >> i & 1) == 0)
            {
                continue;
            }

            int left = _tallies[i].Count!.Value;
            bool isLast = true;
            for (int kind = 0; kind < counts.Length; kind++)
            {
                bool isCounted = (_kinds[kind] >> i & 1) != 0;
                left -= isCounted && kind < at ? counts[kind] : 0;
                isLast &= !isCounted || kind <= at;
            }

            most = Math.Min(most, left);
            least = isLast ? Math.Max(least, left) : least;
        }

        for (int number = most; number >= least; number--)
        {
            counts[at] = number;
            if (Choose(counts, at + 1, spent + number) is not false and var found)
            {
                return found;
            }
        }

        return false;
    }

    private bool CanBeMade(int[] counts)
    {
        // A total that counts no level of the scale has no kind, and is right where it is zero.
        for (int i = 0; i < _tallies.Count; i++)
        {
            int sum = 0;
            for (int kind = 0; kind < counts.Length; kind++)
            {
                sum += (_kinds[kind] >> i & 1) != 0 ? counts[kind] : 0;
            }

            if (sum != _tallies[i].Count)
            {
                return false;
            }
        }

        for (uint set = 1; set <= All; set++)
        {
            int sum = 0;
            for (int kind = 0; kind < counts.Length; kind++)
            {
                sum += (set >> kind & 1) != 0 ? counts[kind] : 0;
            }

            if (sum < _must[set])
            {
                return false;
            }
        }

        return true;
    }
}
