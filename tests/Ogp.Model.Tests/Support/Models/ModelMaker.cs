using System.Reflection;

namespace Ogp.Model.Tests.Support.Models;

/// <summary>Makes objects of the model at random, the same for the same seed. It knows every type of value that the model uses, and throws at a new one.</summary>
/// <param name="seed">What decides everything.</param>
/// <param name="stated">How likely a property is stated, from 0 to 1.</param>
internal sealed class ModelMaker(int seed, double stated)
{
    private static readonly MethodInfo[] s_generic = typeof(ModelMaker).GetMethods(BindingFlags.NonPublic | BindingFlags.Instance);

    private readonly Random _random = new(seed);
    private int _nodes;

    public T Make<T>()
        where T : Node => (T)Make(typeof(T));

    public Node Make(Type type)
    {
        _nodes++;
        Node node = ModelTypes.Empty(type);
        IReadOnlyList<PropertyInfo> properties = ModelTypes.Properties(type);
        foreach (PropertyInfo property in properties.Where(_ => IsStated))
        {
            property.SetValue(
                node,
                property.PropertyType == typeof(UnknownMembers) ? Unknown(properties.Count - 1) : Value(property.PropertyType)
            );
        }

        return node;
    }

    /// <summary>A value of a type, stated.</summary>
    public object Value(Type type) =>
        type == typeof(string) ? OddTexts.Text(_random)
        : type == typeof(int?) ? OddTexts.Pick(_random, [0, 1, -1, 2019, int.MaxValue, int.MinValue])
        : type == typeof(decimal?)
            ? OddTexts.Pick(_random, [0m, 4.5m, 78.570m, -0.1m, 100m, decimal.MaxValue, 0.0000000000000000000000000001m])
        : type == typeof(bool?) ? _random.Next(2) == 0
        : type == typeof(PartialDate) ? Date()
        : type == typeof(LocalizedText) ? Localized()
        : type == typeof(UnknownMembers) ? Unknown(3)
        : type == typeof(RatingSet) ? Ratings()
        : type == typeof(RatingKey) ? Key()
        : type == typeof(Cell) ? new Cell(OddTexts.Text(_random), OddTexts.Text(_random))
        : type.IsSubclassOf(typeof(Node)) ? Make(type)
        : type.IsGenericType
            ? Call(
                type.GetGenericTypeDefinition() == typeof(ValueList<>) ? nameof(List) : nameof(StatementOf),
                type.GetGenericArguments()[0]
            )
        : Implements(type, typeof(ICode<>)) ? Call(nameof(Code), type)
        : Implements(type, typeof(ITextValue<>)) ? Call(nameof(TextValue), type)
        : throw new NotSupportedException(
            $"The model uses a type that its tests do not know: {type}. Teach {nameof(ModelMaker)} to make one."
        );

    /// <summary>A statement: a level, a set or an absence, with or without a source, a note and unknown members.</summary>
    public Statement Statement(Codelist levels)
    {
        string Code() =>
            _random.Next(4) == 0 ? OddTexts.Text(_random) : OddTexts.Pick(_random, [.. levels.Entries, .. Absence.List.Entries]).Code;
        Statement said =
            _random.Next(3) == 0
                ? new((ReadOnlySpan<string>)[.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Code())])
                : new(Code());
        if (_random.Next(3) > 0)
        {
            return said;
        }

        said = (_random.Next(4) == 0 ? default : said).From(OddTexts.Text(_random));
        said = said.Noting(IsStated ? Localized() : default);
        return said.With(said.Source, said.Note, _random.Next(2) == 0 ? Unknown(2, mayBeUnnamed: false) : default);
    }

    private bool IsStated => _random.NextDouble() < stated;

    /// <summary>Members in the order in which a reader meets them: by the field that they follow.</summary>
    private UnknownMembers Unknown(int fields, bool mayBeUnnamed = true)
    {
        int[] after = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _random.Next(-1, fields)).Order()];
        return new([
            .. after.Select(at => new UnknownMember(
                mayBeUnnamed ? OddTexts.UnknownName(_random) : $"x-{OddTexts.Text(_random)}",
                OddTexts.Json(_random),
                at
            )),
        ]);
    }

    private PartialDate Date()
    {
        (int year, int month) = (OddTexts.Pick(_random, [1, 1900, 2019, 2024, 9999]), _random.Next(1, 13));
        return _random.Next(3) switch
        {
            0 => new(year),
            1 => new(year, month),
            _ => new(new NodaTime.LocalDate(year, month, _random.Next(1, DateTime.DaysInMonth(year, month) + 1))),
        };
    }

    private LocalizedText Localized()
    {
        string[] tags = ["en", "es", "pt-BR", "und", "zh-Hant-TW", "x \" y", "İ"];
        return tags.Where(_ => _random.Next(3) == 0)
            .DefaultIfEmpty("en")
            .Aggregate(default(LocalizedText), (text, tag) => text.With(tag, _random.Next(6) == 0 ? "" : OddTexts.Text(_random)));
    }

    private RatingKey Key()
    {
        Variable variable = Variable.Of(_random.Next(4) == 0 ? OddTexts.Text(_random) : OddTexts.Pick(_random, Variable.List.Entries).Code);
        return new(variable, _random.Next(3) == 0 ? OddTexts.Pick(_random, OgpValue.List.Entries).Code : "");
    }

    private RatingSet Ratings() =>
        Enumerable
            .Range(0, _random.Next(1, 4))
            .Select(_ => Key())
            .Aggregate(default(RatingSet), (set, key) => set.With(key, Statement(Scales.LevelsOf(key.Variable) ?? YesNo.List)));

    private T TextValue<T>()
        where T : struct, ITextValue<T> => T.Of(OddTexts.Text(_random));

    private T Code<T>()
        where T : struct, ICode<T> => T.Of(_random.Next(4) == 0 ? OddTexts.Text(_random) : OddTexts.Pick(_random, T.List.Entries).Code);

    private Statement<T> StatementOf<T>()
        where T : struct, ICode<T> => new(Statement(T.List));

    private ValueList<T> List<T>()
    {
        const int ManyNodes = 80;
        int count = _nodes > ManyNodes ? 1 : _random.Next(1, 4);
        IEnumerable<T> items = Enumerable.Range(0, count).Select(_ => (T)Value(typeof(T)));
        return typeof(T) == typeof(Cell)
            ? items.DistinctBy(cell => ((Cell)(object)cell!).Heading, StringComparer.Ordinal).ToValueList()
            : items.ToValueList();
    }

    private object Call(string method, Type argument) =>
        s_generic.Single(info => info.Name == method && info.IsGenericMethod).MakeGenericMethod(argument).Invoke(this, null)!;

    private static bool Implements(Type type, Type definition) =>
        Array.Exists(type.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == definition);
}
