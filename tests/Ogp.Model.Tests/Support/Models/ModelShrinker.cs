using System.Collections;
using System.Reflection;

namespace Ogp.Model.Tests.Support.Models;

/// <summary>Makes an object smaller by one step: a property left out, a list shortened, or a step inside something that it holds.</summary>
internal static class ModelShrinker
{
    public static IEnumerable<T> Shrink<T>(T node)
        where T : Node
    {
        foreach (PropertyInfo property in ModelTypes.Properties(node.GetType()))
        {
            object? value = property.GetValue(node);
            if (ModelTypes.IsUnstated(property, value))
            {
                continue;
            }

            yield return ModelTypes.With(
                node,
                property,
                property.PropertyType == typeof(string) && !ModelTypes.IsNullable(property) ? "" : null
            );
            foreach (object smaller in Smaller(value!))
            {
                yield return ModelTypes.With(node, property, smaller);
            }
        }
    }

    private static IEnumerable<object> Smaller(object value) =>
        value is Node node ? Shrink(node)
        : value is RatingSet ratings && ratings.Count > 1 ? ratings.AsSpan().ToArray().Select(rating => (object)RatingSet.Create([rating]))
        : value is UnknownMembers members && members.Count > 1
            ? members.AsSpan().ToArray().Select(member => (object)new UnknownMembers([member]))
        : value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? Lists(type, [.. ((IEnumerable)value).Cast<object>()])
        : [];

    private static IEnumerable<object> Lists(Type type, object[] items)
    {
        for (int i = 0; i < items.Length; i++)
        {
            if (items.Length > 1)
            {
                yield return Make(type, [items[i]]);
            }

            foreach (object smaller in Smaller(items[i]))
            {
                yield return Make(type, [.. items[..i], smaller, .. items[(i + 1)..]]);
            }
        }
    }

    private static object Make(Type type, object[] items)
    {
        Array array = Array.CreateInstance(type.GetGenericArguments()[0], items.Length);
        items.CopyTo(array, 0);
        return type.GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, [array.GetType()])!.Invoke([array]);
    }
}
