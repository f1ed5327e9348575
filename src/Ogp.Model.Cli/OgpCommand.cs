using System.CommandLine;
using System.CommandLine.Invocation;
using Ogp.Model.Cli.Commands;

namespace Ogp.Model.Cli;

/// <summary>The command <c>ogp</c>: takes arguments apart, calls a subcommand, and turns whatever happens into an exit code.</summary>
internal static class OgpCommand
{
    public static int Run(string[] args, Shell shell)
    {
        RootCommand root = Create(shell);
        try
        {
            ParseResult parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
            if (parsed.Action is ParseErrorAction wrong)
            {
                (wrong.ShowHelp, wrong.ShowTypoCorrections) = (false, true);
                shell.Invoke(parsed, shell.Error);
                shell.Error.WriteLine(
                    $"Try 'ogp {(parsed.CommandResult.Command is RootCommand ? "" : $"{parsed.CommandResult.Command.Name} ")}--help'."
                );
                return ExitCode.Usage;
            }

            int code = shell.Invoke(parsed, shell.Out);
            return args.Length == 0 ? ExitCode.Usage : code;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            shell.Error.WriteLine($"ogp: {fault.Message}");
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

    private static RootCommand Create(Shell shell)
    {
        RootCommand root = new(
            "Read, validate, score, compare, merge and show Open Government Partnership action plans and their IRM ratings."
        )
        {
            ValidateCommand.Create(shell),
            FixCommand.Create(shell),
            ScoreCommand.Create(shell),
            StatsCommand.Create(shell),
            RecomputeCommand.Create(shell),
            ReconcileCommand.Create(shell),
            TrackerCommand.Create(shell),
            ReportCommand.Create(shell),
            ConvertCommand.Create(shell),
            TemplateCommand.Create(shell),
            DiffCommand.Create(shell),
            MergeCommand.Create(shell),
            CodelistCommand.Create(shell),
            ExplainCommand.Create(shell),
            SchemaCommand.Create(shell),
            ConformanceCommand.Create(shell),
            CompletionCommand.Create(shell),
        };
        Examples.AddTo(root);
        return root;
    }
}
