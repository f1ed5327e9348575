using System.Text.RegularExpressions;

namespace Ogp.Model.Tests.Architecture;

/// <summary>Where the texts of a source file stand: what lies within quotes, without the code in the braces of interpolated ones.</summary>
internal sealed partial class SourceTexts
{
    private readonly string _source;
    private readonly List<Range> _pieces = [];
    private int _at;

    private SourceTexts(string source) => _source = source;

    /// <summary>The pieces of all texts, those within braces before what stands around them.</summary>
    public static IReadOnlyList<Range> In(string source)
    {
        SourceTexts texts = new(source);
        texts.Code(closing: null);
        return texts._pieces;
    }

    private bool Is(string sign) => string.CompareOrdinal(_source, _at, sign, 0, sign.Length) == 0;

    /// <summary>Passes over code, to the braces that close it or to the end.</summary>
    private void Code(string? closing)
    {
        int depth = 0;
        while (_at < _source.Length && !(closing is not null && depth == 0 && Is(closing)))
        {
            Match skipped = CommentOrCharacter().Match(_source, _at);
            if (skipped.Success)
            {
                _at += skipped.Length;
            }
            else if (Opening().Match(_source, _at) is { Success: true } opening)
            {
                Text(opening);
            }
            else
            {
                depth += _source[_at] switch
                {
                    '{' or '(' => 1,
                    '}' or ')' => -1,
                    _ => 0,
                };
                _at++;
            }
        }
    }

    private void Text(Match opening)
    {
        string quotes = opening.Groups["quotes"].Value;
        int dollars = opening.Value.Count(sign => sign == '$');
        bool isRaw = quotes.Length > 1;
        bool isVerbatim = opening.Value.Contains('@', StringComparison.Ordinal);
        string hole = new('{', Math.Max(dollars, 1));
        _at += opening.Length;
        int start = _at;
        while (!Is(quotes) || (isRaw && Is(quotes + '"')) || (isVerbatim && Is("\"\"")))
        {
            if (!isRaw && (isVerbatim ? Is("\"\"") : Is("\\")))
            {
                _at += 2;
            }
            else if (dollars == 0 || !Is(hole))
            {
                _at++;
            }
            else if (!isRaw && Is("{{"))
            {
                _at += 2;
            }
            else
            {
                _pieces.Add(start.._at);
                _at += hole.Length;
                Code(new('}', hole.Length));
                _at += hole.Length;
                start = _at;
            }
        }

        _pieces.Add(start.._at);
        _at += quotes.Length;
    }

    [GeneratedRegex(@"\G(?://[^\n]*|/\*.*?\*/|'(?:\\[^']+|[^'\\\n])')", RegexOptions.Singleline)]
    private static partial Regex CommentOrCharacter();

    [GeneratedRegex("\\G[$@]*(?<quotes>\"{3,}|\")")]
    private static partial Regex Opening();
}
