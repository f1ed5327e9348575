namespace Ogp.Model.Reporting;

/// <summary>A file that was validated, as <see cref="FindingsPage"/> shows it.</summary>
/// <param name="Name">What the file is called.</param>
/// <param name="Verdicts">What was found of each aspect, listed or not.</param>
/// <param name="Findings">The findings that are listed.</param>
public sealed record CheckedFile(string Name, ValueList<Verdict> Verdicts, ValueList<ShownFinding> Findings);
