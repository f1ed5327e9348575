using System.Text.Json;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Cli.Tests;

/// <summary>The packages that hold libraries of others name each of them, with its licence.</summary>
public class NoticesTests
{
    [Fact]
    public void Every_library_that_is_packed_with_the_command_is_named()
    {
        string[] named =
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "THIRD-PARTY-NOTICES.txt"))
                .TakeWhile(line => !line.StartsWith("---", StringComparison.Ordinal))
                .SelectMany(line => line.Split(',', ' ')),
        ];
        string[] packed = [.. LibrariesOf(Path.ChangeExtension(typeof(OgpCommand).Assembly.Location, ".deps.json"))];

        Assert.Contains("NodaTime", packed);
        Assert.Empty(packed.Except(named));
    }

    private static IEnumerable<string> LibrariesOf(string dependencies)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(dependencies));
        return
        [
            .. json
                .RootElement.GetProperty("targets")
                .EnumerateObject()
                .SelectMany(target => target.Value.EnumerateObject())
                .SelectMany(library => library.Value.TryGetProperty("runtime", out JsonElement files) ? files.EnumerateObject() : [])
                .Select(file => Path.GetFileNameWithoutExtension(file.Name))
                .Where(name => name != "ogp" && !name.StartsWith("Ogp.Model", StringComparison.Ordinal)),
        ];
    }
}
