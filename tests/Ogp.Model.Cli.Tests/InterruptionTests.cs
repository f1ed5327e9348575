using System.Diagnostics;
using System.Globalization;
using Ogp.Model.Json;
using Ogp.Model.Tabular;

namespace Ogp.Model.Cli.Tests;

/// <summary>Whoever ends the program while it writes finds what was there before, and nothing else.</summary>
public sealed class InterruptionTests : Folder
{
    private const int Plans = 20_000;

    private static readonly Lazy<IrmPackage> s_package = new(() =>
        new()
        {
            ActionPlans =
            [
                .. Enumerable
                    .Range(1, Plans)
                    .Select(i => new ActionPlan
                    {
                        Id = new($"AP_KEN{i:00000}"),
                        Member = new("KEN"),
                        Number = i,
                        Submitted = new(2014 + (i % 10)),
                        Commitments = [new() { Id = new($"KE{i:00000}"), Title = new("en", "A commitment") }],
                    }),
            ],
        }
    );

    [UnixFact]
    public void Nothing_of_a_file_stays_behind()
    {
        File.WriteAllBytes(In("plans.csv"), OgpDatabase.Write(s_package.Value, "2024-07").Csv.ToArray());
        Write("plans.ndjson", "before");
        Interrupt("plans.ndjson.", "convert", In("plans.csv"), "-o", In("plans.ndjson"));
        Assert.Equal("before", File.ReadAllText(In("plans.ndjson")));
    }

    [UnixFact]
    public void Nothing_of_a_dataset_stays_behind()
    {
        File.WriteAllBytes(In("plans.irm.json"), IrmJson.Write(s_package.Value, indented: false));
        Interrupt("dataset.", "convert", In("plans.irm.json"), "-o", In("dataset/"));
        Assert.False(Directory.Exists(In("dataset")));
    }

    /// <summary>Runs the program until something that begins so lies in the folder, ends it, and looks at what is left. Shells may have told those that run the tests to ignore other signals.</summary>
    private void Interrupt(string beside, params string[] args)
    {
        string[] before = [.. Directory.EnumerateFileSystemEntries(In(""))];
        using Process ogp = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(OgpCommand).Assembly.Location, .. args]) { RedirectStandardError = true }
        )!;
        while (!Directory.EnumerateFileSystemEntries(In(""), $"{beside}*.tmp").Any())
        {
            Assert.False(ogp.HasExited, "it ended before it could be interrupted");
            Thread.Sleep(1);
        }

        using Process kill = Process.Start("kill", ["-TERM", ogp.Id.ToString(CultureInfo.InvariantCulture)]);
        string said = ogp.StandardError.ReadToEnd();
        ogp.WaitForExit();

        Assert.Equal(before.Order(), Directory.EnumerateFileSystemEntries(In("")).Order());
        Assert.NotEqual(ExitCode.Fine, ogp.ExitCode);
        Assert.DoesNotContain("fault", said, StringComparison.Ordinal);
    }

    /// <summary>Signals are sent with <c>kill</c>.</summary>
    private sealed class UnixFactAttribute : FactAttribute
    {
        public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "there is no kill" : null;
    }
}
