using Ogp.Model.Profiles;

namespace Ogp.Model.Spreadsheets;

/// <summary>A member of an object as the format's schema describes it.</summary>
/// <param name="Name">Its name in the format.</param>
/// <param name="Form">How it becomes cells.</param>
/// <param name="Type">Name of the type of its object or of its items; null where it has none.</param>
/// <param name="Codes">The codes that it, or each of its words, can have; empty where the list is open or there is none.</param>
internal sealed record MemberShape(string Name, MemberForm Form, string? Type, string[] Codes)
{
    /// <summary>Whether it is a member of a profile, or of an object that a profile adds: its value is kept to the letter.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Whether its cells hold days.</summary>
    public bool IsDate { get; init; }

    /// <summary>What a profile says of a field of its own; null where it is none.</summary>
    public ProfileField? Field
    {
        get;
        init
        {
            field = value;
            Words = value?.Codes is { } list ? new([.. list.Entries]) : null;
        }
    }

    /// <summary>The words of the list of a profile's field; null where it has none.</summary>
    public CodeWords? Words { get; private init; }

    /// <summary>The code that a word of a profile's field means, by its label in any language; the word itself where it means none, or several.</summary>
    public string CodeOf(string word) =>
        Words is { } words && !words.IsCode(word) && words.TryFind(word, out string? code) ? code ?? word : word;

    /// <summary>What a cell of one word is read as: of several words, which somebody parted by other signs than the format's, each.</summary>
    public string[] ReadAs(string word) =>
        Words is null ? [word]
        : Form == MemberForm.Words ? Array.ConvertAll(Words.Parts(word, CodeOf), CodeOf)
        : [CodeOf(word)];
}
