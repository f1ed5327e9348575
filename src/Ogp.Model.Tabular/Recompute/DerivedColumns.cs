using Ogp.Model.Scoring;
using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Recompute;

/// <summary>The columns that the rules of derived variables read.</summary>
internal static class DerivedColumns
{
    /// <summary>The column at each place of a row; null where there is none.</summary>
    public static EditionColumn?[] Of(IEnumerable<EditionColumn> columns)
    {
        Dictionary<string, EditionColumn> byId = new(StringComparer.Ordinal);
        foreach (EditionColumn column in columns)
        {
            if (IdOf(column) is { } id)
            {
                byId.Add(id, column);
            }
        }

        return [.. DerivedRules.Places.Select(id => byId.GetValueOrDefault(id))];
    }

    public static ValueList<string> Headings(EditionColumn?[] columns) => columns.Select(column => column?.Heading ?? "").ToValueList();

    /// <summary>The place of a row that a column fills; null where rules read nothing of it.</summary>
    private static string? IdOf(EditionColumn column) =>
        column.Kind switch
        {
            ColumnKind.Rating or ColumnKind.Flag => $"{column.Rating}@{column.Point}",
            ColumnKind.RatingNumber => $"{column.Rating}@{column.Point}:number",
            ColumnKind.Report => $"{column.Target}@{column.Point}",
            ColumnKind.Plan => $"plan.{column.Target}",
            ColumnKind.Member => $"member.{column.Target}",
            ColumnKind.PolicyArea => $"tag.{column.Target}",
            ColumnKind.Derived => column.Target,
            _ => null,
        };
}
