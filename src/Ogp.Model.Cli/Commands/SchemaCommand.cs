using System.CommandLine;
using Ogp.Model.Json;

namespace Ogp.Model.Cli.Commands;

internal static class SchemaCommand
{
    public static Command Create(Shell shell)
    {
        Option<bool> strict = new("--strict")
        {
            Description = "Refuse what the format does not know, too: members, codes of closed lists, levels of other scales",
        };
        Command command = new("schema", "Print the JSON Schema (2020-12) of IRM JSON") { strict };
        command.SetAction(parsed => Run(parsed.GetValue(strict), shell));
        return command;
    }

    private static int Run(bool isStrict, Shell shell)
    {
        shell.Output.Write(IrmSchema.Write(isStrict ? SchemaVariant.Strict : SchemaVariant.Lenient));
        return ExitCode.Fine;
    }
}
