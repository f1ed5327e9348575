namespace Ogp.Model.Tests;

/// <summary>A test of real data; skipped, with the reason, where the data is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>A test that needs some real data.</summary>
    /// <param name="paths">What it needs, relative to the folder of the shared data; nothing for the folder itself.</param>
    public SharedDataFactAttribute(params string[] paths)
    {
        Paths = paths;
        Skip = SharedData.WhyAbsent(paths);
    }

    /// <summary>What the test needs.</summary>
    public IReadOnlyList<string> Paths { get; }
}
