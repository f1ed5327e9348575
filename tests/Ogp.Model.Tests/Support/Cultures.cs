using System.Globalization;

namespace Ogp.Model.Tests.Support;

/// <summary>Runs something as if on a machine of another culture.</summary>
internal static class Cultures
{
    /// <summary>The invariant one, one with other case rules, one with another calendar and digits, one with a decimal comma.</summary>
    public static readonly string[] Names = ["", "tr-TR", "ar-SA", "de-DE"];

    public static T In<T>(string name, Func<T> function)
    {
        (CultureInfo culture, CultureInfo language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return function();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }
    }

    public static void In(string name, Action action) =>
        In(
            name,
            () =>
            {
                action();
                return true;
            }
        );
}

/// <summary>Without the data of the cultures, tests that run in them could not fail.</summary>
public class CulturesTests
{
    [Fact]
    public void The_cultures_differ_from_the_invariant_one_on_this_machine()
    {
        Assert.Equal("ı", Cultures.In("tr-TR", () => "I".ToLower(CultureInfo.CurrentCulture)));
        Assert.NotEqual(2019, Cultures.In("ar-SA", () => CultureInfo.CurrentCulture.Calendar.GetYear(new DateTime(2019, 7, 1))));
        Assert.Equal("1,5", Cultures.In("de-DE", () => 1.5m.ToString(CultureInfo.CurrentCulture)));
    }
}
