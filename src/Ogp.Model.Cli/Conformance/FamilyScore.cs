namespace Ogp.Model.Cli.Conformance;

/// <summary>How many findings of a family were told.</summary>
/// <param name="Name">Name of the family; <c>unknown</c> for codes that no family has.</param>
/// <param name="Expected">Findings that the kit expects.</param>
/// <param name="Matched">Of these, told with code, severity and pointer.</param>
/// <param name="Extra">Told, and not expected.</param>
internal sealed record FamilyScore(string Name, int Expected, int Matched, int Extra);
