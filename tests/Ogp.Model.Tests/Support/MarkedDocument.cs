using System.Text;
using Ogp.Model.Json;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Support;

/// <summary>
/// A document in which a mark (⟦) stands before each thing that a finding is expected to be about, in the order of the findings. The places are
/// counted here, by another way than the library's.
/// </summary>
internal sealed class MarkedDocument
{
    private const char Mark = '⟦';

    public MarkedDocument(string marked)
    {
        StringBuilder text = new();
        List<(int Line, int Column)> marks = [];
        (int line, int column) = (1, 1);
        foreach (char c in marked)
        {
            if (c == Mark)
            {
                marks.Add((line, column));
                continue;
            }

            text.Append(c);
            (line, column) = c == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        (Text, Marks) = (text.ToString(), marks);
    }

    public string Text { get; }

    public ReadOnlyMemory<byte> Utf8 => Encoding.UTF8.GetBytes(Text);

    public IReadOnlyList<(int Line, int Column)> Marks { get; }

    /// <summary>Reads the document and holds the findings against what is expected at the marks.</summary>
    /// <returns>The package.</returns>
    public static IrmPackage Finds(string marked, params (string Code, string Pointer)[] expected)
    {
        MarkedDocument document = new(marked);
        ReadResult<IrmPackage> result = IrmJson.Read(document.Utf8);
        Assert.Equal(document.Expect(expected), result.Findings.Select(Describe));
        return result.Value!;
    }

    /// <summary>Reads, validates and locates, and holds the validator's findings against what is expected at the marks.</summary>
    public static void ValidationFinds(string marked, params (string Code, string Pointer)[] expected)
    {
        MarkedDocument document = new(marked);
        ValueList<Finding> findings = Validator.Validate(IrmJson.Read(document.Utf8).Value!);
        Assert.Equal(document.Expect(expected), IrmJson.Locate(document.Utf8, findings).Select(Describe));
    }

    /// <summary>A finding as a line of the corpus has it: code, line, column and pointer.</summary>
    public static string Describe(Finding finding) =>
        FormattableString.Invariant($"{finding.Code} {finding.Place.Line}:{finding.Place.Column} {finding.Place.Pointer}").TrimEnd();

    private IEnumerable<string> Expect((string Code, string Pointer)[] expected)
    {
        Assert.Equal(expected.Length, Marks.Count);
        return expected.Zip(
            Marks,
            (finding, mark) => FormattableString.Invariant($"{finding.Code} {mark.Line}:{mark.Column} {finding.Pointer}").TrimEnd()
        );
    }
}
