using System.ComponentModel;
using System.Diagnostics;

namespace Ogp.Model.Tests;

/// <summary>A test that runs another program; skipped, with the reason, where the machine has it not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CommandFactAttribute : FactAttribute
{
    public CommandFactAttribute(string program)
    {
        try
        {
            using Process process = Process.Start(
                new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true }
            )!;
            process.WaitForExit();
        }
        catch (Win32Exception)
        {
            Skip = $"{program} is not on this machine.";
        }
    }
}
