using static Ogp.Model.Scoring.DerivedField;

namespace Ogp.Model.Scoring;

/// <summary>
/// A row whose derived variables are computed as they are defined. An absent input stands for every value that it can have: where a rule gives the same for all
/// of them the cell is known. Not for use by several threads.
/// </summary>
/// <param name="rules">The rules of the edition.</param>
/// <param name="headings">The heading at each place; empty where the table has no such column.</param>
internal sealed class DefinedRow(DerivedRules rules, ValueList<string> headings)
{
    /// <summary>More combinations of absent inputs than this are not tried: then nothing is known.</summary>
    private const int MostTried = 10_000;

    private static readonly DerivedCell[] s_flag = [DerivedCell.Flag(false), DerivedCell.Flag(true)];

    /// <summary>Variables that ask whether something was rated at all: to them an absence is an answer.</summary>
    private static readonly HashSet<int> s_askWhether =
    [
        CompletionAssessed,
        AmbitionAssessed,
        OpenedAssessed,
        DerivedField.IrmAssessed,
        MostRecentlyAssessed,
        StarMostRecentlyAssessed,
        DerivedField.NotReviewed,
        MidtermOnly,
        ActiveCommitment,
        SubnationalInPlans,
    ];

    /// <summary>Inputs of which a cycle rates one, or which a later report rates again: where one is there, the other need not be missing.</summary>
    private static readonly (int Target, int One, int Other)[] s_eitherOr =
    [
        (RawCompletion, EndCompletionNumber, ProgressCompletionNumber),
        (MaxStar, EndStar, ProgressStar),
        (HighOpened, OpenedNumber, EarlyResultsNumber),
        (EndStar, SpecificityNumber, Verifiability),
    ];

    /// <summary>The values by which did it open government is rated.</summary>
    private static readonly (int Label, int Number)[] s_openedByValue =
    [
        (OpenedInformation, OpenedInformationNumber),
        (OpenedParticipation, OpenedParticipationNumber),
        (OpenedAccountability, OpenedAccountabilityNumber),
    ];

    private readonly DerivedCell[] _cells = new DerivedCell[Ids.Count];
    private readonly bool[] _isUnknown = new bool[Ids.Count];
    private readonly DerivedCell?[] _defined = new DerivedCell?[Ids.Count];
    private readonly Dictionary<int, DerivedCell[]> _domains = [];

    /// <summary>Whether did it open government is rated by some of the values, so that the others leave its level over all open.</summary>
    private bool _isOpenedInPart;

    /// <summary>Whether the report at the end of the term rates completion, and another absent input leaves its star open.</summary>
    private bool _isEndStarOpen;

    public delegate void Fill(Span<DerivedCell> cells);

    /// <summary>What the definition of a variable gives; null where it cannot be computed.</summary>
    public DerivedCell? this[int target] => _defined[target];

    /// <summary>Takes a row as it is recorded.</summary>
    public void Read(Fill fill)
    {
        fill(_cells);
        for (int place = 0; place < _cells.Length; place++)
        {
            _isUnknown[place] = IsRating(place) && !_cells[place].IsValue;
        }

        foreach (DerivedVariable variable in rules.Variables)
        {
            if (variable.Target == HighOpened)
            {
                TakeOpenedByValue();
            }

            DerivedCell? value = IsOutsideCycle(variable) ? null : Evaluate(variable) ?? Given(variable);
            if (variable.Target == EndStar)
            {
                // Outside the column's window it is no star, whatever the inputs are.
                _isEndStarOpen = value is null && !_isUnknown[EndCompletionNumber] && variable.Evaluate(_cells).IsValue;
            }

            _defined[variable.Target] = value;
            _isUnknown[variable.Target] = value is null;
            _cells[variable.Target] = value ?? (_cells[variable.Target].IsValue ? DerivedCell.NotCoded : _cells[variable.Target]);
        }
    }

    /// <summary>The absent inputs that leave a variable open and are no derived ones themselves; none where it is computed, or outside its years.</summary>
    public IEnumerable<int> MissingFor(DerivedVariable variable)
    {
        if (_defined[variable.Target] is not null)
        {
            return [];
        }

        return (IsOutsideCycle(variable) ? [PotentialImpactNumber] : Deciding(variable))
            .SelectMany(place => rules.Variables.FirstOrDefault(one => one.Target == place) is { } derived ? MissingFor(derived) : [place])
            .Distinct();
    }

