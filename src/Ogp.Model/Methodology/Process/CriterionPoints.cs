using System.Globalization;

namespace Ogp.Model;

/// <summary>
/// The points of one eligibility criterion: 0 to 4, not measured, or not known. Not measured lowers the points that apply; not known does not.
/// <c>default</c> is not known. Immutable; safe to share between threads.
/// </summary>
public readonly record struct CriterionPoints
{
    private readonly byte _code;

    private CriterionPoints(int code) => _code = (byte)code;

    /// <summary>The most points of a criterion: 4.</summary>
    public const int Most = 4;

    /// <summary>The criterion is not measured for the country.</summary>
    public static CriterionPoints NotMeasured => new(1);

    /// <summary>A number of points.</summary>
    /// <param name="points">0 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is out of range.</exception>
    public static CriterionPoints Of(int points) =>
        points is >= 0 and <= Most
            ? new(points + 2)
            : throw new ArgumentOutOfRangeException(nameof(points), points, "A criterion has 0 to 4 points.");

    /// <summary>The points; null when not measured or not known.</summary>
    public int? Value => _code >= 2 ? _code - 2 : null;

    /// <summary>Whether anything is known: points, or that it is not measured.</summary>
    public bool IsKnown => _code != 0;

    /// <summary>The points, <c>not-measured</c>, or empty when not known.</summary>
    public override string ToString() =>
        Value is { } points ? points.ToString(CultureInfo.InvariantCulture)
        : IsKnown ? "not-measured"
        : "";
}
