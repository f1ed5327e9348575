namespace Ogp.Model.Cli;

/// <summary>
/// Keeps a process small that goes over a file of any size. The runtime lets garbage grow to what the cache of the machine holds, which on some is many times
/// what the file needs.
/// </summary>
internal static class Garbage
{
    private const long Most = 4 << 20;
    private static long s_collected;

    /// <summary>Collects what is young, where enough of it has come together. Costs a call otherwise.</summary>
    public static void Limit()
    {
        long allocated = GC.GetTotalAllocatedBytes();
        if (allocated - s_collected > Most)
        {
            GC.Collect(0);
            s_collected = allocated;
        }
    }
}
