using Ogp.Model.Scoring;

namespace Ogp.Model.Tests.Scoring.Derived;

/// <summary>Rows written as <c>place=text</c>, separated by commas.</summary>
internal static class Row
{
    public static DerivedCell[] Of(DerivedRules rules, string cells)
    {
        DerivedCell[] row = new DerivedCell[DerivedRules.Places.Count];
        foreach (string[] cell in cells.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.Trim().Split('=')))
        {
            int place = PlaceOf(cell[0]);
            row[place] = rules.Read(place, cell[1]);
        }

        return row;
    }

    public static int PlaceOf(string id)
    {
        int place = DerivedRules.Places.AsSpan().IndexOf(id);
        return place >= 0 ? place : throw new ArgumentException($"There is no place '{id}'.", nameof(id));
    }
}
