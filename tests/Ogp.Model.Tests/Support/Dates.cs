namespace Ogp.Model.Tests.Support;

internal static class Dates
{
    /// <summary>A date of which the test knows that it is one; empty is "not stated".</summary>
    public static PartialDate Of(string text) => text.Length == 0 ? default : PartialDate.Parse(text);
}
