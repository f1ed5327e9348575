using System.Globalization;

namespace Ogp.Model.Scoring;

/// <summary>
/// Looks for columns that are shifted against the rest: whether the cells of a run of rows of a plan are those that the rule gives for an input of the next
/// row, or for all of its inputs. Columns that read the same inputs are looked at together: a row fits when all of them do. The next row is the one with the
/// next id; where ids are not OGP's, the next of the plan in the table.
/// </summary>
internal sealed class ShiftedRuns
{
    private const int None = -1;

    /// <summary>An id has four digits, and one of 9999 is followed by none: so there is one more number than these have.</summary>
    private const ulong Numbers = 10_001;

    private const ulong LettersAndNone = 27;

    /// <summary>In the place of one input: all of them.</summary>
    private const int All = -1;

    private static readonly LocalizedText s_theInputs = Wording.Of(("the inputs", "las entradas", "les entrées"));

    private static readonly LocalizedText s_thisRow = Wording.Of(
        (
            "this row alone, which does not fit its own",
            "esta fila sola, que no concuerda con la suya",
            "cette seule ligne, qui ne concorde pas avec la sienne"
        )
    );

    private readonly RecomputedRows _rows;
    private readonly int[] _places;
    private readonly int[] _order;
    private readonly int[] _starts;
    private readonly int[] _next;

    /// <summary>Of one plan only: whoever asks goes on from plan to plan.</summary>
    private readonly Dictionary<DerivedVariable, Dictionary<int, Shift>> _found = [];

    private int _plan = None;

    /// <summary>Goes over the rows once. What is kept of a row is 16 bytes, twice as much while they are brought into order.</summary>
    public ShiftedRuns(RecomputedRows rows)
    {
        _rows = rows;
        _places = new int[rows.Count];
        ulong[] ids = new ulong[rows.Count];
        _starts = Survey(ids);
        _order = InPlans(ids);
        _next = Next(ids);
    }

    /// <summary>Which of the plans a row belongs to, by the order in which the table names them.</summary>
    public int PlaceOf(int row) => _places[row];

    /// <summary>The rows of the plan that a row belongs to, in order.</summary>
    public ReadOnlySpan<int> PlanOf(int row) => Plan(_places[row]);

    /// <summary>A run that explains several cells of the column which fit their own row no longer.</summary>
    public Verdict? Certain(int row, DerivedVariable variable) =>
        Find(row, variable) is { Explained: > 1 } shift ? Tell(row, variable, shift) : null;

    /// <summary>A single cell, where no row of the plan speaks against it.</summary>
    public Verdict? Possible(int row, DerivedVariable variable) =>
        Find(row, variable) is { IsContradicted: false } shift ? Tell(row, variable, shift) : null;

    private Verdict Tell(int row, DerivedVariable variable, Shift shift)
    {
        int next = _next[row];
        string cells = string.Join(
            "; ",
            variable
                .Sources.Where(place => shift.Place == All || place == shift.Place)
                .Where(place => _rows.Read(next)[place] != default)
                .Select(place => $"{_rows.Heading(place)} = {_rows.Row(next).TextAt(place)}")
        );
        return Verdict.Of(
            DisagreementClass.StaleOrShifted,
            (
                "The column is shifted: it fits {0} of the next row, in {1}; here that of {2}, {3}",
                "La columna está desplazada: concuerda con {0} de la fila siguiente, en {1}; aquí la de {2}, {3}",
                "La colonne est décalée : elle concorde avec {0} de la ligne suivante, dans {1} ; ici celle de {2}, {3}"
            ),
            shift.Place == All ? s_theInputs : _rows.Heading(shift.Place),
            shift.Length == 1
                ? s_thisRow
                : Wording.Of(
                    (
                        "{0} rows of the plan one after another ({1} not fitting their own)",
                        "{0} filas seguidas del plan ({1} sin concordar con la suya)",
                        "{0} lignes de suite du plan ({1} sans concorder avec la leur)"
                    ),
                    shift.Length,
                    shift.Explained
                ),
            _rows.Row(next).Commitment,
            cells
        );
    }

    /// <summary>The next row by id; null where it is not in the table.</summary>
    public DerivedRow? NextOf(int row) => _next[row] == None ? null : _rows.Row(_next[row]);

    private Shift? Find(int row, DerivedVariable variable)
    {
        if (_plan != _places[row])
        {
            _plan = _places[row];
            _found.Clear();
        }

        if (!_found.TryGetValue(variable, out Dictionary<int, Shift>? shifts))
        {
            shifts = Search(PlanOf(row).ToArray(), variable);
            _found.Add(variable, shifts);
        }

        return shifts.TryGetValue(row, out Shift shift) ? shift : null;
    }

    /// <summary>The shift that explains most of a plan, by row; of several one of all columns that read the same, and the one that moves fewer inputs.</summary>
    private Dictionary<int, Shift> Search(int[] plan, DerivedVariable variable)
    {
        DerivedVariable[] family = [.. _rows.Variables.Where(other => other.Sources.AsSpan().SequenceEqual(variable.Sources))];
        Dictionary<int, Shift> together = Search(plan, family);
        return together.Count > 0 || family.Length == 1 ? together : Search(plan, [variable]);
    }

    private Dictionary<int, Shift> Search(int[] plan, DerivedVariable[] family)
    {
        int[] sources = family[0].Sources;
        int[] inputs = sources.Length > 1 ? [.. sources, All] : [All];
        return inputs.Select(place => Runs(plan, family, place)).MaxBy(shifts => (shifts.Count, shifts.Values.Sum(shift => shift.Length)))!;
    }

