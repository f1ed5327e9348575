namespace Ogp.Model.Shapes;

/// <summary>The first few names that were met in maps: the next map mostly has the same. Not safe to use from several threads at once.</summary>
/// <param name="comparer">Tells which names are the same.</param>
internal sealed class RecurringNames(StringComparer comparer)
{
    /// <summary>How many names are remembered.</summary>
    public const int Most = 8;

    private FieldNames _names = new([]);

    public StringComparer Comparer => comparer;

    public string this[int index] => _names[index];

    /// <summary>Goes to the next name of a map if it is one of these.</summary>
    /// <returns>Which it is; -1 where the cursor stays.</returns>
    public int Read(ref JsonCursor json, int next) => json.ReadName(_names, Math.Min(next, _names.Count));

    /// <summary>The name at which the cursor stands; it is remembered unless there are enough, or one that is the same, or it is not written as it is.</summary>
    public string Name(ref JsonCursor json, ReadContext context)
    {
        string name = context.GetString(ref json);
        bool isNew = !json.ValueIsEscaped && _names.Count < Most;
        for (int i = 0; isNew && i < _names.Count; i++)
        {
            isNew = !comparer.Equals(_names[i], name);
        }

        _names = isNew ? _names.With(name) : _names;
        return name;
    }
}
