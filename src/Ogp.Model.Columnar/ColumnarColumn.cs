namespace Ogp.Model.Columnar;

/// <summary>A column of a <see cref="ColumnarTable"/>. Immutable; safe to share between threads.</summary>
public sealed class ColumnarColumn
{
    internal ColumnarColumn(string name, string meaning, Func<ColumnarRow, string?> text) =>
        (Name, Meaning, TextOf) = (name, meaning, text);

    internal ColumnarColumn(string name, string meaning, Func<ColumnarRow, int?> number) =>
        (Name, Meaning, NumberOf, IsNumber) = (name, meaning, number, true);

    /// <summary>Its name, in lower case with underscores.</summary>
    public string Name { get; }

    /// <summary>What it holds, in English.</summary>
    public string Meaning { get; }

    /// <summary>Whether it holds whole numbers (INT32); else texts (UTF-8). Every cell may be null, which is <em>not stated</em>.</summary>
    public bool IsNumber { get; }

    internal Func<ColumnarRow, string?>? TextOf { get; }

    internal Func<ColumnarRow, int?>? NumberOf { get; }
}