    /// <summary>The runs of a plan that fit the next row: those rows of each that do not fit their own.</summary>
    private Dictionary<int, Shift> Runs(int[] plan, DerivedVariable[] family, int place)
    {
        Dictionary<int, Shift> shifts = [];
        List<int> misfits = [];
        int length = 0;
        bool isContradicted = false;
        foreach (int row in plan.Where(row => _next[row] != None))
        {
            DerivedCell[] own = _rows.Read(row);
            bool fitsOwn = Fits(family, own, row);
            DerivedCell[] next = _rows.Read(_next[row]);
            if (place != All)
            {
                own[place] = next[place];
                next = own;
            }

            if (Fits(family, next, row))
            {
                length++;
                misfits.AddRange(fitsOwn ? [] : [row]);
            }
            else
            {
                isContradicted = true;
                Close();
            }
        }

        Close();
        return shifts.ToDictionary(pair => pair.Key, pair => pair.Value with { IsContradicted = isContradicted });

        void Close()
        {
            foreach (int row in misfits)
            {
                shifts.Add(row, new(place, length, misfits.Count, false));
            }

            misfits.Clear();
            length = 0;
        }
    }

    private bool Fits(DerivedVariable[] family, DerivedCell[] cells, int row) =>
        Array.TrueForAll(family, variable => variable.Evaluate(cells) == _rows.Recorded(row, variable.Target));

    private ReadOnlySpan<int> Plan(int place) => _order.AsSpan(_starts[place].._starts[place + 1]);

    /// <summary>Tells for each row its plan and its id, and where the rows of each plan begin.</summary>
    private int[] Survey(ulong[] ids)
    {
        Dictionary<ActionPlanId, int> plans = [];
        List<int> starts = [0];
        for (int row = 0; row < ids.Length; row++)
        {
            DerivedRow read = _rows.Row(row);
            if (!plans.TryGetValue(read.Plan, out int plan))
            {
                plan = plans.Count;
                plans.Add(read.Plan, plan);
                starts.Add(0);
            }

            (_places[row], ids[row]) = (plan, OfficialId(read.Commitment.Text));
            starts[plan + 1]++;
        }

        for (int plan = 1; plan < starts.Count; plan++)
        {
            starts[plan] += starts[plan - 1];
        }

        return [.. starts];
    }

    /// <summary>The rows plan by plan, those of each by number; those whose id was made first, as the table has them.</summary>
    private int[] InPlans(ulong[] ids)
    {
        int[] order = new int[ids.Length];
        int[] next = [.. _starts];
        for (int row = 0; row < ids.Length; row++)
        {
            order[next[_places[row]]++] = row;
        }

        for (int plan = 0; plan + 1 < _starts.Length; plan++)
        {
            order
                .AsSpan(_starts[plan].._starts[plan + 1])
                .Sort(
                    (left, right) => NumberOf(ids[left]).CompareTo(NumberOf(ids[right])) is not 0 and int by ? by : left.CompareTo(right)
                );
        }

        return order;
    }

    private int[] Next(ulong[] ids)
    {
        int[] byId = new int[ids.Length];
        for (int row = 0; row < byId.Length; row++)
        {
            byId[row] = row;
        }

        // Of rows with one id the first counts.
        byId.AsSpan().Sort((left, right) => ids[left].CompareTo(ids[right]) is not 0 and int by ? by : left.CompareTo(right));
        int[] next = new int[ids.Length];
        for (int plan = 0; plan + 1 < _starts.Length; plan++)
        {
            ReadOnlySpan<int> rows = _order.AsSpan(_starts[plan].._starts[plan + 1]);
            for (int i = 0; i < rows.Length; i++)
            {
                next[rows[i]] =
                    ids[rows[i]] != 0 ? FirstWith(ids[rows[i]] + 1)
                    : i + 1 < rows.Length ? rows[i + 1]
                    : None;
            }
        }

        return next;

        int FirstWith(ulong id)
        {
            int from = 0;
            int to = byId.Length;
            while (from < to)
            {
                int middle = from + ((to - from) / 2);
                (from, to) = ids[byId[middle]] < id ? (middle + 1, to) : (from, middle);
            }

            return from < byId.Length && ids[byId[from]] == id ? byId[from] : None;
        }
    }

    /// <summary>OGP's own id, two to six letters and four digits, as a number of which the last decimals are the digits; 0 for an id that was made.</summary>
    private static ulong OfficialId(string id)
    {
        int letters = id.Length - 4;
        if (
            letters is < 2 or > 6
            || id.AsSpan(0, letters).ContainsAnyExceptInRange('A', 'Z')
            || !int.TryParse(id.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        )
        {
            return 0;
        }

        ulong prefix = 0;
        foreach (char letter in id.AsSpan(0, letters))
        {
            prefix = (prefix * LettersAndNone) + (ulong)(letter - 'A' + 1);
        }

        return (prefix * Numbers) + (ulong)number;
    }

    /// <summary>The digits of an id, -1 where it was made.</summary>
    private static int NumberOf(ulong id) => id == 0 ? -1 : (int)(id % Numbers);

    /// <summary>How a column fits the next row.</summary>
    /// <param name="Place">The one input that is the next row's, or all of them.</param>
    /// <param name="Length">How many rows of the run fit.</param>
    /// <param name="Explained">How many of these do not fit their own row.</param>
    /// <param name="IsContradicted">Whether another row of the plan does not fit.</param>
    private readonly record struct Shift(int Place, int Length, int Explained, bool IsContradicted);
}
