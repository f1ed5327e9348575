using System.Text.Json;

namespace Ogp.Model.Shapes;

/// <summary>Ratings: a map from variable to statement.</summary>
internal sealed class RatingsCodec() : Codec<RatingSet>(isWalked: true)
{
    public override ValueDescription Description => new(ValueForm.Ratings);

    public override bool Read(ref JsonCursor json, ReadContext context, out RatingSet value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return context.Reject(ref json, "object");
        }

        ArrayBuilder<Rating> ratings = new();
        ArrayBuilder<string> read = new();
        ManyNames names = new(StringComparer.Ordinal);
        List<UnreadItem>? unread = null;
        for (int i = 0; json.Read() && json.TokenType == JsonTokenType.PropertyName; i++)
        {
            context.CountItem();
            long at = json.TokenStartIndex;
            string name = context.GetString(ref json, Variable.List);
            RatingKey key = RatingKey.Of(name);
            json.Read();
            long start = json.TokenStartIndex;
            if (!key.IsStated || names.Contains(ref read, name))
            {
                if (key.IsStated)
                {
                    context.Report(FormatFindings.DuplicateMember, at, null, ("name", name));
                }
                else
                {
                    context.Report(FormatFindings.UnknownMember, at, null, ("name", name), ("elsewhere", ""));
                }

                context.SkipKept(ref json);
                (unread ??= []).Add(new(i, name, context.Raw(start, json.BytesConsumed)));
                continue;
            }

            read.Add(name);
            bool isRead = StatementJson.TryRead(ref json, context, null, out Statement statement);
            ratings.Add(new(key, isRead ? statement : Statement.NotRead(context.Raw(start, json.BytesConsumed))));
        }

        context.LeaveUnread(unread);
        value = new(ratings.ToArray());
        return true;
    }

    public override void Write(Utf8JsonWriter json, in RatingSet value) => Write(json, in value, []);

    public override void Write(Utf8JsonWriter json, in RatingSet value, UnreadItem[] unread)
    {
        json.WriteStartObject();
        UnreadItems left = new(unread);
        foreach (ref readonly Rating rating in value)
        {
            left.WriteUpTo(json);
            json.WritePropertyName(rating.Key.Text);
            StatementJson.Write(json, rating.Statement);
        }

        left.WriteRest(json);
        json.WriteEndObject();
    }

    public override object? Part(in RatingSet value, string? key) => key is null ? value : value[RatingKey.Of(key)];

    public override bool IsStated(in RatingSet value) => value.Count > 0;

    public override bool IsItem(in RatingSet value) => true;

    public override FieldValue View(in RatingSet value) => FieldValue.Of(value);

    public override void Visit(in RatingSet value, ModelVisitor visitor)
    {
        foreach (ref readonly Rating rating in value)
        {
            visitor.Path.Push(rating.Key.Text);
            visitor.Rating(rating.Key, rating.Statement);
            StatementJson.VisitSource(rating.Statement, visitor);
            visitor.Path.Pop();
        }
    }
}
