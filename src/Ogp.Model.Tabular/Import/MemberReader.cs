using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Reads the members, which each row repeats.</summary>
internal static class MemberReader
{
    /// <summary>The members, each once.</summary>
    public static IEnumerable<Member> Read(List<TableRow> rows, ImportContext context) =>
        rows.Where(row => row.Member.IsStated).GroupBy(row => row.Member).Select(group => Member(group.Key, [.. group], context));

    private static Member Member(MemberCode code, List<TableRow> rows, ImportContext context)
    {
        Fields fields = context.Fields;
        string name = Majority.Of(rows, fields.MemberName, code.Text, context);
        return new()
        {
            Code = code,
            Name = name.Length == 0 ? default : new("en", name),
            Level = MemberLevel.Of(Code(rows, fields.MemberLevel, MemberLevel.List, code, context)),
            Region = Region.Of(Code(rows, fields.Region, Region.List, code, context)),
        };
    }

    private static string Code(List<TableRow> rows, EditionColumn? column, Codelist list, MemberCode code, ImportContext context)
    {
        string word = Majority.Of(rows, column, code.Text, context);
        if (column is null || word.Length == 0)
        {
            return "";
        }

        CodeReading reading = context.Codes.Read(word, rows.Where(row => row[column] == word).Min(row => row.Number), column, list);
        return reading.IsAbsence ? "" : reading.Code;
    }
}
