using System.Text;
using System.Text.Json;

namespace Ogp.Model.Cli.Tests;

/// <summary>Runs the command in this process and keeps what it wrote.</summary>
internal sealed record Ogp(int ExitCode, string Out, string Error)
{
    public static Ogp Run(params string[] args) => RunWith([], args);

    public static Ogp RunWith(byte[] input, params string[] args)
    {
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        int code = OgpCommand.Run(args, new(new MemoryStream(input), output, error, isTerminal: false));
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public JsonElement Json => JsonDocument.Parse(Out).RootElement;
}
