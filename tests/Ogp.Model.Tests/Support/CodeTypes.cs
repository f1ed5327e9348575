namespace Ogp.Model.Tests.Support;

/// <summary>All types of codes, found by what they implement, with what a test wants to ask any of them.</summary>
internal abstract class CodeType
{
    public static IReadOnlyDictionary<string, CodeType> ByList { get; } =
        typeof(Codelist)
            .Assembly.GetTypes()
            .Where(type =>
                type.IsValueType
                && Array.Exists(type.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICode<>))
            )
            .Select(type => (CodeType)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type))!)
            .ToDictionary(type => type.List.Name, StringComparer.Ordinal);

    /// <summary>The names of all lists, for theories.</summary>
    public static TheoryData<string> Names => [.. ByList.Keys.Order(StringComparer.Ordinal)];

    public abstract Type Type { get; }

    public abstract Codelist List { get; }

    public abstract (string Text, bool IsStated, bool IsKnown, CodeEntry? Entry, string Shown) Read(string? text);

    /// <summary>The text of a code that is read from UTF-8, and the bytes that reading it allocates once the list is there.</summary>
    public abstract (string Text, long Allocated) ReadUtf8(ReadOnlySpan<byte> utf8);

    public abstract void CheckEquality();

    /// <summary>The static properties that stand for single codes, with the code of each.</summary>
    public abstract IReadOnlyDictionary<string, string> Members { get; }

    private sealed class Of<T> : CodeType
        where T : struct, ICode<T>
    {
        public override Type Type => typeof(T);

        public override Codelist List => T.List;

        public override (string Text, bool IsStated, bool IsKnown, CodeEntry? Entry, string Shown) Read(string? text)
        {
            T code = T.Of(text);
            return (code.Text, code.IsStated, code.IsKnown, code.Entry, code.ToString()!);
        }

        public override (string Text, long Allocated) ReadUtf8(ReadOnlySpan<byte> utf8)
        {
            _ = Codelists.Read<T>(utf8);
            long before = GC.GetAllocatedBytesForCurrentThread();
            T code = Codelists.Read<T>(utf8);
            return (code.Text, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        public override void CheckEquality()
        {
            string first = T.List.Entries[0].Code;
            EqualityContract.Holds<T>(
                [default, T.Of(null), T.Of("")],
                [T.Of(first), T.Of(new string(first))],
                [T.Of(first.ToUpperInvariant() + "!")],
                [T.Of(" ")]
            );
        }

        public override IReadOnlyDictionary<string, string> Members =>
            typeof(T)
                .GetProperties()
                .Where(property => property.PropertyType == typeof(T) && property.GetMethod!.IsStatic)
                .ToDictionary(property => property.Name, property => ((T)property.GetValue(null)!).Text, StringComparer.Ordinal);
    }
}
