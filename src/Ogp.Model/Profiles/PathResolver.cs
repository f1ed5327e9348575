using Ogp.Model.Shapes;

namespace Ogp.Model.Profiles;

/// <summary>Finds out what paths lead to, in the format and among a profile's fields.</summary>
/// <param name="find">The field of an object of the format by type and name; null where there is none.</param>
/// <param name="names">The names of the fields of a type of object of the format.</param>
internal sealed class PathResolver(Func<string, string, ProfileField?> find, Func<string, IEnumerable<string>> names)
{
    private static readonly string[] s_period = ["start", "end"];
    private static readonly string[] s_statement = ["level", "source", "note"];

    /// <summary>The steps of a path; a member is written with the escapes of a JSON Pointer.</summary>
    public static string[] Split(string path) =>
        path.Length == 0
            ? []
            : Array.ConvertAll(
                path.TrimStart('/').Split('/'),
                step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
            );

    /// <summary>What steps lead to from an object of the format.</summary>
    /// <returns>The path; or null, and the path that was probably meant where one is near.</returns>
    public ProfilePath? Resolve(ShapeDescription from, string[] steps, out string? near)
    {
        near = null;
        ShapeDescription? node = from;
        (ShapeDescription last, int nodeSteps) = (from, 0);
        ValueDescription value = new(ValueForm.Object);
        ProfileField? field = null;
        bool isItem = false;
        for (int i = 0; i < steps.Length; i++)
        {
            string step = steps[i];
            string[] known = [];
            bool leads = false;
            if (node is not null)
            {
                field = find(node.Name, step);
                FieldDescription? member = node.Find(step);
                known = [.. node.Fields.Select(one => one.Name), .. names(node.Name)];
                leads = field is not null || member is not null;
                value = member?.Value ?? new(ValueForm.Object);
                (node, isItem) = (null, false);
            }
            else if (field is not null)
            {
                leads = Within(ref field, ref value, ref isItem, step, out known);
            }
            else
            {
                (leads, known) = (Within(value, step), NamesWithin(value));
                value = value.Form == ValueForm.Array ? value.Item! : ValueWithin(value, step);
            }

            if (!leads)
            {
                near = Spelling.Nearest(step, known) is { } meant ? Pointer([.. steps[..i], meant, .. steps[(i + 1)..]]) : null;
                return null;
            }

            if (field is null && value.Object is not null && value.Form == ValueForm.Object)
            {
                node = last = value.Object();
                nodeSteps = i + 1;
            }
        }

        ValueForm end =
            node is not null ? ValueForm.Object
            : field is not null ? FormOf(field, isItem)
            : value.Form;
        return new(last.Name, steps[..nodeSteps], steps[nodeSteps..], end)
        {
            Codes =
                node is not null ? null
                : field is not null ? field.Codes
                : value.Codes,
        };
    }

    private static string Pointer(string[] steps) => string.Join('/', steps);

    private static bool Within(ref ProfileField? field, ref ValueDescription value, ref bool isItem, string step, out string[] known)
    {
        known = [];
        if (field!.IsList && !isItem)
        {
            (known, isItem) = (["*"], true);
            return step == "*";
        }

        switch (field.Form)
        {
            case ProfileForm.Object:
                known = [.. field.Type!.Fields.Select(one => one.Name)];
                field = field.Type.Find(step);
                isItem = false;
                return field is not null;
            case ProfileForm.Period:
                known = s_period;
                (field, value) = (null, new(ValueForm.Date));
                return known.Contains(step);
            default:
                bool isText = field.Form == ProfileForm.Text;
                (field, value) = (null, new(ValueForm.String));
                return isText;
        }
    }

    private static bool Within(ValueDescription value, string step) =>
        value.Form switch
        {
            ValueForm.Array => step == "*",
            ValueForm.Text or ValueForm.Cells => step.Length > 0,
            ValueForm.Ratings => Scales.LevelsOf(RatingKey.Of(step).Variable) is not null,
            ValueForm.Statement => s_statement.Contains(step),
            _ => false,
        };

    private static string[] NamesWithin(ValueDescription value) =>
        value.Form switch
        {
            ValueForm.Array => ["*"],
            ValueForm.Ratings => [.. Variable.List.Entries.Select(entry => entry.Code)],
            ValueForm.Statement => s_statement,
            _ => [],
        };

    private static ValueDescription ValueWithin(ValueDescription value, string step) =>
        value.Form switch
        {
            ValueForm.Ratings => new(ValueForm.Statement) { Codes = Scales.LevelsOf(RatingKey.Of(step).Variable) },
            ValueForm.Statement when step == "level" => value,
            ValueForm.Statement when step == "note" => new(ValueForm.Text),
            _ => new(ValueForm.String),
        };

    private static ValueForm FormOf(ProfileField field, bool isItem) =>
        field.IsList && !isItem
            ? ValueForm.Array
            : field.Form switch
            {
                ProfileForm.Text => ValueForm.Text,
                ProfileForm.Date => ValueForm.Date,
                ProfileForm.Integer or ProfileForm.Number => ValueForm.Number,
                ProfileForm.Boolean => ValueForm.Boolean,
                ProfileForm.Object or ProfileForm.Period => ValueForm.Object,
                _ => ValueForm.String,
            };
}
