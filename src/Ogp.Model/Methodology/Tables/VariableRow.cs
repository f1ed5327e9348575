namespace Ogp.Model;

/// <summary>A row of <c>variables.csv</c>: the scale of a variable.</summary>
internal sealed record VariableRow(string Variable, Func<Codelist> Levels, Func<Codelist>? Aspects, NumberMeaning Numbers);
