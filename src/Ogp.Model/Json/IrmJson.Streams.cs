using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Ardalis.GuardClauses;

namespace Ogp.Model.Json;

/// <content>Reading from streams, pipes and files.</content>
public static partial class IrmJson
{
    /// <summary>Reads a package from a stream, to its end. As <see cref="Read(ReadOnlyMemory{byte}, string?, IrmJsonOptions?)"/>.</summary>
    /// <param name="utf8">The stream; it is not closed.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">Limits and checks; null for <see cref="IrmJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="utf8"/> is closed, or not one to read from.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<IrmPackage> Read(Stream utf8, string? file = null, IrmJsonOptions? options = null)
    {
        CheckReadable(utf8);
        int most = (options ?? IrmJsonOptions.Default).MaxBytes;
        ByteWindow input = WindowFor(utf8, file, most);
        while (input.Bytes.Length <= most && utf8.Read(input.GetMemory().Span) is > 0 and int count)
        {
            input.Advance(count);
        }

        return input.Bytes.Length > most ? TooLong(file, options) : Read(input.Bytes, file, options);
    }

    /// <summary>Reads a package from a stream, to its end. As <see cref="Read(ReadOnlyMemory{byte}, string?, IrmJsonOptions?)"/>.</summary>
    /// <param name="utf8">The stream; it is not closed.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">Limits and checks; null for <see cref="IrmJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="utf8"/> is closed, or not one to read from.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ReadResult<IrmPackage>> ReadAsync(
        Stream utf8,
        string? file = null,
        IrmJsonOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        CheckReadable(utf8);
        int most = (options ?? IrmJsonOptions.Default).MaxBytes;
        ByteWindow input = WindowFor(utf8, file, most);
        int count;
        do
        {
            // A stream may know nothing of tokens.
            cancellationToken.ThrowIfCancellationRequested();
            count = await utf8.ReadAsync(input.GetMemory(), cancellationToken).ConfigureAwait(false);
            input.Advance(count);
        } while (count > 0 && input.Bytes.Length <= most);

