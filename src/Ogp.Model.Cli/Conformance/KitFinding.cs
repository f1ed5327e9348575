namespace Ogp.Model.Cli.Conformance;

/// <summary>A finding as the kit compares it: texts do not count.</summary>
/// <param name="Code">Code of the rule.</param>
/// <param name="Severity">Its severity as JSON has it; empty where an implementation says none.</param>
/// <param name="Pointer">JSON Pointer; empty for the whole document.</param>
internal sealed record KitFinding(string Code, string Severity, string Pointer)
{
    public override string ToString() => $"{Code} {Severity} {Pointer}".TrimEnd();
}
