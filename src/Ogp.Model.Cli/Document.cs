using Ogp.Model.Json;
using Ogp.Model.Tabular;

namespace Ogp.Model.Cli;

/// <summary>An input that was read: IRM JSON or OGP's own database.</summary>
internal sealed record Document(string Name, ReadOnlyMemory<byte> Bytes, bool IsJson, IrmPackage? Package, ValueList<Finding> Findings)
{
    /// <summary>What stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The sample that is shown where no file is named.</summary>
    public const string Sample = "ecuador-2019-2022.irm.json";

    /// <summary>Reads a file, or standard input. A file that cannot be read gives a message and a document without a package.</summary>
    public static Document Read(string path, Shell shell)
    {
        if (path != StandardInput)
        {
            try
            {
                return Read(Path.GetFileName(path), File.ReadAllBytes(path));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                shell.Error.WriteLine(
                    fault is FileNotFoundException or DirectoryNotFoundException
                        ? $"ogp: there is no file '{path}'."
                        : $"ogp: {fault.Message}"
                );
                return new(path, default, false, null, []);
            }
        }

        using MemoryStream buffer = new();
        shell.Input.CopyTo(buffer);
        return Read(StandardInput, buffer.ToArray());
    }

    /// <summary>Reads the sample that the command carries along.</summary>
    public static Document ReadSample()
    {
        using Stream resource = typeof(Document).Assembly.GetManifestResourceStream(Sample)!;
        using MemoryStream buffer = new();
        resource.CopyTo(buffer);
        return Read(Sample, buffer.ToArray());
    }

    private static Document Read(string name, byte[] bytes)
    {
        bool isJson = LooksLikeJson(bytes);
        ReadResult<IrmPackage> result = isJson ? IrmJson.Read(bytes, name) : OgpDatabase.Read(bytes, name);
        return new(name, bytes, isJson, result.Value, result.Findings);
    }

    /// <summary>Whether the first character that is no white space opens a JSON value; a table starts with a heading.</summary>
    private static bool LooksLikeJson(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        bytes = bytes.TrimStart(" \t\r\n"u8);
        return !bytes.IsEmpty && bytes[0] is (byte)'{' or (byte)'[';
    }
}
