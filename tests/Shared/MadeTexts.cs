using System.Reflection;

namespace Ogp.Model.Tests;

/// <summary>The texts that a class makes, each from values that are made up.</summary>
internal static class MadeTexts
{
    /// <summary>The texts by the name of the member that makes them.</summary>
    /// <param name="type">The class.</param>
    /// <param name="samples">Values for parameters that are neither text nor number.</param>
    public static IEnumerable<(string Name, LocalizedText Text)> Of(Type type, params object[] samples) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(LocalizedText))
            .Select(method =>
                (
                    method.Name,
                    (LocalizedText)method.Invoke(null, [.. method.GetParameters().Select(one => ValueOf(one.ParameterType, samples))])!
                )
            );

    /// <summary>Checks that each is there in English, Spanish and French, and that none is in another's language.</summary>
    public static void AreWhole(Type type, params object[] samples)
    {
        (string Name, LocalizedText Text)[] texts = [.. Of(type, samples)];
        Assert.NotEmpty(texts);
        Assert.All(
            texts,
            made =>
            {
                Assert.Equal(["en", "es", "fr"], made.Text.AsSpan().ToArray().Select(pair => pair.Key));
                Assert.All(made.Text.AsSpan().ToArray(), pair => Assert.NotEmpty(pair.Value));
                Assert.NotEqual(made.Text["en"], made.Text["es"]);
                Assert.NotEqual(made.Text["es"], made.Text["fr"]);
            }
        );
    }

    private static object ValueOf(Type type, object[] samples) =>
        type == typeof(string) ? "sample"
        : type == typeof(int) ? 7
        : type == typeof(long) ? 7L
        : samples.First(type.IsInstanceOfType);
}
