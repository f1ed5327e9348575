using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Ardalis.GuardClauses;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <content>Writing.</content>
public static partial class IrmJson
{
    /// <summary>Writes a package as UTF-8: members in the order of the format, line feeds, no escapes but the necessary ones, one line feed at the end.</summary>
    /// <remarks>
    /// What is not stated is left out, and nothing is refused; half of a surrogate pair in a text made in code is written as U+FFFD. Who reads it misses (OGP1013) <c>formatVersion</c>, which a new package has, a plan's <c>id</c> and
    /// <c>member</c>, the <c>id</c> of each commitment, milestone, report and source, and what else <c>docs/format.md</c> calls required: the findings of
    /// <see cref="Read(ReadOnlyMemory{byte}, string?, IrmJsonOptions?)"/> name them.
    /// </remarks>
    /// <param name="package">The package.</param>
    /// <param name="indented">Whether to indent by two spaces; else there is no white space between tokens.</param>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is null.</exception>
    public static byte[] Write(IrmPackage package, bool indented = true)
    {
        using PooledBuffer buffer = new();
        Write(buffer, package, indented);
        return buffer.Written.ToArray();
    }

    /// <summary>Writes a package to a buffer. As <see cref="Write(IrmPackage, bool)"/>.</summary>
    /// <param name="output">The buffer.</param>
    /// <param name="package">The package.</param>
    /// <param name="indented">Whether to indent by two spaces; else there is no white space between tokens.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> output, IrmPackage package, bool indented = true)
    {
        Guard.Against.Null(output);
        Guard.Against.Null(package);
        using (Utf8JsonWriter json = new(output, indented ? JsonOutput.Indented : JsonOutput.Compact))
        {
            IrmPackageShape.Shape.Write(json, package);
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes a package to a stream. As <see cref="Write(IrmPackage, bool)"/>.</summary>
    /// <param name="output">The stream; it is not closed.</param>
    /// <param name="package">The package.</param>
    /// <param name="indented">Whether to indent by two spaces; else there is no white space between tokens.</param>
    /// <exception cref="ArgumentException"><paramref name="output"/> is closed, or not one to write to.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, IrmPackage package, bool indented = true)
    {
        CheckWritable(output);
        using PooledBuffer buffer = new();
        Write(buffer, package, indented);
        output.Write(buffer.Written);
    }

    /// <summary>Writes a package to a stream. As <see cref="Write(IrmPackage, bool)"/>.</summary>
    /// <param name="output">The stream; it is not closed.</param>
    /// <param name="package">The package.</param>
    /// <param name="indented">Whether to indent by two spaces; else there is no white space between tokens.</param>
    /// <param name="cancellationToken">Ends the writing to the stream.</param>
    /// <exception cref="ArgumentException"><paramref name="output"/> is closed, or not one to write to.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task WriteAsync(
        Stream output,
        IrmPackage package,
        bool indented = true,
        CancellationToken cancellationToken = default
    )
    {
        CheckWritable(output);
        using PooledBuffer buffer = new();
        Write(buffer, package, indented);
        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Writes a package as lines (NDJSON): one for each plan, each a package by itself that holds the plan and the package's own members; commitments
    /// outside plans and what is unknown stand in the first.
    /// </summary>
    /// <param name="output">Where to write.</param>
    /// <param name="package">The package; one without plans gives one line.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteLines(IBufferWriter<byte> output, IrmPackage package)
    {
        Guard.Against.Null(output);
        foreach (IrmPackage line in LinesOf(Guard.Against.Null(package)))
        {
            Write(output, line, indented: false);
        }
    }

    /// <summary>Writes a package to a stream as lines (NDJSON), one after the other. As <see cref="WriteLines(IBufferWriter{byte}, IrmPackage)"/>.</summary>
    /// <param name="output">The stream; it is not closed.</param>
    /// <param name="package">The package; one without plans gives one line.</param>
    /// <exception cref="ArgumentException"><paramref name="output"/> is closed, or not one to write to.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteLines(Stream output, IrmPackage package)
    {
        CheckWritable(output);
        foreach (IrmPackage line in LinesOf(Guard.Against.Null(package)))
        {
            Write(output, line, indented: false);
        }
    }

    /// <summary>Writes a package to a stream as lines (NDJSON), one after the other. As <see cref="WriteLines(IBufferWriter{byte}, IrmPackage)"/>.</summary>
    /// <param name="output">The stream; it is not closed.</param>
    /// <param name="package">The package; one without plans gives one line.</param>
    /// <param name="cancellationToken">Ends the writing to the stream.</param>
    /// <exception cref="ArgumentException"><paramref name="output"/> is closed, or not one to write to.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task WriteLinesAsync(Stream output, IrmPackage package, CancellationToken cancellationToken = default)
    {
        CheckWritable(output);
        foreach (IrmPackage line in LinesOf(Guard.Against.Null(package)))
        {
            await WriteAsync(output, line, indented: false, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A package for each line.</summary>
    private static IEnumerable<IrmPackage> LinesOf(IrmPackage package)
    {
        if (package.ActionPlans.Count <= 1)
        {
            yield return package;
            yield break;
        }

        // Each line has fewer plans than was read; what was kept beside the plans stays all the same.
        IrmPackage line = package with
        {
            Unknown = package.Unknown.Free(),
        };
        foreach (ActionPlan plan in package.ActionPlans)
        {
            yield return line with
            {
                ActionPlans = [plan],
            };
            line = package with { Commitments = [], Unknown = default };
        }
    }

    private static void CheckWritable(Stream output)
    {
        if (!Guard.Against.Null(output).CanWrite)
        {
            throw new ArgumentException("The stream is closed, or not one to write to.", nameof(output));
        }
    }

    /// <summary>
    /// The canonical form of a package (RFC 8785, the JSON Canonicalization Scheme): the same bytes for the same content, whoever writes it. No line
    /// feed at the end.
    /// </summary>
    /// <param name="package">The package.</param>
    /// <returns>
    /// Null where there is no such form: a number that is no IEEE 754 double, half of a surrogate pair that a document had as an escape, or an unknown member that
    /// stands twice.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is null.</exception>
    public static byte[]? WriteCanonical(IrmPackage package) => CanonicalJson.Write(Write(package, indented: false));

    /// <summary>A hash of the content of a package: <c>sha-256:</c> and 64 hexadecimal digits over <see cref="WriteCanonical"/>.</summary>
    /// <param name="package">The package.</param>
    /// <returns>Null where the package has no canonical form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is null.</exception>
    public static string? ContentHash(IrmPackage package) =>
        WriteCanonical(package) is { } canonical ? $"sha-256:{Convert.ToHexStringLower(SHA256.HashData(canonical))}" : null;
}
