namespace Ogp.Model.Scoring;

/// <summary>By what commitments are brought together.</summary>
public enum Grouping
{
    /// <summary>By action plan.</summary>
    Plan,

    /// <summary>By OGP member.</summary>
    Member,

    /// <summary>By the member's region.</summary>
    Region,

    /// <summary>By policy area; a commitment stands under each of its own and those above (<see cref="PolicyArea.WithAbove"/>).</summary>
    Theme,

    /// <summary>By the year that decides the plan's methodology.</summary>
    Year,

    /// <summary>By the calendar that the plan follows: OGP has a cohort of odd and one of even years.</summary>
    Cohort,
}
