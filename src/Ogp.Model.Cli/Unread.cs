namespace Ogp.Model.Cli;

/// <summary>What of a file is not in what was read of it, and would be gone were the file replaced by that.</summary>
internal enum Unread
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>What lies beside the document and is none of it: a sheet of notes in a workbook, a file in the folder of a tracker. That is no fault.</summary>
    Beside,

    /// <summary>A part of the document itself: what is made of it lacks that.</summary>
    Part,
}

/// <summary>What a finding says of what was not read.</summary>
internal static class UnreadFinding
{
    /// <summary>What is not read where a finding of a code is made, whatever a rule set makes of it.</summary>
    public static Unread Of(string code) =>
        code switch
        {
            // JSON that breaks or breaks off, what is no UTF-8, a line or an item that is no document, what lies too deep.
            "OGP1001" or "OGP1002" or "OGP1003" or "OGP1005" or "OGP1007" => Unread.Part,

            // Of a tracker a schema that is none, a file that was not opened, YAML that breaks off or is refused.
            "OGP2201" or "OGP2218" or "OGP2221" or "OGP2222" => Unread.Part,

            // Files or sheets that are no table of a tracker, sheets, columns, cells and titles of a workbook. Rows of OGP's tables that are none are kept, and written back.
            "OGP2202" or "OGP2302" or "OGP2306" or "OGP2308" or "OGP2309" or "OGP2310" or "OGP2312" or "OGP2315" => Unread.Beside,
            _ => Unread.Nothing,
        };
}
