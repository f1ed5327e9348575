using System.Xml.Linq;
using Ogp.Model.Reporting.Tests.Support;

namespace Ogp.Model.Reporting.Tests;

/// <summary>The reference case in Spanish, and what happens to other languages.</summary>
public class SpanishTests
{
    private static readonly Rendered s_page = new(Samples.Ecuador, "es");

    [Fact]
    public void The_large_figures_are_those_of_the_plan()
    {
        string tiles = Rendered.Words(s_page.WithClass("tiles").Single());

        Assert.Contains("10compromisos", tiles, StringComparison.Ordinal);
        Assert.Contains("59hitos", tiles, StringComparison.Ordinal);
        Assert.Contains("8 de 10con cumplimiento alto", tiles, StringComparison.Ordinal);
        Assert.Contains("2 Excepcional, 1 Significativo, 4 Marginal", tiles, StringComparison.Ordinal);
        Assert.Contains("12 de 12integrantes del foro nombrados", tiles, StringComparison.Ordinal);
        Assert.Contains("Colaborar", tiles, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Informe de resultados de Ecuador 2019-2022",
        "Grado de cumplimiento",
        "8 Sustancial o Completo, 2 Limitado",
        "8 Sustancial o Completo, 2 Limitado"
    )]
    [InlineData(
        "Informe de resultados de Ecuador 2019-2022",
        "¿Abrió el gobierno?",
        "2 Excepcional, 1 Marginal, 7 No indicado",
        "2 Excepcional, 1 Significativo, 4 Marginal, 3 en ninguno de los totales"
    )]
    [InlineData("Informe de diseño de Ecuador 2019-2021", "Relevancia", "10 Sí")]
    public void Bars_count_what_is_rated_and_what_is_stated_with_the_rest(string report, string variable, params string[] bars) =>
        Assert.Equal(bars, Rendered.Bars(s_page.Figure(report, variable)));

    [Fact]
    public void Dates_are_written_as_in_Spanish() =>
        Assert.Contains("31 de agosto de 2022", s_page.WithClass("plan-head").Single().Value, StringComparison.Ordinal);

    [Fact]
    public void Our_translations_are_marked_and_the_mark_is_explained()
    {
        XElement marginal = s_page.WithClass("ours").First(label => label.Value == "Marginal");

        Assert.NotNull(marginal.Attribute("title"));
        Assert.Contains(s_page.WithClass("ours"), label => label.Value == "Significativo"); // only a government writes it
        Assert.Contains("línea de puntos", s_page.All("footer").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_not_there_in_Spanish_keeps_its_language()
    {
        ActionPlan plan = new()
        {
            Id = new("P"),
            Title = Samples.En("Only English"),
            Summary = new(LocalizedText.Undetermined, "Of no known language"),
        };
        Rendered page = new(Samples.Of(plan), "es");

        Assert.Equal("es", (string?)page.Document.Root!.Attribute("lang"));
        Assert.Equal("en", (string?)page.All("h2").First().Element("span")!.Attribute("lang"));
        Assert.Equal("", (string?)page.All("p").Single(p => p.Value == "Of no known language").Element("span")!.Attribute("lang"));
    }

    [Theory]
    [InlineData("es-EC", "es")]
    [InlineData("ES", "es")]
    [InlineData("en-GB", "en")]
    [InlineData("fr", "en")]
    [InlineData("est", "en")]
    [InlineData("", "en")]
    public void Another_language_gets_English(string asked, string given) =>
        Assert.Equal(HtmlReport.Render(Samples.Ecuador, given), HtmlReport.Render(Samples.Ecuador, asked));
}
