namespace Ogp.Model.Json;

/// <summary>How much a JSON Schema of the format demands.</summary>
public enum SchemaVariant
{
    /// <summary>What reading without an error demands: types, required members, dates. Members and codes that are not known pass.</summary>
    Lenient,

    /// <summary>What reading without any finding demands, and besides the codes of closed lists and the levels of every variable's scale.</summary>
    Strict,
}
