using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Csv;

/// <summary>Which edition a text is, told by its headings: a key column and more than half of the edition's columns.</summary>
/// <param name="Header">The headings that were recognised; null when none were.</param>
/// <param name="Detail">Why none were; not stated where some were.</param>
internal sealed record Recognition(Header? Header, LocalizedText Detail)
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
        LocalizedText refusal = best is null ? Refusals.NoHeadings : Refusal(best, editions);
        return new(refusal.IsStated ? null : best, refusal);
    }

    private static LocalizedText Refusal(Header header, Edition[] editions) =>
        header.Matched == 0 ? Refusals.NoHeadingOf(editions)
        : !header.HasKey ? Refusals.NoKey(header.Edition)
        : header.Matched * 2 > header.Edition.Columns.Count ? default
        : Refusals.TooFewColumns(header);

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
