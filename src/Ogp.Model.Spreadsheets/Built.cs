using System.Text.Json;

namespace Ogp.Model.Spreadsheets;

/// <summary>A piece of JSON that is put together from cells, with the cell that it comes from; null where it comes from several.</summary>
internal abstract class Built(string? at)
{
    public string? At { get; set; } = at;

    public abstract void Write(Utf8JsonWriter json, string pointer, CellPlaces places);

    protected void Note(string pointer, CellPlaces places)
    {
        if (At is not null)
        {
            places.Add(pointer, At);
        }
    }

    /// <summary>A value that one cell holds.</summary>
    internal sealed class Scalar(object value, string at) : Built(at)
    {
        public override void Write(Utf8JsonWriter json, string pointer, CellPlaces places)
        {
            Note(pointer, places);
            switch (value)
            {
                case double number:
                    json.WriteNumberValue(number);
                    break;
                case bool flag:
                    json.WriteBooleanValue(flag);
                    break;
                default:
                    json.WriteStringValue((string)value);
                    break;
            }
        }
    }

    /// <summary>A value that stands as JSON in a cell.</summary>
    internal sealed class Raw(string value, string at) : Built(at)
    {
        public override void Write(Utf8JsonWriter json, string pointer, CellPlaces places)
        {
            Note(pointer, places);
            json.WriteRawValue(value, skipInputValidation: true);
        }
    }

    internal sealed class List(string? at) : Built(at)
    {
        public List<Built> Items { get; } = [];

        public override void Write(Utf8JsonWriter json, string pointer, CellPlaces places)
        {
            Note(pointer, places);
            json.WriteStartArray();
            for (int i = 0; i < Items.Count; i++)
            {
                Items[i].Write(json, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pointer}/{i}"), places);
            }

            json.WriteEndArray();
        }
    }

    internal class Object(string? at) : Built(at)
    {
        private readonly List<(string Name, Built Value)> _members = [];
        private readonly List<(string Name, Built Value, int Behind)> _between = [];

        public bool IsEmpty => _members.Count == 0;

        public void Add(string name, Built value) => _members.Add((name, value));

        /// <summary>The order that the members have when they are written; null where they stay as they came.</summary>
        public MemberShape[]? Order { get; init; }

        /// <summary>The row that it is; null where it is none.</summary>
        public ReadRow? Row { get; init; }

        /// <summary>Whether the members are written in the order of their names.</summary>
        public bool IsSorted { get; init; }

        public bool Has(string name) => _members.Exists(member => member.Name == name);

        /// <summary>Adds a member that the format does not know, behind one that it knows; -1 where it stands in front.</summary>
        public void AddBehind(int position, string name, Built value) => _between.Add((name, value, position));

        public void CopyTo(Object other) => other._members.AddRange(_members);

        /// <summary>The first member of a name, made where there is none.</summary>
        public T Get<T>(string name, Func<T> make)
            where T : Built
        {
            if (_members.Find(member => member.Name == name && member.Value is T).Value is T found)
            {
                return found;
            }

            T made = make();
            Add(name, made);
            return made;
        }

        private IEnumerable<(string Name, Built Value)> InOrder() =>
            IsSorted ? _members.OrderBy(member => member.Name, StringComparer.Ordinal)
            : Order is null ? _members
            : _members
                .Select(member => (member.Name, member.Value, Position: 2 * PositionOf(member.Name)))
                .Concat(_between.Select(member => (member.Name, member.Value, Position: (2 * member.Behind) + 1)))
                .OrderBy(member => member.Position)
                .Select(member => (member.Name, member.Value));

        private int PositionOf(string name) =>
            Array.FindIndex(Order!, member => member.Name == name) is >= 0 and var position ? position : Order!.Length;

        public override void Write(Utf8JsonWriter json, string pointer, CellPlaces places)
        {
            Note(pointer, places);
            if (Row is not null)
            {
                places.Add(pointer, Row);
            }

            json.WriteStartObject();
            foreach ((string name, Built value) in InOrder())
            {
                json.WritePropertyName(name);
                string token = name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
                value.Write(json, $"{pointer}/{token}", places);
            }

            json.WriteEndObject();
        }
    }

    /// <summary>What is said: the level alone, where nothing stands beside it.</summary>
    internal sealed class Said() : Built(at: null)
    {
        public Built? Level { get; set; }

        public Object Beside { get; } = new(at: null);

        public override void Write(Utf8JsonWriter json, string pointer, CellPlaces places)
        {
            if (Beside.IsEmpty && Level is not null)
            {
                Level.Write(json, pointer, places);
                return;
            }

            Object whole = new(Level?.At);
            if (Level is not null)
            {
                whole.Add("level", Level);
            }

            Beside.CopyTo(whole);
            whole.Write(json, pointer, places);
        }
    }
}
