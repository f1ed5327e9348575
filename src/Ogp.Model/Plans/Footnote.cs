namespace Ogp.Model;

/// <summary>A footnote of a report.</summary>
public sealed partial record Footnote : Node
{
    internal string _id = "";
    internal LocalizedText _text;
    internal ValueList<string> _sources;

    /// <summary>Identifier; other things may name it among their sources.</summary>
    public string Id
    {
        get => _id;
        init => _id = value;
    }

    /// <summary>What it says.</summary>
    public LocalizedText Text
    {
        get => _text;
        init => _text = value;
    }

    /// <summary>Ids of the sources it rests on: sources of the package, or footnotes of the plan's reports.</summary>
    public ValueList<string> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    private protected override string Identity => Id;
}
