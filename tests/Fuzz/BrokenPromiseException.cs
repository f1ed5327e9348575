using System.Diagnostics.CodeAnalysis;

namespace Ogp.Model.Fuzz;

/// <summary>Something did not do what it promises.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message)
{
    /// <summary>Throws unless a promise holds.</summary>
    public static void ThrowUnless([DoesNotReturnIf(false)] bool holds, string promise)
    {
        if (!holds)
        {
            throw new BrokenPromiseException(promise);
        }
    }
}
