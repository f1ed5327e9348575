namespace Ogp.Model;

/// <summary>A member's eligibility in a year: four criteria of up to 4 points each, and the values check of those that have not joined.</summary>
public sealed partial record Eligibility : Node
{
    internal int? _year;
    internal int? _fiscalTransparency;
    internal int? _accessToInformation;
    internal int? _assetDisclosure;
    internal int? _citizenEngagement;
    internal ValuesCheck? _valuesCheck;
    internal Statement<EligibilityResult> _result;
    internal ValueList<string> _sources;

    /// <summary>The year. Null when not stated.</summary>
    public int? Year
    {
        get => _year;
        init => _year = value;
    }

    /// <summary>0 to 4 points; null when not measured.</summary>
    public int? FiscalTransparency
    {
        get => _fiscalTransparency;
        init => _fiscalTransparency = value;
    }

    /// <summary>0 to 4 points; null when not measured.</summary>
    public int? AccessToInformation
    {
        get => _accessToInformation;
        init => _accessToInformation = value;
    }

    /// <summary>0 to 4 points; null when not measured.</summary>
    public int? AssetDisclosure
    {
        get => _assetDisclosure;
        init => _assetDisclosure = value;
    }

    /// <summary>0 to 4 points; null when not measured.</summary>
    public int? CitizenEngagement
    {
        get => _citizenEngagement;
        init => _citizenEngagement = value;
    }

    /// <summary>The values check, in force since 2017 for countries that have not joined. Null when not stated.</summary>
    public ValuesCheck? ValuesCheck
    {
        get => _valuesCheck;
        init => _valuesCheck = value;
    }

    /// <summary>Whether the member is eligible.</summary>
    public Statement<EligibilityResult> Result
    {
        get => _result;
        init => _result = value;
    }

    /// <summary>Ids of the sources it rests on: sources of the package, or footnotes of the plan's reports.</summary>
    public ValueList<string> Sources
    {
        get => _sources;
        init => _sources = value;
    }

    private protected override string Identity => Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
