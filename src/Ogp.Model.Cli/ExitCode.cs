namespace Ogp.Model.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>There are findings at or above the level asked for, or a document was read in part only.</summary>
    public const int Findings = 1;

    /// <summary>The command was called wrongly.</summary>
    public const int Usage = 2;

    /// <summary>No document was recognised in the input.</summary>
    public const int NoDocument = 3;

    /// <summary>Somebody ended it, as shells have it for Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>A fault of the program.</summary>
    public const int Fault = 4;
}
