using System.Reflection;

namespace Ogp.Model.Tests.Support.Models;

/// <summary>The types of the model and their properties, found by reflection, so that a new one is tested without a word.</summary>
internal static class ModelTypes
{
    private static readonly NullabilityInfoContext s_nullability = new();

    public static IReadOnlyList<Type> Nodes { get; } =
    [.. typeof(Node).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Node))).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The names of all node types, for theories.</summary>
    public static TheoryData<string> Names => [.. Nodes.Select(type => type.Name)];

    public static Type Named(string name) => Nodes.Single(type => type.Name == name);

    /// <summary>An object of which nothing is stated: a new one, but for a package, which is of a version from the first.</summary>
    public static Node Empty(Type type) =>
        type == typeof(IrmPackage) ? new IrmPackage { FormatVersion = "" } : (Node)Activator.CreateInstance(type)!;

    /// <summary>Everything that an object holds: the properties that can be initialised.</summary>
    public static IReadOnlyList<PropertyInfo> Properties(Type type) =>
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.SetMethod is not null)
                .OrderBy(property => property.MetadataToken),
        ];

    public static bool IsNullable(PropertyInfo property)
    {
        lock (s_nullability)
        {
            return s_nullability.Create(property).WriteState == NullabilityState.Nullable;
        }
    }

    /// <summary>What a <c>with</c> expression with one property makes.</summary>
    public static T With<T>(T node, PropertyInfo property, object? value)
        where T : Node
    {
        object clone = node.GetType().GetMethod("<Clone>$")!.Invoke(node, null)!;
        property.SetValue(clone, value);
        return (T)clone;
    }

    /// <summary>Whether a value is the one that a property has where it is not stated.</summary>
    public static bool IsUnstated(PropertyInfo property, object? value) =>
        value is null or "" || (property.PropertyType.IsValueType && value.Equals(Activator.CreateInstance(property.PropertyType)));
}
