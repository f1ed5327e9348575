using System.Globalization;

namespace Ogp.Model;

/// <summary>Crosswalks between the numbers that editions of OGP's database write for the codes of one list. The codelist states them; nothing is stated again.</summary>
internal static class NumberCrosswalk
{
    /// <summary>The crosswalk; null where the names are not two of one list, or an edition has no numbers for it.</summary>
    public static Crosswalk? Between(string from, string to, Codelist list)
    {
        ILookup<string, string> left = Words(from, list);
        ILookup<string, string> right = Words(to, list);
        if (left.Count == 0 || right.Count == 0)
        {
            return null;
        }

        List<CrosswalkMapping> mappings = [];
        foreach (IGrouping<string, string> a in left)
        {
            IGrouping<string, string>[] sharing = [.. right.Where(b => b.Intersect(a).Any())];
            mappings.AddRange(sharing.Select(b => Mapping(a.Key, b.Key, Fit(a, b), list)));
            if (sharing.Length == 0)
            {
                mappings.Add(Mapping(a.Key, "", CrosswalkFit.None, list));
            }
        }

        mappings.AddRange(right.Where(b => !left.Any(a => a.Intersect(b).Any())).Select(b => Mapping("", b.Key, CrosswalkFit.None, list)));
        return new(from, to, mappings.ToValueList());
    }

    /// <summary>What stands for what: a number, or the code itself where no edition is named, with the codes that it means.</summary>
    private static ILookup<string, string> Words(string name, Codelist list)
    {
        string edition = CrosswalkName.PartOf(name);
        return list
            .Entries.SelectMany(entry =>
                edition.Length == 0
                    ? [(Word: entry.Code, entry.Code)]
                    : entry
                        .Numbers.Where(number => number.Edition == edition)
                        .Select(number => (Word: number.Number.ToString(CultureInfo.InvariantCulture), entry.Code))
            )
            .ToLookup(pair => pair.Word, pair => pair.Code, StringComparer.Ordinal);
    }

    private static CrosswalkFit Fit(IEnumerable<string> a, IEnumerable<string> b) =>
        (a.Except(b).Any(), b.Except(a).Any()) switch
        {
            (false, false) => CrosswalkFit.Exact,
            (false, true) => CrosswalkFit.Broader,
            _ => CrosswalkFit.Narrower,
        };

    private static CrosswalkMapping Mapping(string from, string to, CrosswalkFit fit, Codelist list) =>
        new(from, to, fit, default, $"{list.Name}.csv", CodeStatus.Official);
}
