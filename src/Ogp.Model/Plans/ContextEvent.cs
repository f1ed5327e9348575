namespace Ogp.Model;

/// <summary>Something that happened around a plan and had an effect on it.</summary>
public sealed partial record ContextEvent : Node
{
    internal string _id = "";
    internal ContextKind _kind;
    internal LocalizedText _title;
    internal Period? _period;
    internal LocalizedText _effect;
    internal ValueList<string> _sources;

    /// <summary>Identifier within the report.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>What kind of event.</summary>
    public ContextKind Kind
    {
        get => _kind;
        init => _kind = value;
    }

    /// <summary>What happened.</summary>
    public LocalizedText Title
    {
        get => _title;
        init => _title = value;
    }

    /// <summary>When. Null when not stated.</summary>
    public Period? Period
    {
        get => _period;
        init => _period = value;
    }

    /// <summary>Its effect on the plan.</summary>
    public LocalizedText Effect
    {
        get => _effect;
        init => _effect = value;
    }

    /// <summary>Ids of the sources it rests on: sources of the package, or footnotes of the plan's reports.</summary>
    public ValueList<string> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    private protected override string Identity => Id;
}
