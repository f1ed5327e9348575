using System.CommandLine;
using Ogp.Model.Cli.Output;
using Spectre.Console;

namespace Ogp.Model.Cli;

/// <summary>What a command may touch of the world: its streams and its terminal. Data goes to <see cref="Out"/>, messages to <see cref="Error"/>.</summary>
internal sealed class Shell(Stream input, Stream output, TextWriter error, bool isTerminal)
{
    private const int WidthOfNoTerminal = 200;

    public Stream Input { get; } = input;

    public Stream Output { get; } = output;

    /// <summary>Text to <see cref="Output"/>, with line feeds on every machine.</summary>
    public StreamWriter Out { get; } =
        new(output, new System.Text.UTF8Encoding(false), leaveOpen: true) { NewLine = "\n", AutoFlush = true };

    public TextWriter Error { get; } = error;

    /// <summary>The documents of which something was not read, by name: none is replaced by what is left of it.</summary>
    public OrderedDictionary<string, Unread> Unread { get; } = new(StringComparer.Ordinal);

    /// <summary>The documents of which a part was not read: it is missing from all that a command makes of them.</summary>
    public IEnumerable<string> ReadInPart =>
        // Mostly there are none, and what goes over them would be compiled at each start.
        Unread.Count == 0
            ? []
            : Unread.Where(one => one.Value == Cli.Unread.Part).Select(one => one.Key);

    /// <summary>Whether the command has told itself which documents were read in part, in a form that bears no word behind it.</summary>
    public bool HasToldPart { get; set; }

    /// <summary>A terminal for laid-out text; without colour where the output is no terminal or NO_COLOR is set.</summary>
    public IAnsiConsole Terminal()
    {
        bool colour = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(
            new()
            {
                Ansi = colour ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(Out),
            }
        );
        console.Pipeline.Attach(new TerminalText());
        if (!isTerminal)
        {
            console.Profile.Width = WidthOfNoTerminal;
        }

        return console;
    }

    /// <summary>Carries out what the arguments ask for; faults come back as exceptions.</summary>
    public int Invoke(ParseResult parsed, TextWriter output) =>
        parsed.Invoke(
            new()
            {
                Output = output,
                Error = Error,
                EnableDefaultExceptionHandler = false,
            }
        );

    public static Shell OfThisProcess()
    {
        StreamWriter error = new(new ErrorStream(Console.OpenStandardError()), new System.Text.UTF8Encoding(false))
        {
            NewLine = "\n",
            AutoFlush = true,
        };
        return new(Console.OpenStandardInput(), Console.OpenStandardOutput(), error, !Console.IsOutputRedirected);
    }
}
