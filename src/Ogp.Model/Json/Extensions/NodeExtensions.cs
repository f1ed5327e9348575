using System.Text.Json.Serialization.Metadata;
using Ardalis.GuardClauses;
using Ogp.Model.Json;

namespace Ogp.Model;

/// <summary>Extension members of the objects of the model: read as types of the model, and written back with everything else that is unknown.</summary>
public static class NodeExtensions
{
    /// <summary>The value of an extension member.</summary>
    /// <param name="node">An object of the model.</param>
    /// <param name="name">Name with the namespace, <c>ecuador:percent</c>, compared exactly.</param>
    /// <returns>The value; not stated where there is none. Of members of the same name the first counts.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> has no colon.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Extension Extension(this Node node, string name)
    {
        Guard.Against.Null(node);
        CheckName(name);
        return new(node._unknown[name]);
    }

    /// <summary>A copy with an extension member set: in its place, or at the end. What is not stated takes the member out.</summary>
    /// <typeparam name="TNode">Type of the object.</typeparam>
    /// <typeparam name="TValue">A type of the model, an <see cref="Model.Extension"/>, <see cref="string"/>, <see cref="int"/>, <see cref="decimal"/> or <see cref="bool"/>.</typeparam>
    /// <param name="node">An object of the model; stays as it is.</param>
    /// <param name="name">Name with the namespace, <c>ecuador:percent</c>.</param>
    /// <param name="value">The value; null and <c>default</c> are not stated.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> has no colon.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="NotSupportedException">The type has no form in IRM JSON.</exception>
    public static TNode WithExtension<TNode, TValue>(this TNode node, string name, TValue? value)
        where TNode : Node
    {
        Guard.Against.Null(node);
        CheckName(name);
        return node with { Unknown = node._unknown.With(name, ExtensionJson.Write(value)) };
    }

    /// <summary>Reads the extension members of a namespace as a record of your own.</summary>
    /// <typeparam name="T">The record; its properties are named as the members are without the namespace.</typeparam>
    /// <param name="node">An object of the model.</param>
    /// <param name="prefix">The namespace, <c>ecuador</c>.</param>
    /// <param name="type">How the record is read, from your <c>JsonSerializerContext</c>.</param>
    /// <returns>
    /// The record, null where no member of the namespace is stated. A member whose value does not fit, or could not be written again, counts as not stated, with a finding;
    /// where the record cannot do without it, there is no record.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="prefix"/> is empty or holds a colon.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadResult<T> Extensions<T>(this Node node, string prefix, JsonTypeInfo<T> type)
        where T : class
    {
        Guard.Against.Null(node);
        Guard.Against.Null(type);
        return ExtensionBinding.Read(node._unknown, CheckPrefix(prefix), type);
    }

    /// <summary>
    /// A copy with the extension members of a namespace set from a record of your own. Only what it says otherwise than the record that <see cref="Extensions"/>
    /// gives is written: everything else stays byte for byte, members that the record does not have and those that do not fit it among it.
    /// </summary>
    /// <remarks>
    /// In an object that changed, members that its type does not have stay, too; an item of a list that changed is written as the record says it.
    /// </remarks>
    /// <typeparam name="TNode">Type of the object.</typeparam>
    /// <typeparam name="T">The record; its properties are named as the members are without the namespace.</typeparam>
    /// <param name="node">An object of the model; stays as it is.</param>
    /// <param name="prefix">The namespace, <c>ecuador</c>.</param>
    /// <param name="value">The record; null takes its members out, and so does a property that is null or an empty array. Where there was no record, null changes nothing.</param>
    /// <param name="type">How the record is written, from your <c>JsonSerializerContext</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="prefix"/> is empty or holds a colon, or <paramref name="value"/> is not written as an object, or holds an infinite number.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="node"/>, <paramref name="prefix"/> or <paramref name="type"/> is null.</exception>
    public static TNode WithExtensions<TNode, T>(this TNode node, string prefix, T? value, JsonTypeInfo<T> type)
        where TNode : Node
        where T : class
    {
        Guard.Against.Null(node);
        Guard.Against.Null(type);
        return node with { Unknown = ExtensionBinding.Write(node._unknown, CheckPrefix(prefix), value, type) };
    }

    private static void CheckName(string name)
    {
        if (Guard.Against.Null(name).IndexOf(':', StringComparison.Ordinal) < 1)
        {
            throw new ArgumentException(
                "The name of an extension begins with a namespace and a colon, as ecuador:percent does.",
                nameof(name)
            );
        }
    }

    private static string CheckPrefix(string prefix) =>
        Guard.Against.NullOrWhiteSpace(prefix).Contains(':', StringComparison.Ordinal)
            ? throw new ArgumentException("A namespace is what stands before the colon.", nameof(prefix))
            : $"{prefix}:";
}
