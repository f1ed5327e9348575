using System.Text.Json.Serialization;

namespace Ogp.Model.Json;

/// <summary>A generic struct, whose converter an attribute cannot name. Its default value tells the converter.</summary>
internal interface IJsonGeneric
{
    JsonConverter Converter { get; }
}
