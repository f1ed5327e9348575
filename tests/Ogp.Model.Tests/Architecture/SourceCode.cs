using System.Text;
using System.Text.RegularExpressions;

namespace Ogp.Model.Tests.Architecture;

/// <summary>A source file as words: what it declares and which types it names. Comments, documentation and texts do not count.</summary>
internal sealed partial class SourceCode
{
    private readonly string _code;

    public SourceCode(string source) => _code = Blank(source);

    /// <summary>Names of the types that the file declares.</summary>
    public IEnumerable<string> Types => TypeDeclaration().Matches(_code).Select(match => match.Groups["name"].Value);

    /// <summary>
    /// The identifiers that can name a type, with their line: not behind a dot, and not the name of a property, an argument or another member
    /// that this file declares or sets.
    /// </summary>
    public IEnumerable<(string Name, int Line)> TypeNames()
    {
        HashSet<string> members = [.. MemberDeclaration().Matches(_code).Select(match => match.Groups["name"].Value)];
        int line = 1;
        int counted = 0;
        foreach (Match match in TypeUse().Matches(_code))
        {
            line += _code.AsSpan(counted, match.Index - counted).Count('\n');
            counted = match.Index;
            if (!members.Contains(match.Value))
            {
                yield return (match.Value, line);
            }
        }
    }

    /// <summary>The source with spaces in place of comments and of what stands within quotes; line breaks stay.</summary>
    private static string Blank(string source)
    {
        StringBuilder code = new(source);
        foreach (Match match in CommentOrText().Matches(source))
        {
            for (int i = match.Index; i < match.Index + match.Length; i++)
            {
                code[i] = code[i] == '\n' ? '\n' : ' ';
            }
        }

        return code.ToString();
    }

    [GeneratedRegex(
        """//[^\n]*|/\*.*?\*/|(?<raw>"{3,}).*?\k<raw>"*|@\$?"(?:[^"]|"")*"|\$?"(?:\\.|[^"\\\n])*"|'(?:\\[^']+|[^'\\\n])'""",
        RegexOptions.Singleline
    )]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?|delegate\s+(?:ref\s+)?[\w<>?]+)\s+(?<name>[A-Z]\w*)")]
    private static partial Regex TypeDeclaration();

    // A type, white space, and a name behind which a member's body, value, end or parameters begin.
    [GeneratedRegex(
        @"(?<![\w.])(?!(?:return|new|is|not|case|throw|await|in|out|ref|using|namespace|class|struct|interface|enum|record|delegate|where|and|or|default)\b)[\w.]+(?:<[\w\s<>,?\[\]]*>)?[?\]\[]*\s+(?<name>[A-Z]\w*)\s*(?=\{|=>|=[^=]|[;(,)])"
    )]
    private static partial Regex MemberDeclaration();

    // Not behind a dot; not in front of ':' or '=' as the name of an argument or of a property that is set; '::' and '==' are neither.
    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*\b(?!\s*:(?!:))(?!\s*=(?![=>]))")]
    private static partial Regex TypeUse();
}
