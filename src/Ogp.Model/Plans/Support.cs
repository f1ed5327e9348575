namespace Ogp.Model;

/// <summary>Funding or technical assistance.</summary>
public sealed partial record Support : Node
{
    internal string _id = "";
    internal SupportKind _kind;
    internal ValueList<string> _providers;
    internal bool? _incomplete;
    internal decimal? _amount;
    internal string? _currency;
    internal LocalizedText _description;
    internal ValueList<string> _sources;

    /// <summary>Identifier within the plan or the commitment.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>Money, technical assistance, training …</summary>
    public SupportKind Kind
    {
        get => _kind;
        init => _kind = value;
    }

    /// <summary>Ids of the institutions that give it.</summary>
    public ValueList<string> Providers
    {
        get => _providers;
        init => _providers = value;
    }

    /// <summary>True when the list of providers is known not to be all of them. Null when not stated.</summary>
    public bool? Incomplete
    {
        get => _incomplete;
        init => _incomplete = value;
    }

    /// <summary>Amount of money, in units of the currency; null when not stated.</summary>
    public decimal? Amount
    {
        get => _amount;
        init => _amount = value;
    }

    /// <summary>ISO 4217 code. Null when not stated.</summary>
    public string? Currency
    {
        get => _currency;
        init => _currency = value;
    }

    /// <summary>What it is.</summary>
    public LocalizedText Description
    {
        get => _description;
        init => _description = value;
    }

    /// <summary>Ids of the sources it rests on: sources of the package, or footnotes of the plan's reports.</summary>
    public ValueList<string> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    private protected override string Identity => Id;
}
