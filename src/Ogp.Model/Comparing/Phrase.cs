using System.Globalization;

namespace Ogp.Model.Comparing;

/// <summary>A template in English, Spanish and French, with <c>{0}</c> for what it is filled with.</summary>
internal sealed class Phrase(string en, string es, string fr)
{
    private readonly LocalizedText _templates = LocalizedText.Of(en, es, fr);

    public string In(string language, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, _templates.For(language), arguments);
}
