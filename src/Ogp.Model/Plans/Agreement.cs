namespace Ogp.Model;

/// <summary>An agreement between those who carry out a commitment.</summary>
public sealed partial record Agreement : Node
{
    internal string _id = "";
    internal LocalizedText _title;
    internal ValueList<string> _parties;
    internal PartialDate _signed;
    internal LocalizedText _duties;
    internal ValueList<Contact> _contacts;
    internal ValueList<string> _sources;

    /// <summary>Identifier within the commitment.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>Title.</summary>
    public LocalizedText Title
    {
        get => _title;
        init => _title = value;
    }

    /// <summary>Ids of the institutions that agreed.</summary>
    public ValueList<string> Parties
    {
        get => _parties;
        init => _parties = value;
    }

    /// <summary>When it was signed.</summary>
    public PartialDate Signed
    {
        get => _signed;
        init => _signed = value;
    }

    /// <summary>What it obliges them to.</summary>
    public LocalizedText Duties
    {
        get => _duties;
        init => _duties = value;
    }

    /// <summary>Points of contact, by office.</summary>
    public ValueList<Contact> Contacts
    {
        get => _contacts;
        init => _contacts = value;
    }

    /// <summary>Ids of the sources it rests on: sources of the package, or footnotes of the plan's reports.</summary>
    public ValueList<string> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    private protected override string Identity => Id;
}
