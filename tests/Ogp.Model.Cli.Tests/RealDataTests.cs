using System.Globalization;
using Ogp.Model.Tabular;
using Ogp.Model.Tests;
using Ogp.Model.Validation;

namespace Ogp.Model.Cli.Tests;

/// <summary>
/// What the recommended rules find in all of OGP's own data, and how often those that publishers ask for do: a change of a rule shows here what it changes. OGP_WRITE_GOLDEN=1 writes the lists anew.
/// Only codes and places are kept, none of the data.
/// </summary>
public sealed class RealDataTests
{
    [SharedDataFact("ogp-database/2015-05/commitments.csv")]
    public void Findings_of_May_2015() => Check("2015-05");

    [SharedDataFact("ogp-database/2016-07/commitments.csv")]
    public void Findings_of_July_2016() => Check("2016-07");

    [SharedDataFact("ogp-database/2024-07/commitments.csv")]
    public void Findings_of_July_2024() => Check("2024-07");

    private static void Check(string edition)
    {
        byte[] csv = File.ReadAllBytes(SharedData.PathOf($"ogp-database/{edition}/commitments.csv"));
        IrmPackage package = OgpDatabase.Read(csv, "commitments.csv").Value!;
        ValueList<Finding> findings = Validator.Validate(package);
        string[] found =
        [
            .. findings
                .GroupBy(finding => finding.Code)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key} {group.Count()}")),
            .. Validator
                .Validate(package, new() { RuleSet = ValidationRuleSet.Publisher, MaxFindingsPerKind = int.MaxValue })
                .Findings.Where(finding => ValidationRuleSet.Recommended.SeverityOf(finding.Kind) is null)
                .GroupBy(finding => finding.Code)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key} {group.Count()} for publishers")),
            .. findings.Select(finding => $"{finding.Code} {finding.Place.Pointer}").Order(StringComparer.Ordinal),
        ];
        string golden = Path.Combine(ReferenceTests.Docs, "..", "tests", "Golden", $"{edition}.findings.txt");
        if (Environment.GetEnvironmentVariable("OGP_WRITE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.WriteAllText($"{golden}.new", string.Join('\n', found) + "\n");
            File.Move($"{golden}.new", golden, overwrite: true);
        }

        Assert.Equal(File.ReadAllLines(golden), found);
    }
}
