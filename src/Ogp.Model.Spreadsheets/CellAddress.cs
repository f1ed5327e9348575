using System.Globalization;

namespace Ogp.Model.Spreadsheets;

/// <summary>Names of cells: columns as letters, rows from 1.</summary>
internal static class CellAddress
{
    /// <summary>The most columns that a sheet can have.</summary>
    public const int MostColumns = 16_384;

    /// <summary>The most rows that a sheet can have.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>The letters of a column, counted from 0.</summary>
    public static string Letters(int column)
    {
        string letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>The column, counted from 0, of a name such as <c>AB12</c>; -1 where it names none.</summary>
    public static int ColumnOf(string? name)
    {
        int column = 0;
        foreach (char letter in name ?? "")
        {
            if (letter is < 'A' or > 'Z' || column > MostColumns)
            {
                break;
            }

            column = (26 * column) + letter - 'A' + 1;
        }

        return column > MostColumns ? -1 : column - 1;
    }

    public static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);

    public static string Of(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}");

    public static string Of(string sheet, int column, int row) => $"{sheet}!{Of(column, row)}";
}
