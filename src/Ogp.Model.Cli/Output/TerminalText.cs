using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ogp.Model.Cli.Output;

/// <summary>
/// Keeps what a document says from moving the cursor, or turning the line, of the terminal that it is laid out on, and puts back the no-break spaces that were held.
/// </summary>
internal sealed class TerminalText : IRenderHook
{
    private const char NoBreak = '\u00A0';

    /// <summary>A noncharacter, which no text has.</summary>
    private const char Held = '\uFDD0';

    /// <summary>A text that is laid out without a line that breaks at a no-break space; the library breaks at these as at any other.</summary>
    public static string Hold(string text) => text.Replace(NoBreak, Held);

    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) =>
        renderables.Select(renderable => new Harmless(renderable));

    private sealed class Harmless(IRenderable inner) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            inner
                .Render(options, maxWidth)
                .Select(segment =>
                    segment.IsControlCode || segment.IsLineBreak
                        ? segment
                        : new Segment(PathText.Line(segment.Text).Replace(Held, NoBreak), segment.Style)
                );
    }
}
