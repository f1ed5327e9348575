using System.Text.RegularExpressions;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Cli.Tests;

/// <summary>Runs the guide "Adapt the model for your country in an hour": each file is written, each command run, and what it prints is what the page shows.</summary>
public sealed partial class AdaptGuideTests : Folder
{
    [Fact]
    public void Every_step_of_the_guide_does_what_the_page_says()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "adapt.md"));
        int commands = 0;
        foreach (Match block in Block().Matches(page))
        {
            (string kind, string file, string body) = (block.Groups["kind"].Value, block.Groups["file"].Value, block.Groups["body"].Value);
            switch (kind)
            {
                case "console":
                    commands += Run(body);
                    break;
                case "edit":
                    Edit(file, body.TrimEnd('\n').Split('\n'));
                    break;
                default:
                    Directory.CreateDirectory(Path.GetDirectoryName(In(file))!);
                    Write(file, body);
                    break;
            }
        }

        Assert.Equal(11, commands);
    }

    /// <summary>Runs the commands of a block, and holds what they print against what stands behind each.</summary>
    private int Run(string body)
    {
        string[] runs = body.Split("$ ogp ", StringSplitOptions.RemoveEmptyEntries);
        foreach (string run in runs)
        {
            string[] lines = run.TrimEnd('\n').Split('\n');
            string[] arguments = lines[0].Split(' ');
            string[] into = arguments[..2] is ["profile", "new"] ? ["-o", In(arguments[2])] : [];
            Ogp ran = Ogp.Run([.. arguments.Select((argument, i) => IsPath(arguments, i) ? In(argument) : argument), .. into]);
            string printed = (ran.Out + ran.Error).Replace('\\', '/').Replace(Root.Replace('\\', '/') + "/", "", StringComparison.Ordinal);
            Assert.Equal(string.Join('\n', lines[1..]), printed.TrimEnd('\n'));
            Assert.True(ran.ExitCode is ExitCode.Fine or ExitCode.Findings, lines[0]);
        }

        return runs.Length;
    }

    /// <summary>Whether an argument names a file or a folder, which in the guide lies in the current one.</summary>
    private static bool IsPath(string[] arguments, int index) =>
        arguments[index].Contains('/', StringComparison.Ordinal)
        || arguments[index].Contains('.', StringComparison.Ordinal)
        || (index > 0 && arguments[index - 1] is "-o" or "--profile" or "check" or "docs" && arguments[index][0] != '-');

    private void Edit(string file, string[] change)
    {
        string text = File.ReadAllText(In(file));
        Assert.Contains(change[0], text, StringComparison.Ordinal);
        File.WriteAllText(In(file), text.Replace(change[0], change[1], StringComparison.Ordinal));
    }

    [GeneratedRegex("```(?<kind>console|edit|json|text) ?(?<file>\\S*)\\n(?<body>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
