using System.Text;
using System.Text.RegularExpressions;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Architecture;

/// <summary>
/// French has a space before a semicolon, a colon, a question mark, an exclamation mark and within quotation marks, at which no line breaks. Texts have it in the sources,
/// so that nothing is done to the values of a document that are put into them. Before a percent sign Spanish has it, too.
/// </summary>
public partial class FrenchSpacingTests
{
    /// <summary>Texts that are not French, and have a space there.</summary>
    private static readonly string[] s_others = ["ConformanceOutput.cs", "Score.cs"];

    /// <summary>Set OGP_WRITE_SPACES=1 to set the spaces instead of looking for them.</summary>
    [Fact]
    public void No_line_breaks_before_a_sign_that_French_keeps_apart()
    {
        List<string> found = [];
        foreach (string file in Sources())
        {
            string source = File.ReadAllText(file);
            StringBuilder written = new(source);
            foreach (Range piece in SourceTexts.In(source))
            {
                (int start, int length) = piece.GetOffsetAndLength(source.Length);
                foreach (Match match in BreakingSpace().Matches(source.Substring(start, length)))
                {
                    written[start + match.Index] = '\u00A0';
                    int line = source.AsSpan(0, start + match.Index).Count('\n') + 1;
                    found.Add($"{Path.GetFileName(file)}:{line} {source.Substring(start, length)}");
                }
            }

            if (Environment.GetEnvironmentVariable("OGP_WRITE_SPACES") == "1" && written.ToString() is var text && text != source)
            {
                File.WriteAllText(file, text);
            }
        }

        Assert.Empty(found);
    }

    [Fact]
    public void Labels_and_definitions_of_codes_have_these_spaces_too() =>
        Assert.DoesNotContain(
            Codelists
                .Lists.SelectMany(list =>
                    list.Entries.SelectMany(entry => new[] { entry.Label, entry.Definition }).Append(list.Title).Append(list.Definition)
                )
                .Select(text => text["fr"] ?? ""),
            text => BreakingSpace().IsMatch(text)
        );

    [Theory]
    [InlineData("x = \"a : b\"; // \"c : d\"", "a : b")]
    [InlineData("x = $\"{(y ? \"a\" : $\"b {z} : c\")} : {d}\";", "|a|b | : c| : |")]
    [InlineData("x = @\"a\"\"b\\\" + '\"' + \"\\\"c\";", "a\"\"b\\|\\\"c")]
    [InlineData("x = $\"\"\"a \"c\" {d}\"\"\";", "a \"c\" |")]
    [InlineData("x = \"\" + $$\"\"\"{a} {{b}}\"\"\";", "|{a} |")]
    public void Texts_are_told_from_code(string source, string expected) =>
        Assert.Equal(
            expected.Split('|').Order(StringComparer.Ordinal),
            SourceTexts.In(source).Select(piece => source[piece]).Order(StringComparer.Ordinal)
        );

    private static IEnumerable<string> Sources() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file =>
                !file.EndsWith(".g.cs", StringComparison.Ordinal)
                && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "Ogp.Model.Generator")
                && !s_others.Contains(Path.GetFileName(file))
            );

    [GeneratedRegex("(?<=«) | (?=[;:?!»])|(?<=[0-9}]) (?=%)")]
    private static partial Regex BreakingSpace();
}
