using System.CommandLine;
using System.Globalization;

namespace Ogp.Model.Benchmarks.Data;

/// <summary>Writes grown plans to a file: <c>generate --size 10MB --texts accented -o plans.irm.json</c>.</summary>
internal static class GenerateCommand
{
    public static int Run(string[] arguments)
    {
        Option<string> size = new("--size")
        {
            Description = "Least size: bytes, or with KB, MB or GB behind.",
            DefaultValueFactory = _ => "10MB",
        };
        Option<Texts> texts = new("--texts") { Description = "What the texts are like." };
        Option<int> faults = new("--faults") { Description = "Percentage of faulty values, 0 or 1." };
        Option<bool> indented = new("--indented") { Description = "Indents by two spaces." };
        Option<bool> lines = new("--ndjson") { Description = "One package of one plan on each line." };
        Option<FileInfo> output = new("--output", "-o") { Description = "The file to write.", Required = true };
        faults.AcceptOnlyFromAmong("0", "1");
        RootCommand command = new("Grows the Ecuador sample to any size.") { size, texts, faults, indented, lines, output };
        command.SetAction(parsed =>
        {
            using FileStream file = parsed.GetValue(output)!.Create();
            PlanGrower grower = new(parsed.GetValue(texts), parsed.GetValue(faults) == 1);
            if (parsed.GetValue(lines))
            {
                grower.WriteLines(file, Bytes(parsed.GetValue(size)!));
            }
            else
            {
                grower.Write(file, Bytes(parsed.GetValue(size)!), parsed.GetValue(indented));
            }
        });
        return command.Parse(arguments).Invoke();
    }

    private static long Bytes(string size)
    {
        int unit = size.AsSpan().IndexOfAnyExceptInRange('0', '9');
        long number = long.Parse(unit < 0 ? size : size[..unit], CultureInfo.InvariantCulture);
        return (unit < 0 ? "" : size[unit..]) switch
        {
            "" => number,
            "KB" => number * 1_000,
            "MB" => number * 1_000_000,
            "GB" => number * 1_000_000_000,
            string other => throw new FormatException($"'{other}' is no unit: KB, MB or GB."),
        };
    }
}
