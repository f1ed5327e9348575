using System.Globalization;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Csv;

/// <summary>Which edition a text is, told by its headings: a key column and more than half of the edition's columns.</summary>
/// <param name="Header">The headings that were recognised; null when none were.</param>
/// <param name="Detail">Why none were.</param>
internal sealed record Recognition(Header? Header, string Detail)
{
    /// <summary>Some publishers put a title or numbers of columns above the headings.</summary>
    private const int RowsLookedAt = 8;

    private static readonly char[] s_delimiters = [',', ';', '\t', '|'];

    /// <summary>Looks for the edition of a file.</summary>
    /// <param name="table">The file.</param>
    /// <param name="map">An edition that is none of those known; it comes before them where it fits as well.</param>
    public static Recognition Of(CsvBytes table, Edition? map)
    {
        Edition[] editions = [.. map is null ? [] : (ReadOnlySpan<Edition>)[map], .. EditionCatalog.All];
        Header? best = null;
        foreach (char delimiter in s_delimiters)
        {
            foreach (Header header in Candidates(table, delimiter, editions))
            {
                if (best is null || header.Matched > best.Matched)
                {
                    best = header;
                }
            }
        }

        best?.MatchNear();
        string? refusal = best is null ? "it has no headings." : Refusal(best, editions);
        return new(refusal is null ? best : null, refusal ?? "");
    }

    private static string? Refusal(Header header, Edition[] editions)
    {
        Edition edition = header.Edition;
        return header.Matched == 0 ? $"it has no heading of the editions {string.Join(", ", editions.Select(known => known.Id))}."
            : !header.HasKey
                ? $"it has none of the columns {string.Join(", ", edition.Keys.Select(key => $"'{key.Text}'"))} of edition {edition.Id}."
            : header.Matched * 2 > edition.Columns.Count ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"it has {header.Matched} of the {edition.Columns.Count} columns of edition {edition.Id}."
            );
    }

    private static IEnumerable<Header> Candidates(CsvBytes table, char delimiter, Edition[] editions)
    {
        CsvRecords records = new(table, delimiter);
        CellTexts texts = new();
        List<string[]> above = [];
        while (above.Count < RowsLookedAt && records.Read())
        {
            string[] cells = texts.Of(records);
            foreach (Edition edition in editions)
            {
                yield return new Header(edition, cells, delimiter, [.. above]);
            }

            above.Add(cells);
        }
    }
}
