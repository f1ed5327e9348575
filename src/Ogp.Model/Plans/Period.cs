namespace Ogp.Model;

/// <summary>A time from a start to an end, both inclusive.</summary>
public sealed partial record Period : Node
{
    internal PartialDate _start;
    internal PartialDate _end;

    /// <summary>First day; not stated when unknown.</summary>
    public PartialDate Start
    {
        get => _start;
        init => _start = value;
    }

    /// <summary>Last day; not stated when unknown.</summary>
    public PartialDate End
    {
        get => _end;
        init => _end = value;
    }

    private protected override string Identity => $"{Start}/{End}";
}
