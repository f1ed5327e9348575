using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Ogp.Model.Cli.Commands;

namespace Ogp.Model.Cli;

/// <summary>The command <c>ogp</c>: takes arguments apart, calls a subcommand, and turns whatever happens into an exit code.</summary>
internal static class OgpCommand
{
    /// <summary>The subcommands, in the order of the help.</summary>
    private static readonly (string Name, Func<Shell, Command> Create)[] s_commands =
    [
        ("validate", ValidateCommand.Create),
        ("fix", FixCommand.Create),
        ("score", ScoreCommand.Create),
        ("stats", StatsCommand.Create),
        ("recompute", RecomputeCommand.Create),
        ("reconcile", ReconcileCommand.Create),
        ("tracker", TrackerCommand.Create),
        ("report", ReportCommand.Create),
        ("convert", ConvertCommand.Create),
        ("template", TemplateCommand.Create),
        ("diff", DiffCommand.Create),
        ("merge", MergeCommand.Create),
        ("codelist", CodelistCommand.Create),
        ("explain", ExplainCommand.Create),
        ("schema", SchemaCommand.Create),
        ("profile", ProfileCommand.Create),
        ("conformance", ConformanceCommand.Create),
        ("completion", CompletionCommand.Create),
    ];

    public static int Run(string[] args, Shell shell)
    {
        if (Array.IndexOf(args, "") is var empty && empty >= 0)
        {
            shell.Error.WriteLine($"ogp: argument {empty + 1} is empty: a variable that is not set?");
            return ExitCode.Usage;
        }

        try
        {
            ParseResult parsed = Parse(args, shell);
            if (parsed.Action is ParseErrorAction wrong)
            {
                (wrong.ShowHelp, wrong.ShowTypoCorrections) = (false, true);
                shell.Invoke(parsed, shell.Error);
                shell.Error.WriteLine($"Try '{PathOf(parsed.CommandResult)} --help'.");
                return ExitCode.Usage;
            }

            int code = shell.Invoke(parsed, shell.Out);
            foreach (string name in shell.HasToldPart ? [] : shell.ReadInPart)
            {
                shell.Error.WriteLine($"ogp: '{name}' was read in part only: the rest is missing here.");
            }

            return args.Length == 0 ? ExitCode.Usage
                : code == ExitCode.Fine && shell.ReadInPart.Any() ? ExitCode.Findings
                : code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What has no path is about a stream that the caller gave.
            bool namesFile = fault.Message.Contains('\'', StringComparison.Ordinal);
            shell.Error.WriteLine(
                namesFile ? $"ogp: {fault.Message}"
                : fault is UnauthorizedAccessException ? "ogp: standard output is closed: name a file to write."
                : $"ogp: standard output cannot be written: {fault.Message}"
            );
            return ExitCode.Usage;
        }
#pragma warning disable CA1031 // The last line of defence: a person gets one line, never a stack trace.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            shell.Error.WriteLine($"ogp: a fault of the program, please report it: {fault.GetType().Name}: {fault.Message}");
            return ExitCode.Fault;
        }
    }

    /// <summary>A command as it is called: <c>ogp profile new</c>.</summary>
    private static string PathOf(CommandResult command) =>
        command.Parent is CommandResult above ? $"{PathOf(above)} {command.Command.Name}" : "ogp";

    /// <summary>
    /// Takes the arguments apart: first by the one subcommand that they name, as what is right needs neither help nor suggestions, and to get these ready takes
    /// an eighth of a start.
    /// </summary>
    private static ParseResult Parse(string[] args, Shell shell)
    {
        ParserConfiguration parsing = new();
        if (Array.Exists(args, argument => argument.StartsWith('@')) && parsing.ResponseFileTokenReplacer is { } usual)
        {
            // Arguments that stand in a file are those of @FILE, unless there is a file of that name, or none with arguments.
            parsing.ResponseFileTokenReplacer = (string name, out IReadOnlyList<string>? tokens, out string? error) =>
            {
                (tokens, error) = (null, null);
                return !File.Exists($"@{name}") && File.Exists(name) && usual(name, out tokens, out error);
            };
        }

        if (args.Length > 0 && !Array.Exists(args, AsksForMore) && Named(args[0]) is { } create)
        {
            ParseResult parsed = new Command("ogp") { create(shell) }.Parse(args, parsing);
            if (parsed.Errors.Count == 0)
            {
                return parsed;
            }
        }

        return Whole(shell).Parse(args.Length == 0 ? ["--help"] : args, parsing);
    }

    /// <summary>Whether an argument asks for help, or for arguments that stand in a file.</summary>
    private static bool AsksForMore(string argument) => argument is "--help" or "-h" or "-?" or "/h" or "/?" || argument.StartsWith('@');

    private static Func<Shell, Command>? Named(string name)
    {
        foreach ((string known, Func<Shell, Command> create) in s_commands)
        {
            if (known == name)
            {
                return create;
            }
        }

        return null;
    }

    private static RootCommand Whole(Shell shell)
    {
        RootCommand root = new(
            "Read, validate, score, compare, merge and show Open Government Partnership action plans and their IRM ratings."
        );
        foreach ((_, Func<Shell, Command> create) in s_commands)
        {
            root.Add(create(shell));
        }

        Examples.AddTo(root);
        return root;
    }
}
