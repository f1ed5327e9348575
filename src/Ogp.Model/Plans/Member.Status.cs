using NodaTime;

namespace Ogp.Model;

/// <content>Questions to a member.</content>
public sealed partial record Member
{
    /// <summary>The member's standings on a day: those that may have begun by then and have not certainly ended. Two can hold at once.</summary>
    /// <param name="day">The day.</param>
    public IEnumerable<MembershipPeriod> StatusOn(LocalDate day)
    {
        PartialDate date = new(day);
        return Statuses.Where(status => !status.From.IsAfter(date) && !status.To.IsBefore(date));
    }
}
