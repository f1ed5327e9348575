using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Ogp.Model.Trackers.Yaml;

/// <summary>
/// Reads the first document of a YAML file as values, as far as it goes: what is broken or asks for too much ends the reading with a finding. Aliases are not copied
/// but counted as if they were. Not for use by several threads.
/// </summary>
internal sealed class YamlReader
{
    public const int MostDepth = 64;
    public const long MostValues = 1_000_000;

    private readonly string _text;
    private readonly Parser _parser;
    private readonly Dictionary<string, YamlValue> _anchors = new(StringComparer.Ordinal);
    private readonly string _file;
    private readonly TrackerLog _log;
    private Mark _end = Mark.Empty;
    private long _values;

    private YamlReader(string text, string file, TrackerLog log) =>
        (_text, _parser, _file, _log) = (text, new(new StringReader(text)), file, log);

    /// <summary>The document; null where there is not even a beginning of one.</summary>
    public static YamlValue? Read(string text, string file, TrackerLog log)
    {
        YamlReader reader = new(text, file, log);
        YamlValue root = new(1, 1);
        try
        {
            while (reader.Move() && reader._parser.Current is StreamStart or DocumentStart) { }

            return reader._parser.Current is null or StreamEnd ? null : reader.Value(0, value => root = value);
        }
        catch (YamlException fault)
        {
            Place place = reader.PlaceOf(reader.MarkOf(fault));
            FindingArgument detail = fault is BrokenYamlException own
                ? new("detail", own.Words)
                : new("detail", fault.Message.TrimEnd('.'));
            log.Add(SchemaFindings.YamlFault, place, detail);
        }
        catch (TooMuchException refusal)
        {
            log.Add(SchemaFindings.YamlRefused, reader.PlaceOf(refusal.At), new FindingArgument("detail", refusal.Words));
        }

        return root;
    }

    /// <summary>Reads the value at the parser's event, to its end. It is handed over as soon as it begins, so that what was read survives a fault.</summary>
    private YamlValue Value(int depth, Action<YamlValue> keep)
    {
        ParsingEvent start = _parser.Current!;
        if (depth > MostDepth)
        {
            throw new TooMuchException(Refusals.TooDeep(MostDepth), start.Start);
        }

        if (start is AnchorAlias alias)
        {
            YamlValue named =
                _anchors.GetValueOrDefault(alias.Value.Value)
                ?? throw new BrokenYamlException(Refusals.NoAnchor(alias.Value.Value), alias.Start, alias.End);
            Count(named.Size, start);
            keep(named);
            return named;
        }

        Count(1, start);
        YamlValue value = new((int)start.Start.Line, (int)start.Start.Column)
        {
            Scalar = (start as Scalar)?.Value,
            IsPlain = start is Scalar { Style: ScalarStyle.Plain },
        };
        keep(value);
        switch (start)
        {
            case MappingStart:
                Mapping(value, depth);
                break;
            case SequenceStart:
                while (Next() is not SequenceEnd)
                {
                    value.Size += Value(depth + 1, value.Items.Add).Size;
                }

                break;
        }

        // An anchor within itself has no value yet, and is refused as one that is not there.
        if (start is NodeEvent { Anchor.IsEmpty: false } node)
        {
            _anchors[node.Anchor.Value] = value;
        }

        return value;
    }

    private void Mapping(YamlValue mapping, int depth)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            ParsingEvent key = _parser.Current!;
            YamlValue name = Value(depth + 1, _ => { });
            Next();
            string text = name.Scalar ?? string.Create(CultureInfo.InvariantCulture, $"?{name.Line}");
            if (names.Add(text))
            {
                mapping.Size += Value(depth + 1, value => mapping.Members.Add((text, value))).Size;
            }
            else
            {
                _log.Add(SchemaFindings.DuplicateKey, PlaceOf(key.Start), ("name", text));
                Value(depth + 1, _ => { });
            }
        }
    }

    private ParsingEvent Next() =>
        Move() && _parser.Current is { } next ? next : throw new BrokenYamlException(Refusals.BreaksOff, _end, _end);

    /// <summary>Steps on. What the parser trips over, where it does not say so, is a fault of the document all the same.</summary>
    private bool Move()
    {
        try
        {
            bool moves = _parser.MoveNext();
            _end = _parser.Current?.End ?? _end;
            return moves;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            throw new BrokenYamlException(Refusals.NotWellFormed, _end, _end, fault);
        }
    }

    /// <summary>
    /// Where a fault is. The parser mostly says where it begins; of a tab as indentation it says where the text above it begins, or nothing, so that it seems to be in what was read: it is the first
    /// behind that.
    /// </summary>
    private Mark MarkOf(YamlException fault)
    {
        bool isTab = fault.End.Index < _text.Length && _text[(int)fault.End.Index] == '\t';
        if (isTab || fault.End.Index >= _end.Index)
        {
            return isTab ? fault.End : fault.Start;
        }

        int line = (int)_end.Line;
        int at = (int)_end.Index;
        while (_text.IndexOf('\n', at) is >= 0 and int end)
        {
            (at, line) = (end + 1, line + 1);
            int tab = _text.AsSpan(at).IndexOfAnyExcept(' ');
            if (tab >= 0 && _text[at + tab] == '\t')
            {
                return new(at + tab, line, tab + 1);
            }
        }

        return _end;
    }

    private void Count(long values, ParsingEvent at)
    {
        _values += values;
        if (_values > MostValues)
        {
            throw new TooMuchException(Refusals.TooMany(MostValues), at.Start);
        }
    }

    private Place PlaceOf(Mark mark) =>
        new()
        {
            File = _file,
            Line = (int)mark.Line,
            Column = (int)mark.Column,
        };
}
