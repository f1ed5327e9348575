using System.Reflection;
using Ogp.Model.Shapes;
using Ogp.Model.Validation;

namespace Ogp.Model.Tests.Support;

/// <summary>The kinds of findings that the core declares.</summary>
internal static class FindingKinds
{
    /// <summary>Those of the reader.</summary>
    public static IReadOnlyList<FindingKind> Format { get; } = [.. Declared(typeof(FormatFindings))];

    /// <summary>All of them, wherever they are declared.</summary>
    public static IReadOnlyList<FindingKind> All { get; } =
    [.. typeof(FindingKind).Assembly.GetTypes().SelectMany(Declared).Concat(Validator.Kinds).Distinct()];

    private static IEnumerable<FindingKind> Declared(Type type) =>
        type.ContainsGenericParameters
            ? []
            : type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(field => field.FieldType == typeof(FindingKind))
                .Select(field => (FindingKind)field.GetValue(null)!);
}
