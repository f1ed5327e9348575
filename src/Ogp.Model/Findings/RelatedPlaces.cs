namespace Ogp.Model;

/// <summary>Makes the other places of findings, each with its label.</summary>
internal static class RelatedPlaces
{
    private static readonly LocalizedText s_first = LocalizedText.Of("the first", "el primero", "le premier");
    private static readonly LocalizedText s_planDates = LocalizedText.Of("the plan's dates", "las fechas del plan", "les dates du plan");

    private static readonly LocalizedText s_commitmentDates = LocalizedText.Of(
        "the commitment's dates",
        "las fechas del compromiso",
        "les dates de l’engagement"
    );

    private static readonly LocalizedText s_submission = LocalizedText.Of(
        "the plan's submission",
        "la entrega del plan",
        "la remise du plan"
    );
    private static readonly LocalizedText s_total = LocalizedText.Of(
        "another of these totals",
        "otro de estos totales",
        "un autre de ces totaux"
    );

    private static readonly LocalizedText s_other = LocalizedText.Of(
        "what does not go with it",
        "lo que no concuerda con ello",
        "ce qui ne s’accorde pas avec cela"
    );

    /// <summary>The first of two that should be one.</summary>
    public static RelatedPlace First(Place place) => new(s_first, place);

    public static RelatedPlace First(string pointer) => First(At(pointer));

    public static RelatedPlace PlanDates(string pointer) => new(s_planDates, At(pointer));

    public static RelatedPlace CommitmentDates(string pointer) => new(s_commitmentDates, At(pointer));

    public static RelatedPlace Submission(string pointer) => new(s_submission, At(pointer));

    public static RelatedPlace Total(string pointer) => new(s_total, At(pointer));

    /// <summary>The other of two values that contradict each other.</summary>
    public static RelatedPlace Other(string pointer) => new(s_other, At(pointer));

    private static Place At(string pointer) => new() { Pointer = pointer };
}
