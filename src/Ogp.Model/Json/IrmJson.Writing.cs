using System.Buffers;
using System.Text.Json;
using Ardalis.GuardClauses;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <content>Writing.</content>
public static partial class IrmJson
{
    /// <summary>Writes a package as UTF-8: members in the order of the format, line feeds, no escapes but the necessary ones, one line feed at the end.</summary>
    /// <param name="package">The package.</param>
    /// <param name="indented">Whether to indent by two spaces; else there is no white space between tokens.</param>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is null.</exception>
    public static byte[] Write(IrmPackage package, bool indented = true)
    {
        Guard.Against.Null(package);
        using PooledBuffer buffer = new();
        using (Utf8JsonWriter json = new(buffer, indented ? JsonOutput.Indented : JsonOutput.Compact))
        {
            IrmPackageShape.Shape.Write(json, package);
        }

        buffer.Write("\n"u8);
        return buffer.Written.ToArray();
    }
}
