using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ogp.Model.Tests;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Cli.Tests;

/// <summary>What the documentation gives for pipelines is run: the lines of the workflow, and the hooks by pre-commit.</summary>
public sealed partial class PipelineTests : Folder
{
    private const string Misspelt = """
        { "formatVersion": "1.0", "actionPlans": [ { "id": "p", "member": "ECU",
          "reports": [ { "id": "r", "assessments": [ { "commitment": "c", "ratings": { "completion": "complet" } } ] } ], "commitments": [ { "id": "c" } ] } ] }
        """;

    [CommandFact("bash")]
    public void The_lines_of_the_workflow_run()
    {
        string[] lines =
        [
            .. RunLine().Matches(File.ReadAllText(Path.Combine(ReferenceTests.Docs, "findings.md"))).Select(match => match.Groups[1].Value),
        ];
        Assert.Equal("dotnet tool install --global Ogp.Model.Cli", lines[0]);
        Directory.CreateDirectory(In("data"));
        Write("data/plan.irm.json", Misspelt);

        Assert.Equal((0, ""), Run("bash", "-e", "-c", lines[1]));
        JsonElement run = JsonDocument.Parse(File.ReadAllText(In("findings.sarif"))).RootElement.GetProperty("runs")[0];
        Assert.Equal("OGP1205", Assert.Single(run.GetProperty("results").EnumerateArray()).GetProperty("ruleId").GetString());
        (int code, string output) = Run("bash", "-e", "-c", lines[2]);
        Assert.Equal(ExitCode.Findings, code);
        Assert.StartsWith("::error file=data/plan.irm.json,line=2,", output, StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }

    [CommandFact("pre-commit")]
    public void The_hooks_stop_a_commit_and_mend_what_can_be_mended()
    {
        Write("plan.irm.json", Misspelt);
        Write("notes.json", "no IRM JSON");
        Write(".gitignore", ".cache\n");
        Assert.Equal(0, Run("git", "init", "-q", ".").Code);
        Assert.Equal(0, Run("git", "add", ".").Code);

        (int code, string output) = Hook("ogp-validate");
        Assert.Equal(1, code);
        Assert.Contains("plan.irm.json:2:", output, StringComparison.Ordinal);
        Assert.Contains("error OGP1205", output, StringComparison.Ordinal);
        Assert.DoesNotContain("notes.json", output, StringComparison.Ordinal);

        (code, output) = Hook("ogp-fix");
        Assert.Equal(1, code);
        Assert.Contains("files were modified by this hook", output, StringComparison.Ordinal);
        Assert.Contains("\"complete\"", File.ReadAllText(In("plan.irm.json")), StringComparison.Ordinal);
        Assert.Equal(0, Run("git", "add", ".").Code);
        Assert.Equal(0, Hook("ogp-fix").Code);
        Assert.Equal(0, Hook("ogp-validate").Code);

        (int Code, string Output) Hook(string id) => Run("pre-commit", "try-repo", Path.GetFullPath(Repository.Root), id, "--all-files");
    }

    /// <summary>Runs a program in the folder, with the built command first on the path.</summary>
    private (int Code, string Output) Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = Root, RedirectStandardOutput = true };
        string here = Path.GetDirectoryName(typeof(OgpCommand).Assembly.Location)!;
        start.Environment["PATH"] = $"{here}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["PRE_COMMIT_HOME"] = In(".cache");
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    [GeneratedRegex("^ +- run: (.+)$", RegexOptions.Multiline)]
    private static partial Regex RunLine();
}
