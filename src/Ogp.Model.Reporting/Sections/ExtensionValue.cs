using Ogp.Model.Profiles;
using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting.Sections;

/// <summary>The value of a profile's field, by its form. What has another form, or is no such code, is shown as it stands.</summary>
internal static class ExtensionValue
{
    /// <summary>A field in a list of facts; nothing where it is not stated.</summary>
    public static Html Fact(PlanPage plan, ProfileField field, Extension value) =>
        Page.Fact(
            ExtensionTable.Label(plan, field),
            Render(plan, field, value),
            isWide: field.Form is ProfileForm.Text or ProfileForm.Object
        );

    public static Html Render(PlanPage plan, ProfileField field, Extension value) =>
        !value.IsStated ? default
        : !field.IsList ? One(plan, field, value)
        : field.Type is null ? Html.Join($", ", value.Items.Select(item => One(plan, field, item)))
        : Block.List("plain", value.Items.Select(item => One(plan, field, item)));

    private static Html One(PlanPage plan, ProfileField field, Extension value)
    {
        Page page = plan.Page;
        Html shown = field.Form switch
        {
            ProfileForm.Text => page.Text(value.Text),
            ProfileForm.Date => page.Date(value.Date),
            ProfileForm.Period => Html.Text(value.Read<Period>() is { } period ? page.Words.Range(period) : null),
            // A whole number may be a year or a row, which nobody groups, and has no decimals.
            ProfileForm.Number => Html.Text(value.Read<decimal?>() is { } number ? page.Words.Decimal(number) : null),
            ProfileForm.Boolean => Html.Text(value.Boolean is { } flag ? page.Words.YesOrNo(flag) : null),
            ProfileForm.Code => Code(page, field.Codes, value.String),
            ProfileForm.Reference when field.References == "institution" => plan.Institution(value.String),
            ProfileForm.Object => Page.Dotted([.. (field.Type?.Fields ?? []).Select(one => Member(plan, one, value[one.Name]))]),
            _ => Html.Text(value.String ?? value.Json),
        };
        return shown.IsEmpty && value.Kind is not System.Text.Json.JsonValueKind.Object
            ? Html.Of($"<span class=\"code\">{value.String ?? value.Json}</span>")
            : shown;
    }

    private static Html Member(PlanPage plan, ProfileField field, Extension value) =>
        Html.Around($"{ExtensionTable.Label(plan, field)}: ", Render(plan, field, value), $"");

    private static Html Code(Page page, Codelist? list, string? code) =>
        code is not null && list?.Find(code) is { Label.IsStated: true } entry ? page.Text(entry.Label) : default;
}
