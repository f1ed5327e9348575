using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ogp.Model.Cli.Output;

/// <summary>Keeps what a document says from moving the cursor, or turning the line, of the terminal that it is laid out on.</summary>
internal sealed class HarmlessText : IRenderHook
{
    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) =>
        renderables.Select(renderable => new Harmless(renderable));

    private sealed class Harmless(IRenderable inner) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            inner
                .Render(options, maxWidth)
                .Select(segment =>
                    segment.IsControlCode || segment.IsLineBreak ? segment : new Segment(PathText.Line(segment.Text), segment.Style)
                );
    }
}
