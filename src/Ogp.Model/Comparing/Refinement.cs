using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>Which of two values says more of the same, and which say the same in other words.</summary>
internal static class Refinement
{
    public static bool SaysTheSame(JsonTree one, JsonTree other, ValueDescription? what) =>
        one.IsWrittenLike(other)
        || (
            what?.Form == ValueForm.Statement && StatementParts.Of(one) is { } said && StatementParts.Of(other) is { } also
                ? said.SaysTheSame(also)
                : one.Meaning == other.Meaning
        );

    /// <summary>Whether a value contradicts nothing of the other and is more precise.</summary>
    public static bool SaysMore(JsonTree one, JsonTree other, ValueDescription? what) =>
        what?.Form switch
        {
            ValueForm.Date => DateWords.IsWithin(Values.Date(one), Values.Date(other)),
            ValueForm.Statement => StatementParts.Of(one) is { } said
                && StatementParts.Of(other) is { } also
                && (said.IsWithin(also) || (also.IsNotStated && !said.IsNotStated)),
            _ => false,
        };
}
