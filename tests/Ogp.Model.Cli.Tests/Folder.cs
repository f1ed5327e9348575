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

    /// <summary>The sample as it is embedded.</summary>
    protected static byte[] Sample()
    {
        using Stream resource = typeof(Document).Assembly.GetManifestResourceStream(Document.Sample)!;
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    protected string WriteSample()
    {
        File.WriteAllBytes(In("sample.irm.json"), Sample());
        return In("sample.irm.json");
    }

    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        GC.SuppressFinalize(this);
    }
}
