namespace Ogp.Model.Tabular.Import;

/// <summary>A cell read as a code.</summary>
/// <param name="Code">The code; a word that the list does not know stands as it is.</param>
/// <param name="Usual">The word that the edition usually writes for it.</param>
/// <param name="IsAbsence">Whether it is a reason why there is no code.</param>
/// <param name="Possible">The codes of which the cell says that it is one; none where it says one.</param>
internal readonly record struct CodeReading(string Code, string Usual, bool IsAbsence, ValueList<string> Possible = default);
