namespace Ogp.Model.Profiles;

/// <summary>A list of codes that a profile adds, and what its codes are on other lists. Immutable; safe to share between threads.</summary>
public sealed class ProfileList
{
    private readonly Dictionary<(string List, string Code), string> _maps;

    internal ProfileList(Codelist codes, Dictionary<(string List, string Code), string> maps) => (Codes, _maps) = (codes, maps);

    /// <summary>The codes.</summary>
    public Codelist Codes { get; }

    /// <summary>The code of another list that the profile gives for one of this list; null where it gives none.</summary>
    /// <param name="code">A code of this list.</param>
    /// <param name="list">Name of the other list, such as <c>completion</c>.</param>
    public string? Map(string code, string list) => _maps.GetValueOrDefault((list, code));
}
