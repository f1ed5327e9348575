using System.CommandLine;

namespace Ogp.Model.Cli.Commands;

/// <summary>Prints scripts that let a shell complete the command; they ask the command itself, through its [suggest] directive.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _ogp() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(ogp "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _ogp ogp
        """;

    private const string Zsh = """
        #compdef ogp
        _ogp() {
          local -a found
          found=("${(@f)$(ogp "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)}")
          compadd -a found
          _files
        }
        _ogp "$@"
        """;

    private const string Fish = """
        complete -c ogp -a '(ogp "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName ogp -ScriptBlock {
          param($word, $line, $position)
          ogp "[suggest:$position]" "$line" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    public static Command Create(Shell shell)
    {
        Argument<string> name = new("SHELL") { Description = "bash, zsh, fish or pwsh" };
        name.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        Command command = new("completion", "Print a script that lets your shell complete the command") { name };
        command.SetAction(parsed =>
        {
            shell.Out.WriteLine(
                parsed.GetRequiredValue(name) switch
                {
                    "bash" => Bash,
                    "zsh" => Zsh,
                    "fish" => Fish,
                    _ => PowerShell,
                }
            );
            return ExitCode.Fine;
        });
        return command;
    }
}
