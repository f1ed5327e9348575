namespace Ogp.Model.Cli.Conformance;

/// <summary>What an implementation says of a document.</summary>
/// <param name="Findings">What it found; empty where it gave no answer.</param>
/// <param name="Failure">Why there is no answer; null where there is one.</param>
internal sealed record Answer(ValueList<KitFinding> Findings, string? Failure = null)
{
    public static Answer None(string why) => new([], why);
}
