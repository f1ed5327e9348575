namespace Ogp.Model.Scoring;

/// <summary>How a share is printed. IRM reports differ: Brazil's round to the nearest per cent, Ghana's cut off, Morocco's have one decimal.</summary>
public enum Rounding
{
    /// <summary>The nearest whole per cent; a half goes up.</summary>
    Nearest,

    /// <summary>Whole per cent, the rest cut off.</summary>
    Truncate,

    /// <summary>The nearest tenth of a per cent; a half goes up.</summary>
    OneDecimal,
}
