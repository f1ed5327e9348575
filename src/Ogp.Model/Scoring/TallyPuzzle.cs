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

    /// <summary>Codes that were met, each with its kind.</summary>
    private readonly List<string> _codes = [];
    private int[] _kindOf = new int[16];

    /// <summary>The totals, as bits, that count a kind of level.</summary>
    private uint[] _kinds = new uint[8];
    private int _kindCount;

    /// <summary>Sets of kinds, as bits, and how many commitments can have these kinds only.</summary>
    private uint[] _possible = new uint[8];
    private int[] _commitments = new int[8];
    private int _possibleCount;
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
    public bool IsDecided
    {
        get
        {
            for (int i = 0; i < _possibleCount; i++)
            {
                if (!uint.IsPow2(_possible[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private uint All => (1u << _kindCount) - 1;

    private bool IsTooLarge => _kindCount > MostKinds || _tallies.Count > MostTallies;

    /// <summary>The totals by themselves: each of so many commitments may have any level.</summary>
    public static TallyPuzzle Unrated(List<StatedTally> tallies, Codelist levels, int total)
    {
        TallyPuzzle puzzle = new(tallies, levels);
        puzzle.Add(puzzle.All, total);
        return puzzle;
    }

    /// <summary>The totals with what is said of each commitment: one of which nothing is stated, or no level of the variable, may have any.</summary>
    public static TallyPuzzle Rated(List<StatedTally> tallies, Codelist levels, Statement[] ratings, Variable variable)
    {
        TallyPuzzle puzzle = new(tallies, levels);
        foreach (Statement said in ratings)
        {
            uint possible = 0;
            foreach (string code in said.Codes)
            {
                possible |= 1u << puzzle.KindOf(code);
            }

            puzzle.Add(TallyCheck.LeavesOpen(variable, said) ? puzzle.All : possible, 1);
        }

        return puzzle;
    }

    /// <summary>Looks for numbers that make all totals right.</summary>
    /// <param name="counts">How many commitments have each kind; undefined where there is no answer.</param>
    /// <returns>Whether there are such numbers; null where the search is too long.</returns>
    public bool? Solve(out int[] counts)
    {
        counts = new int[_kindCount];
        if (IsTooLarge)
        {
            return null;
        }

        _must = new int[All + 1];
        for (int i = 0; i < _possibleCount; i++)
        {
            for (uint set = 1; set <= All; set++)
            {
                _must[set] += (_possible[i] & ~set) == 0 ? _commitments[i] : 0;
            }
        }

        _steps = 0;
        return Choose(counts, 0, 0);
    }

    public ValueList<LevelCount> Describe(int[] counts)
    {
        int stated = 0;
        foreach (int count in counts)
        {
            stated += count > 0 ? 1 : 0;
        }

        LevelCount[] described = new LevelCount[stated];
        int next = 0;
        for (int kind = 0; kind < counts.Length; kind++)
        {
            if (counts[kind] > 0)
            {
                described[next++] = new(CodesOf(kind), counts[kind]);
            }
        }

        return new(described);
    }

    private ValueList<string> CodesOf(int kind)
    {
        List<string> codes = [];
        for (int i = 0; i < _codes.Count; i++)
        {
            if (_kindOf[i] == kind)
            {
                codes.Add(_codes[i]);
            }
        }

        return new(codes.ToArray());
    }

    private void Add(uint possible, int number)
    {
        _total += number;
        for (int i = 0; i < _possibleCount; i++)
        {
            if (_possible[i] == possible)
            {
                _commitments[i] += number;
                return;
            }
        }

        if (_possibleCount == _possible.Length)
        {
            Array.Resize(ref _possible, 2 * _possibleCount);
            Array.Resize(ref _commitments, 2 * _possibleCount);
        }

        (_possible[_possibleCount], _commitments[_possibleCount]) = (possible, number);
        _possibleCount++;
    }

    private int KindOf(string code)
    {
        int at = _codes.IndexOf(code);
        if (at >= 0)
        {
            return _kindOf[at];
        }

        if (_codes.Count == _kindOf.Length)
        {
            Array.Resize(ref _kindOf, 2 * _kindOf.Length);
        }

        int kind = FindKind(code);
        _kindOf[_codes.Count] = kind;
        _codes.Add(code);
        return kind;
    }

    /// <summary>The kind of a level: it is told apart from others by the totals that count it.</summary>
    private int FindKind(string level)
    {
        uint tallies = 0;
        for (int i = 0; i < Math.Min(_tallies.Count, MostTallies); i++)
        {
            tallies |= _tallies[i].Levels.AsSpan().Contains(level) ? 1u << i : 0;
        }

        for (int kind = 0; kind < _kindCount; kind++)
        {
            if (_kinds[kind] == tallies)
            {
                return kind;
            }
        }

        if (_kindCount == _kinds.Length)
        {
            Array.Resize(ref _kinds, 2 * _kindCount);
        }

        _kinds[_kindCount] = tallies;
        return _kindCount++;
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
