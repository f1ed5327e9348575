using System.Text;

namespace Ogp.Model.Tabular.Csv;

/// <summary>Reads bytes that are not UTF-8 as Windows-1252, which is what spreadsheets write when they do not write UTF-8. Not for use by several threads.</summary>
internal sealed class Windows1252Fallback : DecoderFallback
{
    /// <summary>Whether there were such bytes.</summary>
    public bool WasUsed { get; set; }

    /// <summary>An invalid sequence of UTF-8 has at most three bytes.</summary>
    public override int MaxCharCount => 3;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Characters(this);

    private sealed class Characters(Windows1252Fallback owner) : DecoderFallbackBuffer
    {
        private string _text = "";
        private int _next;

        public override int Remaining => _text.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.WasUsed = true;
            (_text, _next) = (CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytesUnknown), 0);
            return true;
        }

        public override char GetNextChar() => _next < _text.Length ? _text[_next++] : '\0';

        public override bool MovePrevious()
        {
            bool canMove = _next > 0;
            _next -= canMove ? 1 : 0;
            return canMove;
        }
    }
}
