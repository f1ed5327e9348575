using System.Globalization;
using Ardalis.GuardClauses;

namespace Ogp.Model.Scoring;

/// <summary>
/// A cell of OGP's database as a small number: a whole number, a reason why there is none (<c>NR</c>, <c>ND</c>, <c>NA</c>), or one of the few words that
/// derived columns hold. <c>default</c> is a cell that is empty or not there. Two cells are equal when they say the same; a cell whose text is none of
/// these equals only its like, and never a result. Immutable; safe to share between threads.
/// </summary>
public readonly record struct DerivedCell
{
    /// <summary>Where numbers begin: below stand absences and words, so that one comparison tells a number.</summary>
    private const int LeastNumber = 0x1000;

    private const int Zero = 0x8000;

    /// <summary>What a cell that is no number reads, by its code.</summary>
    private static readonly string[] s_words =
    [
        "",
        "NR",
        "ND",
        "NA",
        "?",
        "STAR",
        "Spec",
        "Rel",
        "PotImp",
        "Cmpl",
        "FALSE",
        "Increase",
        "No Change",
        "Decrease",
        "National",
        "Legacy Local",
        "Local",
        "Other",
        "Unclear",
        "Withdrawn",
        "ahead of schedule",
        "on schedule",
        "behind schedule",
        .. NextSteps.List.Entries.Select(entry => entry.WordIn(Edition2015.Id)),
    ];

    private readonly ushort _code;

    private DerivedCell(ushort code) => _code = code;

    /// <summary>NR: the report is not available yet.</summary>
    public static DerivedCell NotReviewed => new((ushort)1);

    /// <summary>ND: the variable was not coded in that cycle.</summary>
    public static DerivedCell NotCoded => new((ushort)2);

    /// <summary>NA: the question does not arise.</summary>
    public static DerivedCell NotApplicable => new((ushort)3);

    /// <summary>A text that is no number, no absence and no word of a derived column.</summary>
    public static DerivedCell Unread => new((ushort)4);

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => _code >= LeastNumber;

    /// <summary>The number; null when it is none.</summary>
    public int? Number => IsNumber ? _code - Zero : null;

    /// <summary>A whole number.</summary>
    /// <param name="number">The number, from -28672 to 32767.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is outside that range.</exception>
    public static DerivedCell Of(int number) =>
        new((ushort)(Guard.Against.OutOfRange(number, nameof(number), LeastNumber - Zero, Zero - 1) + Zero));

    /// <summary>The cell of an absence; <see cref="Unread"/> for one that the database has no cell for.</summary>
    internal static DerivedCell Of(Absence absence) =>
        absence == Absence.NotReviewed ? NotReviewed
        : absence == Absence.NotCoded ? NotCoded
        : absence == Absence.NotApplicable ? NotApplicable
        : Unread;

    /// <summary>
    /// A cell by its text: white space around it and the case of words do not count, and <c>2016.0</c> is 2016, as some spreadsheets write it, and so is <c>2016,0</c>; a comma before
    /// three digits may be one of thousands, and is not read.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static DerivedCell Of(string text)
    {
        ReadOnlySpan<char> trimmed = Guard.Against.Null(text).AsSpan().Trim();
        if (NumberWord.TryRead(trimmed, out decimal number))
        {
            return decimal.IsInteger(number) && number is >= LeastNumber - Zero and < Zero ? new((ushort)((int)number + Zero)) : Unread;
        }

        for (int code = 0; code < s_words.Length; code++)
        {
            if (code != Unread._code && trimmed.Equals(s_words[code], StringComparison.OrdinalIgnoreCase))
            {
                return new((ushort)code);
            }
        }

        return Unread;
    }

    /// <summary>The cell as OGP writes it; <c>?</c> where its text is not known.</summary>
    public override string ToString() => Number?.ToString(CultureInfo.InvariantCulture) ?? s_words[_code];

    internal static DerivedCell Star => new((ushort)5);

    internal static DerivedCell Spec => new((ushort)6);

    internal static DerivedCell Rel => new((ushort)7);

    internal static DerivedCell PotImp => new((ushort)8);

    internal static DerivedCell Cmpl => new((ushort)9);

    internal static DerivedCell False => new((ushort)10);

    internal static DerivedCell Increase => new((ushort)11);

    internal static DerivedCell NoChange => new((ushort)12);

    internal static DerivedCell Decrease => new((ushort)13);

    internal static DerivedCell National => new((ushort)14);

    internal static DerivedCell LegacyLocal => new((ushort)15);

    internal static DerivedCell Local => new((ushort)16);

    internal static DerivedCell Withdrawn => new((ushort)19);

    internal static DerivedCell Ahead => new((ushort)20);

    internal static DerivedCell OnSchedule => new((ushort)21);

    internal static DerivedCell Behind => new((ushort)22);

    /// <summary>Whether it is a number or a word: something, and not a reason why there is nothing.</summary>
    internal bool IsValue => _code > Unread._code;

    internal bool Is(int number) => _code == number + Zero;

    /// <summary>Whether it is a number of at least this; absences and words are not.</summary>
    internal bool AtLeast(int number) => _code >= number + Zero;

    /// <summary>Whether it is a number below this; absences and words are not.</summary>
    internal bool Below(int number) => IsNumber && _code < number + Zero;

    internal static DerivedCell Flag(bool value) => new((ushort)(value ? Zero + 1 : Zero));

    internal DerivedCell Plus(int number) => new((ushort)(_code + number));

    internal DerivedCell Minus(DerivedCell other) => new((ushort)(_code - other._code + Zero));
}
