namespace Ogp.Model;

/// <content>What counts as a country.</content>
public readonly partial struct MemberLevel
{
    /// <summary>Whether plans and reports are those of a country: of Kosovo as well, the one member that OGP lists as other. Not when the level is not stated.</summary>
    internal bool IsCountry => this == National || this == Other;
}
