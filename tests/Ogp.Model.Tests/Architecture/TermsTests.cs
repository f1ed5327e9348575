using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Architecture;

/// <summary>Texts of the sources call a thing as its codelist, or the IRM's own reports, do.</summary>
public class TermsTests
{
    [Theory]
    [InlineData("enfoque de gobierno abierto")]
    [InlineData("perspective de gouvernement ouvert")]
    [InlineData("influencia pública")]
    [InlineData("influence publique")]
    [InlineData("participation civique")]
    public void A_thing_has_one_name(string other) => IsNowhere(other);

    /// <summary>A decimal point in Spanish, a question word for a relative one, a thing for several.</summary>
    [Theory]
    [InlineData("más de 7.5")]
    [InlineData("disent quoi")]
    [InlineData("à part et disent autre chose")]
    public void A_text_is_written_as_its_language_is(string other) => IsNowhere(other);

    private static void IsNowhere(string other) =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(IsWritten),
            file => File.ReadAllText(file).Contains(other, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Not what is made of the codelists, which list other names on purpose.</summary>
    private static bool IsWritten(string file) =>
        !file.EndsWith(".g.cs", StringComparison.Ordinal) && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");
}
