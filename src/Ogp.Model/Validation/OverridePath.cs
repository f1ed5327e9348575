using Ogp.Model.Shapes;

namespace Ogp.Model.Validation;

/// <summary>What the path of an override can lead to: a JSON Pointer into a package, in which * stands for any one step.</summary>
internal static class OverridePath
{
    private static readonly ValueDescription s_package = new(ValueForm.Object) { Object = () => IrmPackageShape.Shape.Describe() };

    /// <summary>Whether a path can lead to something in a package.</summary>
    /// <param name="path">The path.</param>
    /// <param name="isOfFormat">Whether it is to lead to what the format has; what it does not have only the reader finds.</param>
    /// <param name="suggestion">The path that was probably meant; null where none is near, or it leads somewhere.</param>
    public static bool Leads(string path, bool isOfFormat, out string? suggestion)
    {
        suggestion = null;
        if (path.Length == 0)
        {
            return true;
        }

        if (path[0] != '/')
        {
            suggestion = Leads($"/{path}", isOfFormat, out _) ? $"/{path}" : null;
            return false;
        }

        if (path[^1] == '/')
        {
            suggestion = Leads(path[..^1], isOfFormat, out _) ? path[..^1] : null;
            return false;
        }

        string[] steps = path.Split('/');
        if (!steps.Skip(1).All(IsStep))
        {
            return false;
        }

        ValueDescription? value = s_package;
        for (int i = 1; i < steps.Length && value is not null; i++)
        {
            if (!TryStep(steps[i], isOfFormat, ref value, out string? near))
            {
                string? other = near is null ? null : string.Join('/', [.. steps[..i], near, .. steps[(i + 1)..]]);
                suggestion = other is not null && Leads(other, isOfFormat, out _) ? other : null;
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text can be one step of a pointer (RFC 6901).</summary>
    private static bool IsStep(string step)
    {
        for (int i = step.IndexOf('~', StringComparison.Ordinal); i >= 0; i = step.IndexOf('~', i + 1))
        {
            if (i + 1 == step.Length || step[i + 1] is not ('0' or '1'))
            {
                return false;
            }
        }

        return step.Length > 0 && step != "**";
    }

    /// <summary>Goes one step into a value: to null where all that follows may be there.</summary>
    private static bool TryStep(string step, bool isOfFormat, ref ValueDescription? value, out string? near)
    {
        near = null;
        switch (value!.Form)
        {
            case ValueForm.Array when step == "*" || IsPosition(step):
                value = value.Item;
                return true;
            case ValueForm.Array:
                return false;
            case ValueForm.Object when step == "*" || UnknownCollector.IsExtension(step):
                value = null;
                return true;
            case ValueForm.Object:
                ShapeDescription shape = value.Object!();
                value = shape.Find(step)?.Value;
                near = value is null ? Spelling.Nearest(step, shape.Fields.Select(field => field.Name)) : null;
                return value is not null || !isOfFormat;
            case ValueForm.Text or ValueForm.Cells or ValueForm.Ratings or ValueForm.Statement:
                value = null;
                return true;
            default:
                return !isOfFormat;
        }
    }

    private static bool IsPosition(string step) => step == "0" || (step[0] != '0' && step.All(char.IsAsciiDigit));
}