    /// <summary>The absent inputs on which a variable depends.</summary>
    private int[] Deciding(DerivedVariable variable)
    {
        (int[] unknown, DerivedVariable[] between) = InputsOf(variable);
        DerivedCell[] outcomes = CombinationsOf(unknown) > MostTried ? [] : [.. Outcomes(variable, unknown, between)];
        HashSet<int> deciding = [.. unknown.Where((_, i) => outcomes.Length == 0 || Decides(outcomes, unknown, i))];

        // Either of two would do, so that both are missing.
        foreach ((int target, int one, int other) in s_eitherOr)
        {
            if (
                (target == variable.Target || Array.Exists(between, derived => derived.Target == target))
                && MayStandIn(target, one)
                && Inputs(one).Any(deciding.Contains)
            )
            {
                deciding.UnionWith(Inputs(other));
            }
        }

        return Array.FindAll(unknown, deciding.Contains);

        IEnumerable<int> Inputs(int place) =>
            Array.Find(between, derived => derived.Target == place) is { } derived ? UnknownOf(derived) : [place];
    }

    /// <summary>Whether another value of one of the inputs ever gives another outcome.</summary>
    private bool Decides(DerivedCell[] outcomes, int[] unknown, int input)
    {
        int stride = CombinationsOf(unknown.AsSpan(..input));
        int values = DomainOf(unknown[input]).Length;
        for (int i = 0; i < outcomes.Length; i++)
        {
            if (outcomes[i] != outcomes[i - (i / stride % values * stride)])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What is recorded, where that is an input itself: a column of numbers without that of its labels, and the rating of relevance where the values were not coded.
    /// </summary>
    private DerivedCell? Given(DerivedVariable variable) =>
        _cells[variable.Target].IsValue
        && (
            variable.Target == Relevance
            || (IsNumber(variable.Target) && Array.TrueForAll(variable.Sources, place => headings[place].Length == 0))
        )
            ? _cells[variable.Target]
            : null;

    /// <summary>Whether nothing can have the column, as <see cref="Scores.HighAmbition"/> has it: the cycle does not rate potential impact.</summary>
    private bool IsOutsideCycle(DerivedVariable variable) =>
        variable.Target == HighAmbition && Said(DerivedField.PotentialImpact, PotentialImpactNumber) == DerivedCell.NotCoded;

    /// <summary>What stands for a rating: its label, or the number where the table has no column of labels.</summary>
    private DerivedCell Said(int label, int number) => _cells[_cells[label] == default ? number : label];

    /// <summary>
    /// The highest of the three values for a level over all that is absent, as <see cref="Scores.HighResults"/> has it: where all three have an answer, or one of them is high enough.
    /// Numbers by value are one higher than those over all; 0 is "not applicable", which is an answer but no level.
    /// </summary>
    private void TakeOpenedByValue()
    {
        const int Major = 4;
        int[] answers = [.. s_openedByValue.Select(AnswerAt).OfType<int>()];
        int highest = answers.Length == 0 ? 0 : answers.Max();
        bool isDecided = highest >= Major || (highest > 0 && answers.Length == s_openedByValue.Length);
        _isOpenedInPart = _isUnknown[OpenedNumber] && highest > 0 && !isDecided;
        if (_isUnknown[OpenedNumber] && isDecided)
        {
            _cells[OpenedNumber] = DerivedCell.Of(highest - 1);
            _isUnknown[OpenedNumber] = false;
        }
    }

    /// <summary>The number of a value; 0 where it is not applicable, be that a number or an absence; null where it is not known.</summary>
    private int? AnswerAt((int Label, int Number) value) =>
        !_isUnknown[value.Number] ? _cells[value.Number].Number
        : Said(value.Label, value.Number) == DerivedCell.NotApplicable ? 0
        : null;

    private DerivedCell? Evaluate(DerivedVariable variable)
    {
        (int[] unknown, DerivedVariable[] between) = InputsOf(variable);
        if (CombinationsOf(unknown) > MostTried)
        {
            return null;
        }

        DerivedCell? all = null;
        foreach (DerivedCell value in Outcomes(variable, unknown, between))
        {
            if (!value.IsValue || (all is { } before && before != value))
            {
                return null;
            }

            all = value;
        }

        return all;
    }

    /// <summary>The absent inputs of a variable, and the derived ones that have to be computed of them first.</summary>
    private (int[] Unknown, DerivedVariable[] Between) InputsOf(DerivedVariable variable)
    {
        int[] unknown = [.. UnknownOf(variable)];
        DerivedVariable[] between = Dependent(unknown);
        return ([.. unknown.Except(between.Select(one => one.Target)).Concat(between.SelectMany(UnknownOf)).Distinct()], between);
    }

    /// <summary>In how many ways some inputs can be filled in; one more than are tried where it is more.</summary>
    private int CombinationsOf(ReadOnlySpan<int> unknown)
    {
        int combinations = 1;
        foreach (int place in unknown)
        {
            combinations = Math.Min(MostTried + 1, combinations * DomainOf(place).Length);
        }

        return combinations;
    }

    /// <summary>What a variable is for every way to fill its absent inputs in, the first of them counted up fastest.</summary>
    private IEnumerable<DerivedCell> Outcomes(DerivedVariable variable, int[] unknown, DerivedVariable[] between)
    {
        DerivedCell[] tried = [.. _cells];
        int combinations = CombinationsOf(unknown);
        for (int i = 0; i < combinations; i++)
        {
            int rest = i;
            foreach (int place in unknown)
            {
                DerivedCell[] domain = DomainOf(place);
                (rest, int chosen) = Math.DivRem(rest, domain.Length);
                tried[place] = domain[chosen];
            }

            foreach (DerivedVariable one in between)
            {
                tried[one.Target] = one.Evaluate(tried);
            }

            yield return variable.Evaluate(tried);
        }
    }

    /// <summary>Those of some inputs that rest on the same absent cells, so that not all of their values go together: the four combinations exclude each other.</summary>
    private DerivedVariable[] Dependent(int[] places)
    {
        if (places.Length < 2)
        {
            return [];
        }

        DerivedVariable[] derived = [.. rules.Variables.Where(variable => places.Contains(variable.Target))];
        return
        [
            .. derived.Where(variable => derived.Any(other => other != variable && UnknownOf(other).Intersect(UnknownOf(variable)).Any())),
        ];
    }

    private IEnumerable<int> UnknownOf(DerivedVariable variable) =>
        s_askWhether.Contains(variable.Target)
            ? []
            : variable.Sources.Where(place =>
                _isUnknown[place]
                && !Array.Exists(
                    s_eitherOr,
                    pair =>
                        pair.Target == variable.Target
                        && ((pair.One == place && !_isUnknown[pair.Other]) || (pair.Other == place && !_isUnknown[pair.One]))
                        && MayStandIn(variable.Target, place)
                )
            );

    /// <summary>Whether what is there may count for the other of the two, which is absent.</summary>
    private bool MayStandIn(int target, int absent) =>
        target == HighOpened ? !_isOpenedInPart
        : absent == EndStar ? !_isEndStarOpen
        : absent != SpecificityNumber || Said(DerivedField.Specificity, SpecificityNumber) == DerivedCell.NotCoded;

    /// <summary>Places of ratings; dates and facts of plans are what they are, and a tag that is not there is not set.</summary>
    private static bool IsRating(int place) => place < ProgressReport;

    /// <summary>The values that an absent input may have.</summary>
    private DerivedCell[] DomainOf(int place)
    {
        if (!_domains.TryGetValue(place, out DerivedCell[]? domain))
        {
            int label = place == RawCompletion || place == MaxCompletion ? EndCompletion : place;
            domain = RatingAt(label) is { } key ? Numbers(key) : s_flag;
            _domains.Add(place, domain);
        }

        return domain;
    }

    private DerivedCell[] Numbers(RatingKey key)
    {
        string numbers = key.Aspect.Length > 0 ? $"{rules.Edition}/value" : rules.Edition;
        DerivedCell[] known =
        [
            .. (Scales.LevelsOf(key.Variable)?.Entries ?? [])
                .Select(level => Scales.LevelsOf(key.Variable)!.NumberOf(level.Code, numbers))
                .OfType<int>()
                .Distinct()
                .Order()
                .Select(DerivedCell.Of),
        ];
        return known.Length > 0 ? known : s_flag;
    }
}
