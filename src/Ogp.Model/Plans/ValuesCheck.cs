namespace Ogp.Model;

/// <summary>The values check: two indicators of V-Dem on civil society.</summary>
public sealed partial record ValuesCheck : Node
{
    internal decimal? _csoEntryAndExit;
    internal decimal? _csoRepression;
    internal Statement<YesNo> _passed;

    /// <summary>V-Dem "CSO entry and exit", 0 to 4; null when not measured.</summary>
    public decimal? CsoEntryAndExit
    {
        get => _csoEntryAndExit;
        init => _csoEntryAndExit = value;
    }

    /// <summary>V-Dem "CSO repression", 0 to 4; null when not measured.</summary>
    public decimal? CsoRepression
    {
        get => _csoRepression;
        init => _csoRepression = value;
    }

    /// <summary>Whether the check was passed.</summary>
    public Statement<YesNo> Passed
    {
        get => _passed;
        init => _passed = value;
    }
}
