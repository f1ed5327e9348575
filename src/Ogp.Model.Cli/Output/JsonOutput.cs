using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ogp.Model.Cli.Output;

/// <summary>JSON as the command prints it: indented, line feeds, one at the end.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (Utf8JsonWriter json = new(output, s_options))
        {
            write(json);
        }

        output.Write("\n"u8);
    }

    /// <summary>What a value of an enumeration is called in JSON.</summary>
    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static void WriteIfStated(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    public static void WriteIfStated(Utf8JsonWriter json, string name, int? value)
    {
        if (value is > 0)
        {
            json.WriteNumber(name, value.Value);
        }
    }
}
