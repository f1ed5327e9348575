namespace Ogp.Model;

/// <summary>Something that statements rest on: a report, a page, a data file.</summary>
public sealed partial record Source : Node
{
    internal string _id = "";
    internal string? _title;
    internal string? _publisher;
    internal string? _url;
    internal PartialDate _published;
    internal PartialDate _accessed;
    internal string? _language;
    internal LocalizedText _note;
    internal OutsideEquality<ImportRecord?> _record;

    /// <summary>Identifier within the package.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>Title, in the language of the source. Null when not stated.</summary>
    public string? Title
    {
        get => _title;
        init => _title = value;
    }

    /// <summary>Who published the source. Null when not stated.</summary>
    public string? Publisher
    {
        get => _publisher;
        init => _publisher = value;
    }

    /// <summary>Address. Null when not stated.</summary>
    public string? Url
    {
        get => _url;
        init => _url = value;
    }

    /// <summary>When it was published.</summary>
    public PartialDate Published
    {
        get => _published;
        init => _published = value;
    }

    /// <summary>When it was last looked at.</summary>
    public PartialDate Accessed
    {
        get => _accessed;
        init => _accessed = value;
    }

    /// <summary>BCP 47 tag of its language. Null when not stated.</summary>
    public string? Language
    {
        get => _language;
        init => _language = value;
    }

    /// <summary>A remark of the publisher.</summary>
    public LocalizedText Note
    {
        get => _note;
        init => _note = value;
    }

    /// <summary>How a table was laid out that was imported; takes no part in comparisons. Null when not stated.</summary>
    public ImportRecord? Record
    {
        get => _record.Value;
        init => _record = new(value);
    }

    private protected override string Identity => Id;
}
