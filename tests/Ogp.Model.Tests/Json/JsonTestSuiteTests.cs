using System.Text;
using System.Text.Json;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Json;

/// <summary>The JSON Parsing Test Suite, where it lies beside the repository: files that a parser must accept (y), must refuse (n), or may do either with (i).</summary>
public class JsonTestSuiteTests
{
    /// <summary>Texts around a file, with which it stands for a whole document, an unknown member, or a member of each kind.</summary>
    private static readonly (string Before, string After)[] s_wraps =
    [
        ("", ""),
        ("{\"formatVersion\":\"1.0\",\"x\":", "}"),
        ("{\"formatVersion\":", ",\"id\":\"behind\"}"),
        ("{\"title\":", "}"),
        ("{\"title\":{\"en\":", "}}"),
        ("{\"published\":", "}"),
        ("{\"sources\":", "}"),
        ("{\"actionPlans\":[", "]}"),
        ("{\"actionPlans\":[{\"number\":", "}]}"),
        ("{\"actionPlans\":[{\"support\":[{\"amount\":", ",\"incomplete\":true}]}]}"),
        ("{\"actionPlans\":[{\"reports\":[{\"assessments\":[{\"ratings\":", "}]}]}]}"),
        ("{\"actionPlans\":[{\"reports\":[{\"assessments\":[{\"ratings\":{\"completion\":", "}}]}]}]}"),
        ("{\"actionPlans\":[{\"reports\":[{\"assessments\":[{\"ratings\":{\"completion\":{\"level\":", "}}}]}]}]}"),
        ("{\"commitments\":[{\"record\":{\"cells\":", "}}]}"),
    ];

    public static TheoryData<string> Files =>
        Repository.Suite("JSONTestSuite", "test_parsing") is { } folder
            ? [.. Directory.EnumerateFiles(folder, "*.json").Select(file => Path.GetFileName(file))]
            : ["none"];

    [SuiteTheory]
    [MemberData(nameof(Files))]
    public void No_file_makes_reading_throw_whatever_it_stands_for(string file)
    {
        foreach ((string before, string after) in s_wraps)
        {
            byte[] bytes = Wrapped(file, before, after);
            try
            {
                HostileInputTests.Use(bytes);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Within {before} … {after}", fault);
            }
        }
    }

    [SuiteTheory]
    [MemberData(nameof(Files))]
    public void What_must_be_accepted_is_kept_and_what_must_be_refused_is_reported(string file)
    {
        ReadResult<IrmPackage> result = IrmJson.Read(Wrapped(file, "{\"formatVersion\":\"1.0\",\"x\":", "}"));
        if (file.StartsWith("y_", StringComparison.Ordinal))
        {
            string[] codes = file.StartsWith("y_object_duplicated_key", StringComparison.Ordinal) ? ["OGP1011", "OGP1012"] : ["OGP1011"];
            Assert.Equal(codes, result.Findings.Select(finding => finding.Code));
            using JsonDocument before = JsonDocument.Parse(Wrapped(file, "", ""));
            using JsonDocument after = JsonDocument.Parse(result.Value!.Unknown["x"]!);
            Assert.Equal(Compact(before), Compact(after));
        }
        else if (file.StartsWith("n_", StringComparison.Ordinal))
        {
            Assert.True(result.HasErrors);
            Assert.Contains(result.Findings, finding => finding.Code is "OGP1001" or "OGP1002" or "OGP1003" or "OGP1005" or "OGP1007");
        }
    }

    [SuiteTheory]
    [InlineData("json-edge-cases.md")]
    public void What_JSON_leaves_open_is_decided_as_documented(string page)
    {
        string[][] rows =
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "docs", page))
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)),
        ];
        string folder = Repository.Suite("JSONTestSuite", "test_parsing")!;
        Assert.Equal(
            Directory.EnumerateFiles(folder, "i_*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal),
            rows.Select(row => row[0].Trim('`'))
        );
        Assert.All(
            rows,
            row =>
            {
                ReadResult<IrmPackage> result = IrmJson.Read(Wrapped(row[0].Trim('`'), "{\"formatVersion\":\"1.0\",\"a:x\":", "}"));
                string[] codes = [.. result.Findings.Select(finding => finding.Code).Distinct()];
                Assert.Equal(row[1], codes.Length == 0 ? "none" : string.Join(' ', codes));
                Assert.Equal(
                    row[2],
                    result.Value is null ? "refused"
                        : result.Value.Unknown.Count > 0 ? "kept"
                        : "cut here"
                );
            }
        );
    }

    private static string Compact(JsonDocument document)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            document.WriteTo(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static byte[] Wrapped(string file, string before, string after) =>
        [
            .. Encoding.ASCII.GetBytes(before),
            .. File.ReadAllBytes(Path.Combine(Repository.Suite("JSONTestSuite", "test_parsing")!, file)),
            .. Encoding.ASCII.GetBytes(after),
        ];
}
