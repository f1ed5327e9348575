using Ogp.Model.Tabular.Csv;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>Reads the members, which each row repeats.</summary>
internal static class MemberReader
{
    /// <summary>The members by code.</summary>
    public static Dictionary<MemberCode, Member> Read(List<TableRow> rows, ImportContext context) =>
        rows.Where(row => row.Member.IsStated)
            .GroupBy(row => row.Member)
            .ToDictionary(group => group.Key, group => Member(group.Key, [.. group], context));

    /// <summary>Tells a row what the model holds of the cells about its member.</summary>
    /// <param name="row">The row.</param>
    /// <param name="code">The member of its plan.</param>
    /// <param name="member">What the model says of that member; null when nothing.</param>
    /// <param name="context">The reading.</param>
    public static void Settle(TableRow row, MemberCode code, Member? member, ImportContext context)
    {
        Fields fields = context.Fields;
        row.Settle(fields.MemberCode, code.Text);
        row.Settle(fields.MemberName, member?.Name["en"] ?? "");
        row.Settle(fields.MemberLevel, context.Codes.Write(member?.Level.Text, MemberLevel.List));
        row.Settle(fields.Region, context.Codes.Write(member?.Region.Text, Region.List));
    }

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
