namespace Ogp.Model.Fuzz;

/// <summary>Takes a table apart, broken or not.</summary>
internal static class CsvPieces
{
    public static Pieces Of(byte[] csv, byte delimiter)
    {
        Pieces pieces = new((byte)'\n');
        int cell = 0;
        int row = 0;
        bool isQuoted = false;
        for (int i = 0; i <= csv.Length; i++)
        {
            byte here = i < csv.Length ? csv[i] : (byte)'\n';
            isQuoted ^= here == (byte)'"';
            bool isEndOfRow = i == csv.Length || (here == (byte)'\n' && !isQuoted);
            if (isEndOfRow || (here == delimiter && !isQuoted))
            {
                pieces.Values.Add((cell, i));
                cell = i + 1;
            }

            if (isEndOfRow)
            {
                pieces.Elements.Add((row, i));
                row = i + 1;
            }
        }

        return pieces;
    }
}
