using Ogp.Model.Tabular.Csv;

namespace Ogp.Model.Tabular.Import;

/// <summary>What rows say of the members, which each repeats. Not for use by several threads.</summary>
internal sealed class MemberFacts(ImportContext context)
{
    private readonly Dictionary<MemberCode, Facts> _members = [];
    private MemberCode _lastMember;
    private Facts? _last;

    /// <summary>Adds what a row says of its member.</summary>
    public void Add(MemberCode member, IRowCells cells, int row)
    {
        if (!member.IsStated)
        {
            return;
        }

        if (_last is null || member != _lastMember)
        {
            if (!_members.TryGetValue(member, out _last))
            {
                _members.Add(member, _last = new());
            }

            _lastMember = member;
        }

        _last.Name.Add(cells[context.Fields.MemberName], row);
        _last.Level.Add(cells[context.Fields.MemberLevel], row);
        _last.Region.Add(cells[context.Fields.Region], row);
    }

    /// <summary>The members, each once.</summary>
    public Dictionary<MemberCode, Member> Read() => _members.ToDictionary(pair => pair.Key, pair => Read(pair.Key, pair.Value));

    private Member Read(MemberCode code, Facts facts)
    {
        string? label = KnownMember.List.Find(code.Text)?.Label["en"];
        string name = Majority.Of(facts.Name, context.Fields.MemberName, code.Text, context, label);
        return new()
        {
            Code = code,
            Name = name.Length == 0 ? default : new("en", name),
            Level = MemberLevel.Of(Code(facts.Level, context.Fields.MemberLevel, MemberLevel.List, code)),
            Region = Region.Of(Code(facts.Region, context.Fields.Region, Region.List, code)),
        };
    }

    private string Code(ValueTally tally, Editions.EditionColumn? column, Codelist list, MemberCode code)
    {
        string word = Majority.Of(tally, column, code.Text, context);
        if (column is null || word.Length == 0)
        {
            return "";
        }

        int row = tally.InOrder().First(value => value.Text == word).FirstRow;
        CodeReading reading = context.Codes.Read(word, row, column, list);
        return reading.IsAbsence ? "" : reading.Code;
    }

    private sealed class Facts
    {
        public ValueTally Name { get; } = new();

        public ValueTally Level { get; } = new();

        public ValueTally Region { get; } = new();
    }
}
