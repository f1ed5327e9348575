using Ogp.Model.Cli.Output;

namespace Ogp.Model.Cli;

/// <summary>A file that says how to work: a rule set, a baseline, scoring rules.</summary>
internal static class SettingsFile
{
    /// <summary>Reads a file of settings. One with an error is refused: what it asks for would be done in part.</summary>
    public static bool TryRead<T>(
        string path,
        Func<ReadOnlyMemory<byte>, string?, ReadResult<T>> read,
        string language,
        Shell shell,
        out T? value
    )
        where T : class
    {
        value = null;
        using Stream? input = Document.Open(path, shell);
        if (input is null)
        {
            return false;
        }

        using MemoryStream buffer = new();
        input.CopyTo(buffer);
        ReadResult<T> result = read(buffer.ToArray(), Path.GetFileName(path));
        FindingsText.WriteKinds(shell.Error, result.Findings, language);
        value = result.Value;
        return value is not null && !result.HasErrors;
    }
}
