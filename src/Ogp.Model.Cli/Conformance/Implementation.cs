using System.CommandLine.Parsing;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ogp.Model.Cli.Conformance;

/// <summary>Another implementation: a command that is run for each document and prints its findings as JSON.</summary>
/// <param name="command">The command, in whose words <c>{file}</c> and <c>{ruleset}</c> are replaced. No shell reads it.</param>
/// <param name="limit">How long it may take for a document.</param>
internal sealed class Implementation(string command, TimeSpan limit)
{
    public const string File = "{file}";

    public const string RuleSet = "{ruleset}";

    /// <summary>Much more than all findings of the largest document.</summary>
    private const int MostOutput = 4 << 20;

    private readonly string[] _words = [.. CommandLineParser.SplitCommandLine(command)];

    /// <summary>The program that a command runs; empty where it names none.</summary>
    public static string ProgramOf(string command) => CommandLineParser.SplitCommandLine(command).FirstOrDefault("");

    /// <summary>Whether it can be told which rule set to use.</summary>
    public bool TakesRuleSet => _words.Any(word => word.Contains(RuleSet, StringComparison.Ordinal));

    /// <summary>Asks for the findings of a document.</summary>
    /// <exception cref="IOException">The command cannot be started.</exception>
    public async Task<Answer> AskAsync(string file, string ruleSet, CancellationToken cancellation)
    {
        using Process process = Start(file, ruleSet);
        using CancellationTokenSource watch = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        watch.CancelAfter(limit);
        try
        {
            process.StandardInput.Close();
            Task<byte[]> error = ReadAsync(process.StandardError.BaseStream, watch.Token);
            byte[] output = await ReadAsync(process.StandardOutput.BaseStream, watch.Token);
            string complaint = LastLine(await error);
            await process.WaitForExitAsync(watch.Token);
            return Parse(output)
                ?? Answer.None(
                    string.Create(CultureInfo.InvariantCulture, $"exit code {process.ExitCode}, and no findings as JSON{complaint}")
                );
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Answer.None(string.Create(CultureInfo.InvariantCulture, $"no answer within {limit.TotalSeconds} s"));
        }
        catch (InvalidDataException)
        {
            return Answer.None("more output than any document has findings");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static Answer? Parse(byte[] output)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(output);
            return new(ConformanceKit.FindingsOf(json.RootElement));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        using MemoryStream all = new();
        byte[] buffer = new byte[1 << 14];
        while (await stream.ReadAsync(buffer, cancellation) is var read and > 0)
        {
            all.Write(buffer, 0, read);
            if (all.Length > MostOutput)
            {
                throw new InvalidDataException();
            }
        }

        return all.ToArray();
    }

    private static string LastLine(byte[] error)
    {
        string line = Encoding.UTF8.GetString(error).Split('\n').Select(line => line.Trim()).LastOrDefault(line => line.Length > 0) ?? "";
        return line.Length > 0 ? $": {line}" : "";
    }

    private Process Start(string file, string ruleSet)
    {
        string[] words =
        [
            .. _words.Select(word =>
                word.Replace(File, file, StringComparison.Ordinal).Replace(RuleSet, ruleSet, StringComparison.Ordinal)
            ),
        ];
        ProcessStartInfo start = new(words[0], words[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception fault)
        {
            throw new IOException($"'{words[0]}' cannot be started: {fault.Message}", fault);
        }
    }
}
