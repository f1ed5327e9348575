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

    /// <summary>In the place of one input: all of them.</summary>
    private const int All = -1;

    private static readonly LocalizedText s_theInputs = Wording.Of(("the inputs", "las entradas", "les entrées"));
    private static readonly LocalizedText s_oneRow = Wording.Of(("1 row", "1 fila", "1 ligne"));

    private readonly RecomputedRows _rows;
    private readonly int[] _next;
    private readonly Dictionary<ActionPlanId, int[]> _plans;
    private readonly Dictionary<(ActionPlanId, DerivedVariable), Dictionary<int, Shift>> _found = [];

    public ShiftedRuns(RecomputedRows rows)
    {
        _rows = rows;
        _plans = Enumerable
            .Range(0, rows.Count)
            .GroupBy(row => rows.Row(row).Plan)
            .ToDictionary(plan => plan.Key, plan => plan.OrderBy(row => OfficialId(row)?.Number).ToArray());
        _next = Next();
    }

    /// <summary>The rows of the plan that a row belongs to, in order.</summary>
    public int[] PlanOf(int row) => _plans[_rows.Row(row).Plan];

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
                "The column is shifted: it fits {0} of the next row in a run of {1} of the plan, {2} of which no longer fit their own; here that of {3}, {4}",
                "La columna está desplazada: concuerda con {0} de la fila siguiente en una serie de {1} del plan, {2} de las cuales ya no concuerdan con la suya; aquí la de {3}, {4}",
                "La colonne est décalée : elle concorde avec {0} de la ligne suivante dans une suite de {1} du plan, dont {2} ne concordent plus avec la leur ; ici celle de {3}, {4}"
            ),
            shift.Place == All ? s_theInputs : _rows.Heading(shift.Place),
            shift.Length == 1 ? s_oneRow : Wording.Of(("{0} rows", "{0} filas", "{0} lignes"), shift.Length),
            shift.Explained,
            _rows.Row(next).Commitment,
            cells
        );
    }

    /// <summary>The next row by id; null where it is not in the table.</summary>
    public DerivedRow? NextOf(int row) => _next[row] == None ? null : _rows.Row(_next[row]);

    private Shift? Find(int row, DerivedVariable variable)
    {
        ActionPlanId plan = _rows.Row(row).Plan;
        if (!_found.TryGetValue((plan, variable), out Dictionary<int, Shift>? shifts))
        {
            shifts = Search(_plans[plan], variable);
            _found.Add((plan, variable), shifts);
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

    private int[] Next()
    {
        Dictionary<(string, int), int> byId = [];
        for (int row = 0; row < _rows.Count; row++)
        {
            if (OfficialId(row) is { } id)
            {
                byId.TryAdd(id, row);
            }
        }

        int[] next = new int[_rows.Count];
        foreach (int[] plan in _plans.Values)
        {
            for (int i = 0; i < plan.Length; i++)
            {
                next[plan[i]] =
                    OfficialId(plan[i]) is { } id ? byId.GetValueOrDefault((id.Prefix, id.Number + 1), None)
                    : i + 1 < plan.Length ? plan[i + 1]
                    : None;
            }
        }

        return next;
    }

    /// <summary>OGP's own id, letters and four digits, in its parts; null for an id that was made.</summary>
    private (string Prefix, int Number)? OfficialId(int row)
    {
        string id = _rows.Row(row).Commitment.Text;
        int letters = id.Length - 4;
        return
            letters is >= 2 and <= 6
            && id.AsSpan(0, letters).ContainsAnyExceptInRange('A', 'Z') == false
            && int.TryParse(id.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? (id[..letters], number)
            : null;
    }

    /// <summary>How a column fits the next row.</summary>
    /// <param name="Place">The one input that is the next row's, or all of them.</param>
    /// <param name="Length">How many rows of the run fit.</param>
    /// <param name="Explained">How many of these do not fit their own row.</param>
    /// <param name="IsContradicted">Whether another row of the plan does not fit.</param>
    private readonly record struct Shift(int Place, int Length, int Explained, bool IsContradicted);
}
