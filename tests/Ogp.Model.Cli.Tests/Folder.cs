namespace Ogp.Model.Cli.Tests;

/// <summary>A folder of its own for a test, gone afterwards.</summary>
public abstract class Folder : IDisposable
{
    protected Folder()
    {
        Root = Directory.CreateTempSubdirectory("ogp-").FullName;
    }

    protected string Root { get; }

    protected string In(string name) => Path.Combine(Root, name);

    protected string Write(string name, string content)
    {
        File.WriteAllText(In(name), content);
        return In(name);
    }

    protected string WriteSample() => Write("sample.irm.json", System.Text.Encoding.UTF8.GetString(Document.ReadSample().Bytes.Span));

    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        GC.SuppressFinalize(this);
    }
}
