using System.CommandLine;
using Ogp.Model.Cli.Profiles;
using Ogp.Model.Json;
using Ogp.Model.Profiles;

namespace Ogp.Model.Cli.Commands;

internal static class SchemaCommand
{
    public static Command Create(Shell shell)
    {
        Option<bool> strict = new("--strict")
        {
            Description = "Refuse what the format does not know, too: members, codes of closed lists, levels of other scales",
        };
        Option<string?> profile = CommonOptions.Profile();
        Command command = new("schema", "Print the JSON Schema (2020-12) of IRM JSON") { strict, profile };
        command.SetAction(parsed => Run(parsed.GetValue(strict), parsed.GetValue(profile), shell));
        return command;
    }

    private static int Run(bool isStrict, string? name, Shell shell)
    {
        SchemaVariant variant = isStrict ? SchemaVariant.Strict : SchemaVariant.Lenient;
        if (name is null)
        {
            shell.Output.Write(IrmSchema.Write(variant));
            return ExitCode.Fine;
        }

        if (ProfileSource.Read(name, "en", shell) is not { } profile)
        {
            return ExitCode.Usage;
        }

        shell.Output.Write(IrmSchema.Write(profile, variant));
        return ExitCode.Fine;
    }
}
