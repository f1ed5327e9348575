using System.ComponentModel;
using System.Diagnostics;

namespace Ogp.Model.Tests.Support;

/// <summary>A test that runs ajv; skipped, with the reason, where Node.js or its packages are not to be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeTheoryAttribute : TheoryAttribute
{
    private static readonly Lazy<string?> s_obstacle = new(Install);

    public NodeTheoryAttribute() => Skip = s_obstacle.Value;

    /// <summary>Where the scripts are.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "tests", "Ajv"));

    private static string? Install()
    {
        if (Directory.Exists(Path.Combine(Folder, "node_modules", "ajv")))
        {
            return null;
        }

        try
        {
            ProcessStartInfo start = new("npm")
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (string argument in (string[])["ci", "--no-audit", "--no-fund", "--fetch-retries=0"])
            {
                start.ArgumentList.Add(argument);
            }

            using Process npm = Process.Start(start)!;
            Task<string> output = npm.StandardOutput.ReadToEndAsync();
            string error = npm.StandardError.ReadToEnd();
            output.Wait();
            npm.WaitForExit();
            return npm.ExitCode == 0 ? null : $"npm could not install ajv: {error.Split('\n')[0]}";
        }
        catch (Win32Exception)
        {
            return "Node.js is not on this machine.";
        }
    }
}
