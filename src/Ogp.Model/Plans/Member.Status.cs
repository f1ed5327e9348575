using NodaTime;

namespace Ogp.Model;

/// <content>Questions to a member.</content>
public sealed partial record Member
{
    /// <summary>The member's standings on a day: those that may have begun by then and have not certainly ended. Two can hold at once.</summary>
    /// <param name="day">The day; of the ISO calendar and within years 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is of another calendar or out of range.</exception>
    public IEnumerable<MembershipPeriod> StatusOn(LocalDate day)
    {
        PartialDate date = new(day);
        return Statuses.Where(status => !status.From.IsAfter(date) && !status.To.IsBefore(date));
    }
}
