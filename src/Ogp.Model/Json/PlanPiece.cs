using System.Diagnostics.CodeAnalysis;

namespace Ogp.Model.Json;

/// <summary>A part of a file that is read by itself: at once, or, when its bytes were kept, later and by another thread.</summary>
/// <param name="utf8">Its bytes; valid until the reader that found it goes on.</param>
/// <param name="read">Reads them. It must not look at what the reader that found them changes.</param>
internal sealed class PlanPiece(ReadOnlyMemory<byte> utf8, Func<ReadOnlyMemory<byte>, ReadResult<IrmPackage>> read)
{
    /// <summary>What needs no more reading; null where there is nothing.</summary>
    [return: NotNullIfNotNull(nameof(result))]
    public static PlanPiece? Of(ReadResult<IrmPackage>? result) => result is null ? null : new(default, _ => result);

    /// <summary>How many bytes it has.</summary>
    public int Length => utf8.Length;

    /// <summary>Reads the part.</summary>
    public ReadResult<IrmPackage> Read() => read(utf8);

    /// <summary>The same with bytes of its own.</summary>
    public PlanPiece Kept() => new(utf8.ToArray(), read);
}
