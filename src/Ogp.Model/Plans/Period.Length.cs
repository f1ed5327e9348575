namespace Ogp.Model;

/// <content>Questions to a period.</content>
public sealed partial record Period
{
    /// <summary>Whether the period certainly ends before it starts. False where the dates are too vague to tell.</summary>
    public bool IsReversed => End.IsBefore(Start);
}