        return input.Bytes.Length > most ? TooLong(file, options) : Read(input.Bytes, file, options);
    }

    /// <summary>Reads a package from a pipe, to its end. As <see cref="Read(ReadOnlyMemory{byte}, string?, IrmJsonOptions?)"/>.</summary>
    /// <param name="utf8">The pipe; it is not completed.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">Limits and checks; null for <see cref="IrmJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The pipe cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<ReadResult<IrmPackage>> ReadAsync(
        PipeReader utf8,
        string? file = null,
        IrmJsonOptions? options = null,
        CancellationToken cancellationToken = default
    ) => ReadAsync(Guard.Against.Null(utf8).AsStream(leaveOpen: true), file, options, cancellationToken);

    /// <summary>Reads a package from a file.</summary>
    /// <param name="path">Path of the file; its name stands in the findings.</param>
    /// <param name="options">Limits and checks; null for <see cref="IrmJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReadResult<IrmPackage> ReadFile(string path, IrmJsonOptions? options = null)
    {
        using FileStream file = File.OpenRead(Guard.Against.NullOrEmpty(path));
        return Read(file, Path.GetFileName(path), options);
    }

    /// <summary>Reads a package from a file.</summary>
    /// <param name="path">Path of the file; its name stands in the findings.</param>
    /// <param name="options">Limits and checks; null for <see cref="IrmJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ReadResult<IrmPackage>> ReadFileAsync(
        string path,
        IrmJsonOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        FileStream file = new(
            Guard.Against.NullOrEmpty(path),
            new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan }
        );
        await using (file.ConfigureAwait(false))
        {
            return await ReadAsync(file, Path.GetFileName(path), options, cancellationToken).ConfigureAwait(false);
        }
    }

    private static Stream CheckReadable(Stream utf8) =>
        Guard.Against.Null(utf8).CanRead
            ? utf8
            : throw new ArgumentException("The stream is closed, or not one to read from.", nameof(utf8));

    private static ByteWindow WindowFor(Stream utf8, string? file, int most)
    {
        long length = utf8.CanSeek ? utf8.Length - utf8.Position : 0;
        return new(SourceOrigin.StartOf(file), (int)Math.Clamp(length + 1, ByteWindow.LeastRoom, Math.Max(most, ByteWindow.LeastRoom)));
    }

    /// <summary>Whether a file holds many documents or plans, an array of them or one on each line, to be read by <see cref="ReadPlans"/>.</summary>
    /// <param name="utf8">The bytes of the whole file. A single document is one, on a single line, too; a plan without its package is one of many.</param>
    public static bool HoldsMany(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> json = WithoutBeginning(utf8);
        return !json.IsEmpty
            && json[0] switch
            {
                (byte)'[' => true,
                (byte)'{' => PackageParts.IsPlanAlone(json) || LineLayout.AreLines(json, isComplete: true) == true,
                _ => false,
            };
    }

    /// <summary>Whether a file is a plan without its package, and not the first of several lines.</summary>
    internal static bool IsOnePlan(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> json = WithoutBeginning(utf8);
        return !json.IsEmpty
            && json[0] == (byte)'{'
            && LineLayout.AreLines(json, isComplete: true) != true
            && PackageParts.IsPlanAlone(json);
    }

    private static ReadOnlySpan<byte> WithoutBeginning(ReadOnlySpan<byte> utf8) =>
        utf8[(utf8.StartsWith("\uFEFF"u8) ? 3 : 0)..].TrimStart(" \t\r\n"u8);

    /// <summary>
    /// Reads a large file one plan at a time, in memory that does not grow with it: a package, an array of plans or of packages, or one of these
    /// on each line (NDJSON). Faults never throw; a line that is broken costs that line, a document that is broken ends there.
    /// </summary>
    /// <param name="utf8">The stream; it is not closed.</param>
    /// <param name="file">Name of the file, for the findings; one in .ndjson or .jsonl is read as lines. Null when there is none.</param>
    /// <param name="options">Limits, which hold for each plan, and checks; null for <see cref="IrmJsonOptions.Default"/>.</param>
    /// <returns>
    /// For each plan of a list, a package that holds it and the package's members that stood before it; for each line, its package; where more is to
    /// be said of a package than of its plans, that as well. A result without a value holds nothing but findings. To be gone over once: a second time throws
    /// <see cref="InvalidOperationException"/>.
    /// </returns>
    /// <remarks>
    /// What lies in two plans at once, such as ids that are given twice, is not seen this way, nor that a plan refers to a source that is not there where <c>sources</c> do
    /// not stand before the plans.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="utf8"/> is closed, or not one to read from.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read; what was read before has come out.</exception>
    public static IEnumerable<ReadResult<IrmPackage>> ReadPlans(Stream utf8, string? file = null, IrmJsonOptions? options = null)
    {
        return Iterate(CheckReadable(utf8), new(file, options ??= IrmJsonOptions.Default), new(options.PlansAhead));

        static IEnumerable<ReadResult<IrmPackage>> Iterate(Stream utf8, PlanReader plans, PlanQueue queue)
        {
            plans.Begin();
            ExceptionDispatchInfo? broken = null;
            while (!plans.IsAtEnd)
            {
                while (plans.TryRead() is { } piece)
                {
                    queue.Add(piece);
                    while (queue.IsDue)
                    {
                        yield return queue.Take().GetAwaiter().GetResult();
                    }
                }

                if (!plans.IsAtEnd)
                {
                    try
                    {
                        plans.Advance(utf8.Read(plans.GetMemory().Span));
                    }
                    catch (Exception fault)
                    {
                        broken = ExceptionDispatchInfo.Capture(fault);
                        break;
                    }
                }
            }

            while (!queue.IsEmpty)
            {
                yield return queue.Take().GetAwaiter().GetResult();
            }

            broken?.Throw();
        }
    }

    /// <summary>Reads a large file one plan at a time. As <see cref="ReadPlans"/>.</summary>
    /// <param name="utf8">The stream; it is not closed.</param>
    /// <param name="file">Name of the file, for the findings; one in .ndjson or .jsonl is read as lines. Null when there is none.</param>
    /// <param name="options">Limits, which hold for each plan, and checks; null for <see cref="IrmJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="utf8"/> is closed, or not one to read from.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<ReadResult<IrmPackage>> ReadPlansAsync(
        Stream utf8,
        string? file = null,
        IrmJsonOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        return Iterate(CheckReadable(utf8), new(file, options ??= IrmJsonOptions.Default), new(options.PlansAhead), cancellationToken);

        static async IAsyncEnumerable<ReadResult<IrmPackage>> Iterate(
            Stream utf8,
            PlanReader plans,
            PlanQueue queue,
            [EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            plans.Begin();
            ExceptionDispatchInfo? broken = null;
            while (!plans.IsAtEnd)
            {
                while (plans.TryRead() is { } piece)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    queue.Add(piece);
                    while (queue.IsDue)
                    {
                        yield return await queue.Take().ConfigureAwait(false);
                    }
                }

                if (!plans.IsAtEnd)
                {
                    try
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                        plans.Advance(await utf8.ReadAsync(plans.GetMemory(), cancellationToken).ConfigureAwait(false));
                    }
                    catch (Exception fault) when (fault is not OperationCanceledException)
                    {
                        broken = ExceptionDispatchInfo.Capture(fault);
                        break;
                    }
                }
            }

            while (!queue.IsEmpty)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return await queue.Take().ConfigureAwait(false);
            }

            broken?.Throw();
        }
    }

    /// <summary>Reads a large document from a pipe, one plan at a time. As <see cref="ReadPlans"/>.</summary>
    /// <param name="utf8">The pipe; it is not completed.</param>
    /// <param name="file">Name of the file, for the findings; one in .ndjson or .jsonl is read as lines. Null when there is none.</param>
    /// <param name="options">Limits, which hold for each plan, and checks; null for <see cref="IrmJsonOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The pipe cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<ReadResult<IrmPackage>> ReadPlansAsync(
        PipeReader utf8,
        string? file = null,
        IrmJsonOptions? options = null,
        CancellationToken cancellationToken = default
    ) => ReadPlansAsync(Guard.Against.Null(utf8).AsStream(leaveOpen: true), file, options, cancellationToken);
}
