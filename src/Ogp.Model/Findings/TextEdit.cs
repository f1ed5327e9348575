namespace Ogp.Model;

/// <summary>A change to the bytes of a document: some are taken out and a text is put in their place.</summary>
/// <param name="Offset">Offset in bytes from the start of the file.</param>
/// <param name="Length">How many bytes are taken out; 0 where the text is put between two.</param>
/// <param name="Text">What is put in, to be written as UTF-8; empty where bytes are only taken out.</param>
public readonly record struct TextEdit(long Offset, int Length, string Text)
{
    /// <summary>What is put in, to be written as UTF-8; empty where bytes are only taken out, and for <c>default</c>.</summary>
    public string Text
    {
        get => field ?? "";
        init;
    } = Text;
}
