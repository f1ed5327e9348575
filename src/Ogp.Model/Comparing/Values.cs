using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>What written values are in the model, and how they are told to a person.</summary>
internal static class Values
{
    /// <summary>Longest text that is quoted whole, in UTF-16 units.</summary>
    private const int Longest = 100;

    private static readonly Phrase s_quote = new("“{0}”", "«{0}»", "« {0} »");
    private static readonly Phrase s_or = new(" or ", " o ", " ou ");

    /// <summary>What the words of one language are.</summary>
    public static ValueDescription Words { get; } = Codec.String.Description;

    /// <summary>A text of which nothing but strings counts.</summary>
    public static LocalizedText Text(JsonTree text) =>
        new([
            .. text
                .Members.Where(member => member.Value.IsString)
                .DistinctBy(member => member.Name, StringComparer.OrdinalIgnoreCase)
                .Select(member => new KeyValuePair<string, string>(member.Name, member.Value.Text)),
        ]);

    /// <summary>A date; "not stated" where none is written or it cannot be read.</summary>
    public static PartialDate Date(JsonTree? date) =>
        date is { IsString: true } && PartialDate.TryParse(date.Text, out PartialDate read) ? read : default;

    /// <summary>What a rating of this name is: a statement on the scale of its variable.</summary>
    public static ValueDescription StatementOn(string key) =>
        new(ValueForm.Statement) { Codes = Scales.LevelsOf(RatingKey.Of(key).Variable) };

    /// <summary>A value in one line.</summary>
    public static string Show(JsonTree value, ValueDescription? what, string language) =>
        what switch
        {
            { Form: ValueForm.Date or ValueForm.Integer or ValueForm.Number } => value.Text,
            { Form: ValueForm.Boolean } => YesNo.List.LabelOf(value.Json == "true" ? "yes" : "no", language),
            { Codes: { } codes, Form: ValueForm.Name } when value.IsString => codes.LabelOf(value.Text, language),
            { Form: ValueForm.Name or ValueForm.Version } or { Target: not Target.None } => value.Text,
            { Form: ValueForm.String } when value.IsString => Quote(value.Text, language),
            { Form: ValueForm.Text } when value.IsObject => Quote(Text(value).For(language), language),
            { Form: ValueForm.Statement } when StatementParts.Of(value) is { } said => Levels(said, what.Codes, language),
            { Object: { } shape } when value.IsObject => Object(value, shape(), language),
            _ => Short(value.Json),
        };

    /// <summary>The levels of a statement, or its absence.</summary>
    public static string Levels(StatementParts said, Codelist? list, string language) =>
        string.Join(
            s_or.In(language),
            (said.Codes.Length == 0 ? [Absence.NotStated.Text] : said.Codes).Select(code =>
                Absence.Of(code).IsKnown ? Absence.List.LabelOf(code, language) : list?.LabelOf(code, language) ?? code
            )
        );

    public static string Quote(string text, string language) => s_quote.In(language, Short(text));

    /// <summary>What an object is called; where it has no such text, its plain values and ratings. Its key is told elsewhere.</summary>
    private static string Object(JsonTree value, ShapeDescription shape, string language)
    {
        FieldDescription[] stated = Array.FindAll(
            shape.Fields,
            field => value[field.Name] is not null && !shape.Key.Contains(field.Name, StringComparer.Ordinal)
        );
        return Array.Find(stated, field => field.Value.Form == ValueForm.Text) is { } named
            ? Show(value[named.Name]!, named.Value, language)
            : string.Join(", ", stated.SelectMany(field => Plain(value[field.Name]!, field, language)));
    }

    private static IEnumerable<string> Plain(JsonTree value, FieldDescription field, string language) =>
        field.Value.Form switch
        {
            ValueForm.Array or ValueForm.Object or ValueForm.Cells => [],
            ValueForm.Ratings => value.Members.Select(rating => Rating(rating, language)),
            _ => [$"{FieldWords.Of(field.Name).For(language)} {Show(value, field.Value, language)}"],
        };

    private static string Rating(JsonMember rating, string language) =>
        $"{Scales.LabelOf(RatingKey.Of(rating.Name), language)} {Show(rating.Value, StatementOn(rating.Name), language)}";

    /// <summary>A text as it is, or its beginning.</summary>
    public static string Short(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return $"{text.AsSpan(0, end).TrimEnd()}…";
    }
}
