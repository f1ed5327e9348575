namespace Ogp.Model;

/// <summary>A row of <c>variables.csv</c>: the scale of a variable, and the headings that ask its opposite.</summary>
internal sealed record VariableRow(string Variable, Func<Codelist> Levels, Func<Codelist>? Aspects, NumberMeaning Numbers, string Inverse);
