using Ogp.Model.Shapes;

namespace Ogp.Model.Json;

/// <summary>A struct that has a form in IRM JSON. Its default value tells the codec.</summary>
internal interface IJsonValue<T>
{
    Codec<T> Codec { get; }
}

/// <summary>A struct whose form is a string, the one that <see cref="object.ToString"/> gives: it can be the name of a member, too.</summary>
internal interface IJsonName<T> : IJsonValue<T>;
