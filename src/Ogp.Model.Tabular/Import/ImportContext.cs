using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;
using Ogp.Model.Tabular.Rows;

namespace Ogp.Model.Tabular.Import;

/// <summary>What every part of one reading needs.</summary>
/// <param name="Edition">The edition of the file.</param>
/// <param name="Log">Where findings go.</param>
internal sealed record ImportContext(Edition Edition, ImportLog Log)
{
    private readonly Dictionary<string, MemberCode> _members = new(StringComparer.Ordinal);

    /// <summary>The columns of the edition by what they hold.</summary>
    public Fields Fields { get; } = new(Edition);

    /// <summary>The member of a name; not stated where the codelist of members knows none. The same few names stand in thousands of rows.</summary>
    public MemberCode MemberNamed(string name)
    {
        if (!_members.TryGetValue(name, out MemberCode member))
        {
            member = new(Methodology.Standard.Read(KnownMember.List, name, Edition.Context).Level);
            _members.Add(name, member);
        }

        return member;
    }

    /// <summary>The record of a row.</summary>
    public ImportRecord RecordOf(TableRow row, RowSubject subject, CellWriter writer) =>
        new()
        {
            Source = Edition.Source.Id,
            Edition = Edition.Id,
            Row = row.Number,
            Cells = row.Remainder(column => writer.Cell(column, subject)),
        };

    /// <summary>Reads codes by the words of the edition.</summary>
    public CodeReader Codes { get; } = new(Edition, Log);
}
