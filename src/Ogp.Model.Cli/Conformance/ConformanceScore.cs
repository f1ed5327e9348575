using System.Globalization;
using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli.Conformance;

/// <summary>How an implementation did over all documents.</summary>
/// <param name="KitVersion">Version of the kit.</param>
/// <param name="Documents">Those that were run, in the order of the kit.</param>
/// <param name="NotRun">How many ask for a rule set that the command cannot be told.</param>
internal sealed record ConformanceScore(string KitVersion, ValueList<DocumentScore> Documents, int NotRun)
{
    public int Exact => Documents.Count(document => document.IsExact);

    public int Expected => Documents.Sum(document => document.Document.Findings.Count);

    public int Matched => Documents.Sum(document => document.Matched);

    public int CodesMatched => Documents.Sum(document => document.CodesMatched);

    public int Extra => Documents.Sum(document => document.Extra.Count);

    public int Failed => Documents.Count(document => document.Failure is not null);

    /// <summary>
    /// Matched findings as a share of those expected, those told beside them and documents without an answer: 0 for one who says nothing, 1 only where every
    /// document is exact. Cut to four digits, so that nearly all is not all.
    /// </summary>
    public decimal Share => Math.Floor(10_000m * Matched / Math.Max(1, Expected + Extra + Failed)) / 10_000;

    public IEnumerable<FamilyScore> Families
    {
        get
        {
            ILookup<string, KitFinding> expected = Documents.SelectMany(document => document.Document.Findings).ToLookup(FamilyOf);
            ILookup<string, KitFinding> missing = Documents.SelectMany(document => document.Missing).ToLookup(FamilyOf);
            ILookup<string, KitFinding> extra = Documents.SelectMany(document => document.Extra).ToLookup(FamilyOf);
            return Enum.GetValues<FindingFamily>()
                .Select(JsonOutput.NameOf)
                .Append(Unknown)
                .Where(name => expected.Contains(name) || extra.Contains(name))
                .Select(name => new FamilyScore(
                    name,
                    expected[name].Count(),
                    expected[name].Count() - missing[name].Count(),
                    extra[name].Count()
                ));
        }
    }

    private const string Unknown = "unknown";

    /// <summary>Has every document of the kit judged that the command can be asked about.</summary>
    public static async Task<ConformanceScore> OfAsync(
        ConformanceKit kit,
        bool takesRuleSet,
        Func<KitDocument, CancellationToken, Task<Answer>> ask
    )
    {
        KitDocument[] documents = [.. kit.Documents.Where(document => takesRuleSet || !document.NeedsRuleSet)];
        DocumentScore[] scores = new DocumentScore[documents.Length];
        await Parallel.ForAsync(
            0,
            documents.Length,
            async (i, cancellation) => scores[i] = DocumentScore.Of(documents[i], await ask(documents[i], cancellation))
        );
        return new(kit.Version, scores.ToValueList(), kit.Documents.Count - documents.Length);
    }

    private static string FamilyOf(KitFinding finding) =>
        finding.Code.StartsWith("OGP", StringComparison.Ordinal)
        && finding.Code.Length == 7
        && int.TryParse(finding.Code.AsSpan(3, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int family)
        && Enum.IsDefined((FindingFamily)family)
            ? JsonOutput.NameOf((FindingFamily)family)
            : Unknown;
}
