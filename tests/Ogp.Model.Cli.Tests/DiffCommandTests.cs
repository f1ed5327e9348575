using System.Text;
using System.Text.Json;

namespace Ogp.Model.Cli.Tests;

public sealed class DiffCommandTests : Folder
{
    private const string Before =
        """{"formatVersion":"1.0","title":{"en":"A","es":"B"},"actionPlans":[{"id":"AP_ECU01","member":"ECU"}]}""";
    private const string After =
        """{"formatVersion":"1.0","title":{"en":"A","es":"C"},"actionPlans":[{"id":"AP_ECU01","member":"ECU","number":1}]}""";

    [Fact]
    public void Documents_that_say_the_same_give_nothing_and_exit_code_0()
    {
        string sample = WriteSample();

        Ogp run = Ogp.Run("diff", sample, sample);

        Assert.Equal((ExitCode.Fine, "", "no differences\n"), (run.ExitCode, run.Out, run.Error));
    }

    [Theory]
    [InlineData(
        "en",
        "package\n  title (Spanish only): from “B” to “C”\naction plan AP_ECU01\n  number: added 1\n",
        "2 differences: 1 added, 1 changed\n"
    )]
    [InlineData(
        "es",
        "paquete\n  título (solo en español): de «B» a «C»\nplan de acción AP_ECU01\n  número: se añade 1\n",
        "2 diferencias: 1 añadida, 1 de cambio\n"
    )]
    [InlineData(
        "fr",
        "paquet\n  titre (espagnol seulement) : désormais « C » (avant : « B »)\nplan d’action AP_ECU01\n  numéro : ajout, 1\n",
        "2 différences : 1 ajoutée, 1 de changement\n"
    )]
    public void Differences_stand_under_the_path_to_them_and_give_exit_code_1(string language, string expected, string sum)
    {
        Ogp run = Ogp.RunWith(Encoding.UTF8.GetBytes(After), "diff", Write("a.json", Before), "-", "--lang", language);

        Assert.Equal((ExitCode.Findings, expected), (run.ExitCode, run.Out));
        Assert.Equal(sum, run.Error);
    }

    [Fact]
    public void As_JSON_each_has_its_kind_and_both_sides()
    {
        JsonElement[] differences =
        [
            .. Ogp.Run("diff", Write("a.json", Before), Write("b.json", After), "--format", "json")
                .Json.GetProperty("differences")
                .EnumerateArray(),
        ];

        Assert.Equal(["changed", "added"], differences.Select(difference => difference.GetProperty("kind").GetString()));
        Assert.Equal("B", differences[0].GetProperty("before").GetProperty("value").GetString());
        Assert.Equal("/title/es", differences[0].GetProperty("after").GetProperty("pointer").GetString());
        Assert.False(differences[1].TryGetProperty("before", out _));
        Assert.Equal(1, differences[1].GetProperty("after").GetProperty("value").GetInt32());
    }

    [Fact]
    public void As_a_patch_it_is_the_operations_alone()
    {
        Ogp run = Ogp.Run("diff", Write("a.json", Before), Write("b.json", After), "--format", "json-patch");

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["replace /title/es", "add /actionPlans/0/number"],
            run.Json.EnumerateArray().Select(one => $"{one.GetProperty("op").GetString()} {one.GetProperty("path").GetString()}")
        );
    }

    [Fact]
    public void What_is_no_document_gives_exit_code_3()
    {
        string file = Write("a.json", Before);

        Assert.Equal(ExitCode.NoDocument, Ogp.Run("diff", file, In("missing.json")).ExitCode);
        Assert.Equal(ExitCode.NoDocument, Ogp.Run("diff", Write("empty.json", ""), file).ExitCode);
    }

    [Fact]
    public void Control_characters_of_a_document_do_not_reach_the_terminal()
    {
        string after = Write("b.json", """{"formatVersion":"1.0","title":{"en":"\u001b[2J\nA"}}""");

        Ogp run = Ogp.Run("diff", Write("a.json", """{"formatVersion":"1.0"}"""), after);

        Assert.Equal("package\n  title (English): added “ [2J A”\n", run.Out);
    }
}
