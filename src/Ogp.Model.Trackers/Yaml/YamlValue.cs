namespace Ogp.Model.Trackers.Yaml;

/// <summary>A value of a YAML document, as far as it could be read.</summary>
internal sealed class YamlValue(int line, int column)
{
    /// <summary>Line of its first character, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Column of its first character, from 1.</summary>
    public int Column { get; } = column;

    /// <summary>The text of a scalar; null where it is none.</summary>
    public string? Scalar { get; init; }

    /// <summary>Whether a scalar stands without quotation marks, so that it may be a boolean or null.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The members of a mapping in order, names distinct.</summary>
    public List<(string Name, YamlValue Value)> Members { get; } = [];

    /// <summary>The items of a sequence.</summary>
    public List<YamlValue> Items { get; } = [];

    /// <summary>How many values it holds with all aliases unfolded, itself included.</summary>
    public long Size { get; set; } = 1;

    /// <summary>The text of a scalar that says something; null for YAML's null and for what is no scalar.</summary>
    public string? Text => IsPlain && Scalar is "" or "~" or "null" ? null : Scalar;

    /// <summary>The member of a name; null where there is none.</summary>
    public YamlValue? this[string name] => Members.Find(member => member.Name == name).Value;
}
