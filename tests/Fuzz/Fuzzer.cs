namespace Ogp.Model.Fuzz;

/// <summary>Feeds a target with broken documents. The same seed and number make the same document.</summary>
internal sealed class Fuzzer(FuzzTarget target, int seed)
{
    /// <summary>The document of a number.</summary>
    public byte[] Document(int number) => new Mutator(target.Seeds, new Random(unchecked((seed * 1_000_003) + number))).Next();

    /// <summary>Feeds the target with one document.</summary>
    /// <returns>What went wrong; null when nothing did.</returns>
    public Exception? Execute(int number)
    {
        byte[] document = Document(number);
        try
        {
            target.Run(document);
            return null;
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return fault;
        }
    }
}
