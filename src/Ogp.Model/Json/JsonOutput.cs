using System.Text.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>How JSON is written: line feeds, two spaces, no escapes but the necessary ones.</summary>
internal static class JsonOutput
{
    public static readonly JsonWriterOptions Indented = Options(indented: true);

    public static readonly JsonWriterOptions Compact = Options(indented: false);

    private static JsonWriterOptions Options(bool indented) =>
        new()
        {
            Indented = indented,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = new PlainEncoder(),
            SkipValidation = true,
        };
}
