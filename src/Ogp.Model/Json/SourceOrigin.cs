namespace Ogp.Model.Json;

/// <summary>Where a piece of a file begins: offset in bytes, line and column from 1, and the pointer of its root.</summary>
internal readonly record struct SourceOrigin(string? File, long Offset, int Line, int Column, string Pointer)
{
    /// <summary>The start of a file.</summary>
    public static SourceOrigin StartOf(string? file) => new(file, 0, 1, 1, "");

    /// <summary>Where it goes on behind some bytes that begin here.</summary>
    public SourceOrigin Behind(ReadOnlySpan<byte> passed)
    {
        (int line, int column) = LineCounter.Pass(passed, Line, Column);
        return this with { Offset = Offset + passed.Length, Line = line, Column = column };
    }

    public Place ToPlace() =>
        new()
        {
            File = File,
            Pointer = Pointer,
            Line = Line,
            Column = Column,
            Offset = Offset,
        };
}
