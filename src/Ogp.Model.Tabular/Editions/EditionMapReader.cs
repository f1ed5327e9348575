using System.Globalization;
using System.Text.Json;
using Ogp.Model.Tabular.Csv;

namespace Ogp.Model.Tabular.Editions;

/// <summary>
/// Reads the map of an edition: a line a column, and a few lines about the edition. Every line that cannot be read is a finding; a map with one is none.
/// Not for use by several threads.
/// </summary>
internal sealed class EditionMapReader(string? file)
{
    /// <summary>The last member may be left out.</summary>
    private const int LeastMembers = 6;

    private const string Id = "id";
    private const string Like = "like";
    private const string RowsOf = "rows";
    private const string SourceId = "source";
    private const string Title = "title";
    private const string Publisher = "publisher";
    private const string Published = "published";

    private static readonly string[] s_members = ["heading", "kind", "target", "variable", "aspect", "point", "cells"];
    private static readonly string[] s_facts = [Id, Like, RowsOf, SourceId, Title, Publisher, Published];

    /// <summary>What the columns of a kind can hold; a kind that is not here has other targets, or none.</summary>
    private static readonly Dictionary<ColumnKind, string[]> s_targets = new()
    {
        [ColumnKind.Commitment] =
        [
            "id",
            "number",
            "title",
            "short-title",
            "description",
            "theme",
            "start",
            "end",
            "lead",
            "supporting",
            "url",
        ],
        [ColumnKind.Plan] = ["id", "number", "submitted", "end"],
        [ColumnKind.Member] = ["code", "name", "level", "region"],
        [ColumnKind.Report] = ["published"],
        [ColumnKind.Cluster] = ["plan", "review"],
    };

    private static readonly Dictionary<string, ColumnKind> s_kinds = Enum.GetValues<ColumnKind>()
        .ToDictionary(kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()), StringComparer.Ordinal);

    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly List<EditionColumn> _columns = [];
    private int _row;

    /// <summary>The edition; null where a line cannot be read.</summary>
    public ReadResult<Edition> Read(ReadOnlyMemory<byte> csv)
    {
        if (CsvText.Refuse(csv.Span) is { } refusal)
        {
            _findings.Add(TabularFindings.Refuse(refusal, file, null));
            return Result(null);
        }

        CsvRecords records = new(new CsvBytes(csv), ',');
        CellTexts texts = new();
        string[] headings = records.Read() ? texts.Of(records) : [];
        if (headings.Length < LeastMembers || !s_members.AsSpan().StartsWith(headings))
        {
            if (CsvText.IsBinary(csv.Span))
            {
                _findings.Add(TabularFindings.Refuse(Refusals.Binary, file, null));
                return Result(null);
            }

            Report(null, string.Join(',', headings), string.Join(',', s_members));
            return Result(null);
        }

        for (_row = 1; records.Read(); _row++)
        {
            string[] cells = texts.Of(records);
            if (!Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            {
                Array.Resize(ref cells, s_members.Length);
                Line([.. cells.Select(cell => cell ?? "")]);
            }
        }

        _row = 0;
        return Result(_findings.Count == 0 ? Make() : null);
    }

    private ReadResult<Edition> Result(Edition? edition) => new(_findings.Count == 0 ? edition : null, [.. _findings]);

    private void Line(string[] cells)
    {
        if (cells[1] == "edition")
        {
            if (Is(s_facts, "target", cells[2]))
            {
                _facts[cells[2]] = cells[0];
            }
        }
        else if (!s_kinds.TryGetValue(cells[1], out ColumnKind kind))
        {
            Report("kind", cells[1], string.Join(", ", s_kinds.Keys.Prepend("edition")));
        }
        else if (Column(kind, cells) is { } column)
        {
            _columns.Add(column);
        }
    }

    private EditionColumn? Column(ColumnKind kind, string[] cells)
    {
        bool isRating = kind is ColumnKind.Rating or ColumnKind.Flag or ColumnKind.RatingNumber;
        RatingKey key = isRating ? new RatingKey(Variable.Of(cells[3]), cells[4]) : default;
        AssessmentPoint point = AssessmentPoint.Of(cells[5]);
        int before = _findings.Count;
        if (_columns.Any(column => column.Heading == cells[0]))
        {
            Report("heading", cells[0], $"{cells[0]}#2");
        }

        if (isRating && Methodology.Standard.FindScale(key) is null)
        {
            Report("variable", $"{key}", Variable.List.Name);
        }

        if (cells[5].Length > 0 && !point.IsKnown)
        {
            Report("point", cells[5], string.Join(", ", AssessmentPoint.List.Entries.Select(entry => entry.Code)));
        }

        if (s_targets.TryGetValue(kind, out string[]? targets))
        {
            Is(targets, "target", cells[2]);
        }
        else if (kind == ColumnKind.PolicyArea && PolicyArea.List.Find(cells[2]) is null)
        {
            Report("target", cells[2], PolicyArea.List.Name);
        }

        ValueList<(string, string)> own = OwnWords(cells[6]);
        EditionColumn made = new(_columns.Count, cells[0], kind, cells[2], key, point) { OwnWords = own };
        if (made.Name.Length > 0 && _columns.Any(column => column.Name == made.Name))
        {
            Report("target", made.Name, $"1 × {made.Name}");
        }

        return _findings.Count == before ? made : null;
    }

    /// <summary>Words of the edition's own, as <c>theirs=usual|theirs=usual</c>.</summary>
    private ValueList<(string Own, string Usual)> OwnWords(string cell)
    {
        List<(string, string)> words = [];
        foreach (string pair in cell.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            if (pair.Split('=') is [{ Length: > 0 } own, var usual])
            {
                words.Add((own.Trim(), usual.Trim()));
            }
            else
            {
                Report("cells", pair, "own=usual");
            }
        }

        return [.. words];
    }

    private Edition? Make()
    {
        string id = _facts.GetValueOrDefault(Id, "");
        Edition? like = null;
        if (id.Length == 0)
        {
            Report("target", "", Id);
        }

        if (_facts.TryGetValue(Like, out string? name) && (like = EditionCatalog.Find(name)) is null)
        {
            Report("heading", name, string.Join(", ", EditionCatalog.All.Select(edition => edition.Id)));
        }

        RowKind rows = like?.Rows ?? RowKind.Commitments;
        if (_facts.TryGetValue(RowsOf, out string? kind) && !Enum.TryParse(kind, ignoreCase: true, out rows))
        {
            Report("heading", kind, string.Join(", ", Enum.GetNames<RowKind>()).ToLower(CultureInfo.InvariantCulture));
        }

        Source source = new()
        {
            Id = _facts.GetValueOrDefault(SourceId, $"ogp-database-{id}"),
            Title = _facts.GetValueOrDefault(Title),
            Publisher = _facts.GetValueOrDefault(Publisher),
            Published = PartialDate.TryParse(_facts.GetValueOrDefault(Published, ""), out PartialDate published) ? published : default,
        };
        Edition made = new(id, like?.Words ?? id, rows, source, _columns.ToValueList());
        if (made.Keys.IsEmpty)
        {
            Report("target", "", "commitment id, plan id, member name");
        }

        return made;
    }

    private bool Is(string[] known, string member, string value)
    {
        if (known.Contains(value))
        {
            return true;
        }

        Report(member, value, string.Join(", ", known));
        return false;
    }

    private void Report(string? member, string value, string expected) =>
        _findings.Add(
            new(
                TabularFindings.MapUnreadable,
                new Place
                {
                    File = file,
                    Row = _row,
                    Heading = member,
                },
                [new("value", value), new("expected", expected)]
            )
        );
}
