using System.Buffers;
using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>Reads and writes IRM JSON, the format of <c>docs/format.md</c>. Safe to use from several threads.</summary>
public static partial class IrmJson
{
    /// <summary>What is found of a value that is kept without being read.</summary>
    private static readonly FindingKind[] s_unread = [FormatFindings.WrongType, FormatFindings.NotADate, FormatFindings.NumberOutOfRange];

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All kinds of findings that reading can give, in the order of their codes.</summary>
    public static ValueList<FindingKind> FindingKinds { get; } = [.. FormatFindings.All];

    /// <summary>
    /// Reads a package. Faults in the content never throw: they become findings, and what could be read is kept. A document that is cut off or
    /// broken is read as far as it goes.
    /// </summary>
    /// <param name="utf8">The document, UTF-8.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">Limits and checks; null for <see cref="IrmJsonOptions.Default"/>.</param>
    /// <returns>
    /// The package, null when no document was recognised, and all findings with pointer, line, column and byte offset. Where the file holds many documents
    /// (<see cref="HoldsMany"/>), the finding that comes of it suggests <see cref="ReadPlans"/>.
    /// </returns>
    public static ReadResult<IrmPackage> Read(ReadOnlyMemory<byte> utf8, string? file = null, IrmJsonOptions? options = null)
    {
        ReadResult<IrmPackage> read = DocumentReader.ReadPackage(utf8, SourceOrigin.StartOf(file), options ?? IrmJsonOptions.Default);
        return read.Findings.FirstOrDefault(IsAstray) is { } astray && HoldsMany(utf8.Span)
            ? new(read.Value, SuggestPlans(read.Findings, astray), read.Unlisted)
            : read;
    }

    /// <summary>Reads a package from bytes that lie in several segments. As <see cref="Read(ReadOnlyMemory{byte}, string?, IrmJsonOptions?)"/>.</summary>
    /// <param name="utf8">The document, UTF-8.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">Limits and checks; null for <see cref="IrmJsonOptions.Default"/>.</param>
    public static ReadResult<IrmPackage> Read(in ReadOnlySequence<byte> utf8, string? file = null, IrmJsonOptions? options = null) =>
        utf8.IsSingleSegment ? Read(utf8.First, file, options)
        : utf8.Length > (options ?? IrmJsonOptions.Default).MaxBytes ? TooLong(file, options)
        : Read(utf8.ToArray(), file, options);

    /// <summary>Reads a package from a text.</summary>
    /// <param name="json">The document, not its path: see <see cref="ReadFile"/>.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">Limits and checks; null for <see cref="IrmJsonOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ReadResult<IrmPackage> Read(string json, string? file = null, IrmJsonOptions? options = null) =>
        IsPath(Guard.Against.Null(json)) ? Refuse(Refusals.Path, file, options) : Read(Utf8Of(json), file, options);

    /// <summary>Gives findings their line and column in a document. One with a place and no pointer, such as a row of a table, stays as it is, and comes first.</summary>
    /// <param name="utf8">The document that the findings are about.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="file">Name of the file; null when there is none.</param>
    /// <param name="options">The limits that the document was read with; null for <see cref="IrmJsonOptions.Default"/>.</param>
    /// <returns>The findings in the order of the document. Where a pointer leads to nothing, the place is that of the nearest thing above it, and so is the pointer.</returns>
    public static ValueList<Finding> Locate(
        ReadOnlyMemory<byte> utf8,
        ValueList<Finding> findings,
        string? file = null,
        IrmJsonOptions? options = null
    )
    {
        if (findings.IsEmpty)
        {
            return findings;
        }

        JsonSource source = JsonSource.Open(utf8, SourceOrigin.StartOf(file), options ?? IrmJsonOptions.Default);
        source.Mend();
        if (source.Refusal is not null)
        {
            return findings;
        }

        source.FindStanding();
        return SourceMap.Locate(source, findings);
    }

    /// <summary>
    /// The values that a package holds as they stood because they could not be read: of another type than the format has, no date, a number out of range. What
    /// looks at the model alone, as tables and scores do, does not see them.
    /// </summary>
    /// <param name="package">The package.</param>
    /// <returns>JSON Pointers into the package as it is written, in its order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="package"/> is null.</exception>
    public static ValueList<string> UnreadIn(IrmPackage package)
    {
        IrmJsonOptions all = new() { MaxDepth = IrmJsonOptions.GreatestDepth, MaxFindingsPerKind = int.MaxValue };
        return Read(Write(package, indented: false), options: all)
            .Findings.Where(finding => s_unread.Contains(finding.Kind))
            .Select(finding => finding.Place.Pointer!)
            .ToValueList();
    }

    /// <summary>The field that a JSON Pointer leads to, whatever item of a list it is in: <c>actionPlans.commitments.title</c>.</summary>
    /// <param name="pointer">A pointer into a package.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public static string FieldOf(string pointer) =>
        string.Join('.', Guard.Against.Null(pointer).Split('/').Where(step => step.Length > 0 && !char.IsAsciiDigit(step[0])));

    /// <summary>Whether many documents may have been taken for one: they are no package, go on behind its end, or are no package yet.</summary>
    private static bool IsAstray(Finding finding) =>
        finding.Code == FormatFindings.NotRecognised.Code
        || finding.Code == FormatFindings.Syntax.Code
        || (finding.Code == FormatFindings.MissingMember.Code && finding.Place.Pointer == "");

    private static ValueList<Finding> SuggestPlans(ValueList<Finding> findings, Finding astray) =>
        findings
            .Select(finding =>
                ReferenceEquals(finding, astray) ? finding with { Suggestion = $"{nameof(IrmJson)}.{nameof(ReadPlans)}" } : finding
            )
            .ToValueList();

    /// <summary>Whether a text that is no document looks like the name of a file with one.</summary>
    private static bool IsPath(string text) =>
        text.Length is > 0 and <= 260
        && text[0] is not ('{' or '[')
        && !text.Contains('\n', StringComparison.Ordinal)
        && (text.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase));

    /// <summary>A text as UTF-8. Half of a surrogate pair, which UTF-8 has no form for, becomes the escape that stands for it, so that the reader finds it.</summary>
    private static byte[] Utf8Of(string json)
    {
        try
        {
            return s_strict.GetBytes(json);
        }
        catch (EncoderFallbackException)
        {
            StringBuilder text = new(json.Length);
            for (int i = 0; i < json.Length; i++)
            {
                bool isPair = i + 1 < json.Length && char.IsSurrogatePair(json, i);
                text.Append(
                    isPair ? json.Substring(i, 2)
                    : char.IsSurrogate(json[i]) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)json[i]:x4}")
                    : json[i].ToString()
                );
                i += isPair ? 1 : 0;
            }

            return Encoding.UTF8.GetBytes(text.ToString());
        }
    }

    private static ReadResult<IrmPackage> TooLong(string? file, IrmJsonOptions? options) =>
        Refuse(Refusals.TooLong(options ?? IrmJsonOptions.Default), file, options);

    private static ReadResult<IrmPackage> Refuse(LocalizedText detail, string? file, IrmJsonOptions? options) =>
        DocumentReader.Refuse(SourceOrigin.StartOf(file), detail, options ?? IrmJsonOptions.Default);
}
