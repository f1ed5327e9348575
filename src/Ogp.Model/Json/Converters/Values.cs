using System.Text.Json.Serialization;
using Ogp.Model.Json;
using Ogp.Model.Shapes;

// What Nodes.cs says of objects, for values; those of the codelists are generated.
namespace Ogp.Model;

[JsonConverter(typeof(IrmJsonConverter<ActionPlanId>))]
public readonly partial struct ActionPlanId : IJsonName<ActionPlanId>
{
    Codec<ActionPlanId> IJsonValue<ActionPlanId>.Codec => Codec.Id<ActionPlanId>();
}

[JsonConverter(typeof(IrmJsonConverter<CommitmentId>))]
public readonly partial struct CommitmentId : IJsonName<CommitmentId>
{
    Codec<CommitmentId> IJsonValue<CommitmentId>.Codec => Codec.Id<CommitmentId>();
}

[JsonConverter(typeof(IrmJsonConverter<MemberCode>))]
public readonly partial struct MemberCode : IJsonName<MemberCode>
{
    Codec<MemberCode> IJsonValue<MemberCode>.Codec => Codec.Id<MemberCode>();
}

[JsonConverter(typeof(IrmJsonConverter<RatingKey>))]
public readonly partial struct RatingKey : IJsonName<RatingKey>
{
    Codec<RatingKey> IJsonValue<RatingKey>.Codec => Codec.Key;
}

[JsonConverter(typeof(IrmJsonConverter<PartialDate>))]
public readonly partial struct PartialDate : IJsonName<PartialDate>
{
    Codec<PartialDate> IJsonValue<PartialDate>.Codec => Codec.Date;
}

[JsonConverter(typeof(IrmJsonConverter<LocalizedText>))]
public readonly partial struct LocalizedText : IJsonValue<LocalizedText>
{
    Codec<LocalizedText> IJsonValue<LocalizedText>.Codec => Codec.Text;
}

[JsonConverter(typeof(IrmJsonConverter<RatingSet>))]
public readonly partial struct RatingSet : IJsonValue<RatingSet>
{
    Codec<RatingSet> IJsonValue<RatingSet>.Codec => Codec.Ratings;
}

[JsonConverter(typeof(IrmJsonConverter<Statement>))]
public readonly partial struct Statement : IJsonValue<Statement>
{
    Codec<Statement> IJsonValue<Statement>.Codec => Codec.AnyStatement;
}

[JsonConverter(typeof(IrmJsonConverterFactory))]
public readonly partial struct Statement<TLevel> : IJsonValue<Statement<TLevel>>, IJsonGeneric
{
    Codec<Statement<TLevel>> IJsonValue<Statement<TLevel>>.Codec => Codec.Statement<TLevel>();

    JsonConverter IJsonGeneric.Converter => new IrmJsonConverter<Statement<TLevel>>();
}

[JsonConverter(typeof(IrmJsonConverterFactory))]
public readonly partial struct ValueList<T> : IJsonGeneric
{
    JsonConverter IJsonGeneric.Converter => new ValueListConverter<T>();
}
