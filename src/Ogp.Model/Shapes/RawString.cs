namespace Ogp.Model.Shapes;

/// <summary>Where a string lies in a document.</summary>
/// <param name="Start">Offset behind its opening quotation mark.</param>
/// <param name="Length">Number of bytes between its quotation marks.</param>
/// <param name="IsEscaped">Whether there is an escape in it.</param>
internal readonly record struct RawString(int Start, int Length, bool IsEscaped);
