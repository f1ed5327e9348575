namespace Ogp.Model.Columnar;

/// <summary>A column of a <see cref="ColumnarTable"/>. Immutable; safe to share between threads.</summary>
public sealed class ColumnarColumn
{
    internal ColumnarColumn(string name, string meaning, Func<ColumnarRow, string?> text, params string[] held) =>
        (Name, Meaning, TextOf, Held) = (name, meaning, row => text(row) is { Length: > 0 } stated ? stated : null, held);

    internal ColumnarColumn(string name, string meaning, Func<ColumnarRow, int?> number, params string[] held) =>
        (Name, Meaning, NumberOf, IsNumber, Held) = (name, meaning, number, true, held);

    /// <summary>Its name, in lower case with underscores.</summary>
    public string Name { get; }

    /// <summary>What it holds, in English.</summary>
    public string Meaning { get; }

    /// <summary>Whether it holds whole numbers (INT32); else texts (UTF-8). Every cell may be null, which is <em>not stated</em>.</summary>
    public bool IsNumber { get; }

    /// <summary>The members of the document that it holds, as paths; none where it holds what follows from others.</summary>
    internal string[] Held { get; }

    internal Func<ColumnarRow, string?>? TextOf { get; }

    internal Func<ColumnarRow, int?>? NumberOf { get; }
}
