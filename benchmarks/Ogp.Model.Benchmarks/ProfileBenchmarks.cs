using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Ogp.Model.Json;
using Ogp.Model.Profiles;
using Ogp.Model.Validation;

namespace Ogp.Model.Benchmarks;

/// <summary>What a profile costs: the Ecuador sample with two fields of a profile in each commitment, held against the rules with and without the profile.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ProfileBenchmarks
{
    private const string Text = """
        {
          "profileVersion": "1.0", "id": "open-budget", "version": "1.0.0", "namespace": "open-budget", "members": ["ECU"], "languages": ["en"],
          "title": { "en": "Open budget" },
          "fields": [
            { "on": "Commitment", "name": "line", "type": "string", "label": { "en": "Budget line" } },
            { "on": "Commitment", "name": "cost", "type": "number", "label": { "en": "Cost" } }
          ],
          "require": ["/actionPlans/*/title/en", "/actionPlans/*/commitments/*/title/en"],
          "narrow": { "assessor": ["irm"] },
          "rules": [
            {
              "code": "ECU0001", "name": "cost-without-line", "at": "/actionPlans/*/commitments/*",
              "if": { "path": "open-budget:cost", "stated": true }, "require": "open-budget:line",
              "message": { "en": "The line is missing." }
            }
          ]
        }
        """;

    private readonly byte[] _file = Encoding.UTF8.GetBytes(Text);
    private readonly byte[] _document;
    private readonly IrmPackage _package;
    private readonly ValidationOptions _without = new();
    private readonly ValidationOptions _with;

    /// <summary>Makes the document, and sees to it that the profile finds nothing in it.</summary>
    public ProfileBenchmarks()
    {
        using Stream stream = typeof(ProfileBenchmarks).Assembly.GetManifestResourceStream("ecuador-2019-2022.irm.json")!;
        IrmPackage sample = IrmJson.Read(stream).Value!;
        _package = sample with
        {
            ActionPlans = sample
                .ActionPlans.Select(plan =>
                    plan with
                    {
                        Commitments = plan
                            .Commitments.Select(one =>
                                one.WithExtension("open-budget:line", "270-01").WithExtension("open-budget:cost", 120000)
                            )
                            .ToValueList(),
                    }
                )
                .ToValueList(),
        };
        _document = IrmJson.Write(_package);
        _with = new() { Profile = LoadProfile() };
        if (ReadAndValidateWith() != ReadAndValidateWithout())
        {
            throw new InvalidOperationException("The profile finds something in the document.");
        }
    }

    [BenchmarkCategory("Load"), Benchmark(Baseline = true, Description = "Profile.Read")]
    public Profile LoadProfile() => Profile.Read(_file).Value ?? throw new InvalidOperationException("The profile cannot be read.");

    [BenchmarkCategory("Both"), Benchmark(Baseline = true, Description = "read and validate")]
    public int ReadAndValidateWithout() => Validator.Validate(IrmJson.Read(_document).Value!, _without).Findings.Count;

    [BenchmarkCategory("Both"), Benchmark(Description = "read and validate, with a profile")]
    public int ReadAndValidateWith() => Validator.Validate(IrmJson.Read(_document).Value!, _with).Findings.Count;

    [BenchmarkCategory("Validate"), Benchmark(Baseline = true, Description = "validate")]
    public int ValidateWithout() => Validator.Validate(_package, _without).Findings.Count;

    [BenchmarkCategory("Validate"), Benchmark(Description = "validate, with a profile")]
    public int ValidateWith() => Validator.Validate(_package, _with).Findings.Count;
}
