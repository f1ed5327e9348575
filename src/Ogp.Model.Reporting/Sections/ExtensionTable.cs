using Ogp.Model.Profiles;
using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting.Sections;

/// <summary>
/// Objects of a profile as rows: what tells them apart and what compares (codes, numbers, dates) in columns, everything else folded under each.
/// </summary>
internal static class ExtensionTable
{
    /// <summary>The table; nothing where no item is an object.</summary>
    /// <param name="plan">The plan that it is about.</param>
    /// <param name="field">The field.</param>
    /// <param name="items">Its items.</param>
    /// <param name="of">Ids of the headings of what in the plan has the field, the nearest first.</param>
    public static Html Render(PlanPage plan, ProfileField field, ValueList<Extension> items, IEnumerable<string> of)
    {
        // An item that is no object says nothing that could be shown.
        Extension[] rows = [.. items.Where(item => item.Members.Count > 0)];
        if (rows.Length == 0)
        {
            return default;
        }

        ProfileField[] stated = [.. field.Type!.Fields.Where(one => Array.Exists(rows, row => row[one.Name].IsStated))];
        ProfileField[] columns = [.. stated.Where(IsColumn)];
        ProfileField[] rest = [.. stated.Except(columns)];
        return CardTable.Render(
            plan,
            "extensions",
            field.Label.For(plan.Page.Language),
            $"{columns.Select(one => CardTable.Head(Label(plan, one), IsNumber(one)))}",
            rows.Select(row => Html.All(Row(plan, row, columns), CardTable.Under(columns.Length, More(plan, row, rest)))),
            of
        );
    }

    /// <summary>What a field is called.</summary>
    public static Html Label(PlanPage plan, ProfileField field) =>
        field.Label.IsStated ? plan.Page.Text(field.Label) : Html.Text(field.Name);

    private static Html Row(PlanPage plan, Extension row, ProfileField[] columns) =>
        CardTable.Row([
            .. columns.Select(
                (field, index) =>
                    index == 0
                        ? CardTable.Name(ExtensionValue.Render(plan, field, row[field.Name]))
                        : CardTable.Cell(Label(plan, field), ExtensionValue.Render(plan, field, row[field.Name]), IsNumber(field))
            ),
        ]);

    private static Html More(PlanPage plan, Extension row, ProfileField[] rest) =>
        Html.Around(
            $"<details class=\"fold\"><summary>{plan.Page.Words.ReadOn}</summary>\n",
            Page.Facts([.. rest.Select(field => ExtensionValue.Fact(plan, field, row[field.Name]))]),
            $"</details>\n"
        );

    private static bool IsColumn(ProfileField field) =>
        !field.IsList
        && (
            field.IsRequired
            || field.Form is ProfileForm.Code or ProfileForm.Number or ProfileForm.Date or ProfileForm.Period or ProfileForm.Id
        );

    private static bool IsNumber(ProfileField field) => field.Form is ProfileForm.Number or ProfileForm.Integer;
}
