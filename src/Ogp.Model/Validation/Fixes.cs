using Ogp.Model.Json;
using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>
/// Applies the safe repairs that findings come with. A repair that would add a finding of any kind is left alone, and what is not repaired keeps
/// every byte. Applied to its own result it changes nothing more. Safe to use from several threads.
/// </summary>
public static class Fixes
{
    private static readonly IrmJsonOptions s_options = new() { Check = Validator.Validate };

    /// <summary>Mends a document.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="read">
    /// Reads the document and gives its findings, those that are not listed counted; null for <see cref="IrmJson"/> with
    /// <see cref="Validator.Validate(IrmPackage)"/>. It is called once for the document and again for each try.
    /// </param>
    public static FixResult Apply(ReadOnlyMemory<byte> utf8, Func<ReadOnlyMemory<byte>, ReadResult<IrmPackage>>? read = null) =>
        Mend(utf8, 0, read ?? (bytes => IrmJson.Read(bytes, null, s_options)));

    /// <summary>
    /// Mends a file with a document on each line (NDJSON). Each line is mended by itself, as <see cref="IrmJson.ReadPlans"/> reads it by itself, so
    /// that what a try costs does not grow with the file. A plan without its package is mended as one, however many lines it takes.
    /// </summary>
    /// <param name="utf8">The whole file.</param>
    /// <param name="file">Name of the file, for the findings; null when there is none.</param>
    /// <param name="options">Limits, which hold for each line, and checks; null for the usual limits with <see cref="Validator.Validate(IrmPackage)"/>.</param>
    /// <returns>
    /// What came of each line, with the line feed that ends it: the bytes of all are the file as it is now, and places are those in it. A blank line
    /// has no findings and no value.
    /// </returns>
    public static IEnumerable<FixResult> ApplyToLines(ReadOnlyMemory<byte> utf8, string? file = null, IrmJsonOptions? options = null)
    {
        SourceOrigin origin = SourceOrigin.StartOf(file);
        bool isOnePlan = !LineLayout.IsNamed(file) && IrmJson.IsOnePlan(utf8.Span);
        while (!utf8.IsEmpty)
        {
            int feed = isOnePlan ? -1 : utf8.Span.IndexOf((byte)'\n');
            int length = feed < 0 ? utf8.Length : feed + 1;
            FixResult line = MendLine(utf8[..length], origin, options ?? s_options);
            yield return line;
            origin = origin with { Offset = origin.Offset + line.Utf8.Length, Line = origin.Line + 1 };
            utf8 = utf8[length..];
        }
    }

    /// <summary>Mends a line that begins where the origin lies.</summary>
    private static FixResult MendLine(ReadOnlyMemory<byte> line, SourceOrigin origin, IrmJsonOptions options) =>
        Mend(line, origin.Offset, bytes => PackageParts.Line(bytes.TrimEnd((byte)'\n'), origin, options)?.Read() ?? new(null, []));

    /// <summary>Mends what begins in its file at an offset.</summary>
    private static FixResult Mend(ReadOnlyMemory<byte> utf8, long start, Func<ReadOnlyMemory<byte>, ReadResult<IrmPackage>> read)
    {
        Attempt attempt = new(utf8, start, read);
        while (attempt.TakeAll(Apart(attempt.Now.Findings))) { }

        return new(attempt.Utf8, attempt.Applied.ToValueList(), attempt.Now);
    }

    /// <summary>The findings with a repair, in the order of their edits, without those whose edits reach into others': these have their turn later.</summary>
    private static Finding[] Apart(ValueList<Finding> findings)
    {
        List<Finding> apart = [];
        long end = -1;
        foreach (Finding finding in findings.Where(finding => finding.Fix is { Edits.IsEmpty: false }).OrderBy(finding => Start(finding)))
        {
            if (Start(finding) > end)
            {
                apart.Add(finding);
                end = finding.Fix!.Edits[^1].Offset + finding.Fix.Edits[^1].Length;
            }
        }

        return [.. apart];
    }

    private static long Start(Finding finding) => finding.Fix!.Edits[0].Offset;

    /// <summary>A document that is being mended.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="start">Where it begins in its file.</param>
    /// <param name="read">Reads it.</param>
    private sealed class Attempt(ReadOnlyMemory<byte> utf8, long start, Func<ReadOnlyMemory<byte>, ReadResult<IrmPackage>> read)
    {
        public ReadOnlyMemory<byte> Utf8 { get; private set; } = utf8;

        public ReadResult<IrmPackage> Now { get; private set; } = read(utf8);

        public List<Finding> Applied { get; } = [];

        /// <summary>Applies as many of the repairs as it may: all at once, or else the one half and the other.</summary>
        /// <returns>Whether any was applied.</returns>
        public bool TakeAll(ReadOnlySpan<Finding> findings)
        {
            if (findings.IsEmpty)
            {
                return false;
            }

            byte[] mended = Fix.Apply(
                Utf8.Span,
                findings.ToArray().SelectMany(finding => finding.Fix!.Edits).Select(edit => edit with { Offset = edit.Offset - start })
            );
            ReadResult<IrmPackage> then = read(mended);
            if (IsBetter(mended, then, findings))
            {
                (Utf8, Now) = (mended, then);
                Applied.AddRange(findings);
                return true;
            }

            // The half behind comes first: it moves nothing of the half in front.
            int half = findings.Length / 2;
            return half > 0 && TakeAll(findings[half..]) | TakeAll(findings[..half]);
        }

        /// <summary>
        /// Whether of each kind as many findings are gone as were to be mended, one that came to light would take the place of one that went, and no more of the
        /// document is lost behind a fault.
        /// </summary>
        private bool IsBetter(byte[] utf8, ReadResult<IrmPackage> then, ReadOnlySpan<Finding> mended)
        {
            Dictionary<string, int> most = Count(Now);
            foreach (Finding finding in mended)
            {
                most[finding.Code]--;
            }

            return (Now.Value is null) == (then.Value is null)
                && Count(then).All(kind => kind.Value <= most.GetValueOrDefault(kind.Key))
                && BehindBreak(utf8, then) <= BehindBreak(Utf8, Now);
        }

        /// <summary>How many bytes lie behind the place where a document is broken: one that breaks earlier is told by the same kind of finding.</summary>
        private long BehindBreak(ReadOnlyMemory<byte> utf8, ReadResult<IrmPackage> read) =>
            read
                .Findings.Where(finding => finding.Code == FormatFindings.Syntax.Code || finding.Code == FormatFindings.Truncated.Code)
                .Select(finding => start + utf8.Length - (finding.Place.Offset ?? start))
                .DefaultIfEmpty(-1)
                .Max();

        private static Dictionary<string, int> Count(ReadResult<IrmPackage> result)
        {
            Dictionary<string, int> counts = new(StringComparer.Ordinal);
            foreach (string code in result.Findings.Select(finding => finding.Code))
            {
                counts[code] = counts.GetValueOrDefault(code) + 1;
            }

            foreach (FindingCount more in result.Unlisted)
            {
                counts[more.Kind.Code] = counts.GetValueOrDefault(more.Kind.Code) + more.Count - more.Listed;
            }

            return counts;
        }
    }
}
