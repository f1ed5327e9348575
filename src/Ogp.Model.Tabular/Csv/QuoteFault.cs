namespace Ogp.Model.Tabular.Csv;

/// <summary>What is wrong with the quotation marks of a record.</summary>
internal enum QuoteFault
{
    None,

    /// <summary>Something follows a closing quotation mark.</summary>
    Stray,

    /// <summary>The last quotation mark is not closed.</summary>
    Open,
}

/// <summary>Looks at the quotation marks of a record; the parser reads over their faults without a word.</summary>
internal static class QuoteFaults
{
    /// <summary>The gravest fault of a record, and the cell where the first one is: what follows may follow from that.</summary>
    /// <param name="record">The record as it stands in the file, with its line break.</param>
    /// <param name="delimiter">What separates cells.</param>
    /// <param name="cell">The cell with the fault, from 0; -1 when there is none.</param>
    /// <param name="opening">Where in the record the quotation mark stands that opens this cell.</param>
    public static QuoteFault Of(ReadOnlySpan<char> record, char delimiter, out int cell, out int opening)
    {
        (cell, opening) = (-1, -1);
        if (!record.Contains('"'))
        {
            return QuoteFault.None;
        }

        QuoteFault fault = QuoteFault.None;
        int at = 0;
        for (int index = 0; at < record.Length; index++)
        {
            if (record[at] == '"')
            {
                int start = at;
                at = AfterClosing(record, at + 1);
                if (at < 0)
                {
                    (cell, opening) = fault == QuoteFault.None ? (index, start) : (cell, opening);
                    return QuoteFault.Open;
                }

                if (at < record.Length && record[at] != delimiter && record[at] is not ('\r' or '\n'))
                {
                    (cell, opening) = fault == QuoteFault.None ? (index, start) : (cell, opening);
                    fault = QuoteFault.Stray;
                }
            }

            int next = record[at..].IndexOf(delimiter);
            at = next < 0 ? record.Length : at + next + 1;
        }

        return fault;
    }

    /// <summary>Where a quoted cell that starts here goes on after its closing mark; -1 when it is not closed.</summary>
    private static int AfterClosing(ReadOnlySpan<char> record, int at)
    {
        while (true)
        {
            int quote = record[at..].IndexOf('"');
            if (quote < 0)
            {
                return -1;
            }

            at += quote + 1;
            if (at >= record.Length || record[at] != '"')
            {
                return at;
            }

            at++;
        }
    }
}
