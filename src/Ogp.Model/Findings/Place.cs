using System.Globalization;
using Ardalis.GuardClauses;

namespace Ogp.Model;

/// <summary>Where something was found: in a JSON document, or in a table.</summary>
public sealed record Place
{
    /// <summary>The place that is not known.</summary>
    public static Place Unknown { get; } = new();

    /// <summary>Name of the file, as the caller gave it; null when it was none.</summary>
    public string? File { get; init; }

    /// <summary>JSON Pointer (RFC 6901) of the value; null in tables. Empty is the whole document.</summary>
    public string? Pointer { get; init; }

    /// <summary>Line, from 1; 0 when it is not known.</summary>
    public int Line { get; init; }

    /// <summary>Column in characters (UTF-16), from 1; 0 when it is not known.</summary>
    public int Column { get; init; }

    /// <summary>Offset in bytes from the start of the file; null when it is not known.</summary>
    public long? Offset { get; init; }

    /// <summary>
    /// Line, from 1, on which the value ends, or the name where the finding is about a name; 0 when the place is a point, or the end is not known.
    /// </summary>
    public int EndLine { get; init; }

    /// <summary>Column in characters (UTF-16), from 1, behind the last character; 0 when the place is a point, or the end is not known.</summary>
    public int EndColumn { get; init; }

    /// <summary>Length in bytes from the offset to the end; null when the place is a point, or the end is not known.</summary>
    public long? Length { get; init; }

    /// <summary>Row of the table, from 1 for the first row of data under the heading; 0 when it is not a table or the finding is about no one row.</summary>
    public int Row { get; init; }

    /// <summary>Heading of the table's column; null when it is not a table or the finding is about no one column.</summary>
    public string? Heading { get; init; }

    /// <summary>Cell of a workbook, with its sheet: <c>commitments!C7</c>; null when it is none. It says more than row and heading, and stands for them in texts.</summary>
    public string? Cell { get; init; }

    /// <summary>
    /// The place in one line: <c>plan.json:12:5 /actionPlans/0/id</c>, <c>commitments.csv, row 7, Start Date</c> or <c>plan.xlsx, commitments!C7</c>.
    /// </summary>
    public override string ToString() => ToString("en");

    /// <summary>The place in one line, with the word for a row in a reader's language.</summary>
    /// <param name="language">BCP 47 tag of the reader's language; English, Spanish and French are there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToString(string language)
    {
        Guard.Against.Null(language);
        List<string> parts = [];
        if (File is not null || Line > 0)
        {
            parts.Add(Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File ?? "-"}:{Line}:{Column}") : File!);
        }

        if (Cell is not null)
        {
            parts.Add(Cell);
        }
        else
        {
            if (Row > 0)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{Reason.Of("row", "fila", "ligne").For(language)} {Row}"));
            }

            if (Heading is not null)
            {
                parts.Add(Heading);
            }
        }

        string place = string.Join(", ", parts);
        return Pointer is null ? place
            : place.Length == 0 ? Pointer
            : $"{place} {Pointer}".TrimEnd();
    }
}
