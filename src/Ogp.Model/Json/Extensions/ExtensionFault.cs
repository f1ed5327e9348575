using System.Text.Json;

namespace Ogp.Model.Json;

/// <summary>Why a value could not be read as what a program has for it.</summary>
/// <param name="What">What is wrong, in English, Spanish and French.</param>
/// <param name="Way">The way to it from the value, <c>notes[1].start</c>; empty where it is all of it.</param>
internal sealed record ExtensionFault(LocalizedText What, string Way)
{
    /// <summary>A value that was read, and that nothing could write.</summary>
    public static readonly ExtensionFault NotWritten = new(ExtensionFindings.NotWritten, "");

    /// <summary>A fault that the serializer found, or code of the program that it called.</summary>
    public static ExtensionFault Of(Exception exception) =>
        exception is JsonException fault
            ? new(ExtensionFindings.WordsOf(fault), CodecFault.WayTo(fault))
            : new(ExtensionFindings.WordsOfProgram(exception.Message), "");

    /// <summary>Whether it lies in a member of the value.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="rest">The way to it from there.</param>
    public bool IsIn(string name, out string rest)
    {
        foreach (string step in (string[])[name, $"['{name}']"])
        {
            if (Way.StartsWith(step, StringComparison.Ordinal) && (Way.Length == step.Length || Way[step.Length] is '.' or '['))
            {
                rest = Way[step.Length..].TrimStart('.');
                return true;
            }
        }

        rest = "";
        return false;
    }

    /// <summary>What is wrong, and where.</summary>
    public LocalizedText Words(string way) =>
        way.Length == 0 ? What : Reason.Join([What, Reason.Of($"It is at {way}.", $"Está en {way}.", $"C’est à {way}.")]);
}
