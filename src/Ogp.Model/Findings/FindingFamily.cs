namespace Ogp.Model;

/// <summary>What a kind of finding is about. The number stands in the code, behind <c>OGP</c>.</summary>
public enum FindingFamily
{
    /// <summary>JSON and the members of the format: OGP10xx.</summary>
    Format = 10,

    /// <summary>Identifiers and what they name: OGP11xx.</summary>
    References = 11,

    /// <summary>Codes, variables and levels: OGP12xx.</summary>
    Codes = 12,

    /// <summary>Dates and cycles: OGP13xx.</summary>
    Dates = 13,

    /// <summary>Ratings against each other and the methodology: OGP14xx.</summary>
    Ratings = 14,

    /// <summary>Totals as reports print them: OGP15xx.</summary>
    Totals = 15,

    /// <summary>Forum, process and membership: OGP16xx.</summary>
    Process = 16,

    /// <summary>Words that were read as levels: OGP17xx.</summary>
    Words = 17,

    /// <summary>Clusters: OGP18xx.</summary>
    Clusters = 18,

    /// <summary>What is missing or of no use: OGP19xx.</summary>
    Completeness = 19,

    /// <summary>Tables of OGP's database: OGP20xx.</summary>
    Tables = 20,

    /// <summary>Profiles of members: OGP21xx.</summary>
    Profiles = 21,

    /// <summary>Trackers of members: OGP22xx.</summary>
    Trackers = 22,

    /// <summary>Workbooks of a spreadsheet program: OGP23xx.</summary>
    Workbooks = 23,

    /// <summary>Columnar files: OGP24xx.</summary>
    Columnar = 24,
}
