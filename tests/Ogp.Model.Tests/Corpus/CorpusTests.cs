using System.Text.RegularExpressions;
using Ogp.Model.Json;
using Ogp.Model.Tests.Support;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests;

/// <summary>The golden documents of docs/conformance/documents and the findings beside them.</summary>
public partial class CorpusTests
{
    /// <summary>Documents in the corpus: change it with them, so that none gets lost without notice.</summary>
    private const int Count = 306;

    private static readonly string[] s_names = [.. CorpusDocument.All.Select(document => document.Name)];

    private static readonly FindingKind[] s_kinds = [.. CorpusDocument.Kinds];

    public static TheoryData<string> Names => [.. s_names];

    public static TheoryData<string> Kinds => [.. s_kinds.Select(kind => $"{kind.Code}-{kind.Name}")];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_has_exactly_the_findings_beside_it(string name) => Assert.Equal(Expected(name), Found(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_of_a_document_is_a_document_with_the_same_faults_of_meaning(string name)
    {
        if (IrmJson.Read(Document(name)).Value is not { } package)
        {
            return;
        }

        IrmPackage again = IrmJson.Read(IrmJson.Write(package)).Value!;
        Assert.Equal(package, again);
        Assert.Equal(Validator.Validate(package), Validator.Validate(again));
    }

    [Fact]
    public void No_document_and_no_list_of_findings_is_without_the_other()
    {
        Assert.Equal(Count, s_names.Length);
        Assert.Equal(
            s_names,
            Directory
                .EnumerateFiles(Repository.Corpus, "*.findings.txt")
                .Select(file => Path.GetFileName(file)[..^".findings.txt".Length])
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_finding_is_raised_by_its_document_and_not_by_the_one_that_comes_close(string kind)
    {
        string code = kind.Split('-')[0];
        Assert.Contains(Expected($"{kind}-fails"), line => line.StartsWith(code, StringComparison.Ordinal));
        Assert.DoesNotContain(Expected($"{kind}-passes"), line => line.StartsWith(code, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_expected_finding_is_of_a_kind_that_there_is() =>
        Assert.Empty(s_names.SelectMany(Expected).Select(line => line.Split(' ')[0]).Except(s_kinds.Select(kind => kind.Code)));

    [Fact]
    public void Every_expected_line_is_well_formed() => Assert.All(s_names.SelectMany(Expected), line => Assert.Matches(Line(), line));

    private static byte[] Document(string name) => new CorpusDocument(name).Utf8;

    private static string[] Expected(string name) => new CorpusDocument(name).Expected;

    private static string[] Found(string name)
    {
        byte[] utf8 = Document(name);
        ReadResult<IrmPackage> result = IrmJson.Read(utf8);
        ValueList<Finding> located = result.Value is null
            ? []
            : IrmJson.Locate(utf8, Validator.Validate(result.Value, new() { RuleSet = new CorpusDocument(name).RuleSet }).Findings);
        return [.. result.Findings.Concat(located).Select(MarkedDocument.Describe)];
    }

    [GeneratedRegex(@"^OGP\d{4} \d+:\d+( /.*)?$")]
    private static partial Regex Line();
}
