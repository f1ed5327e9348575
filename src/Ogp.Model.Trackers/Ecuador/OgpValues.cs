namespace Ogp.Model.Trackers.Ecuador;

/// <summary>OGP's values in the tracker's words. What it calls collaboration and innovation is none of them.</summary>
internal static class OgpValues
{
    private static readonly (OgpValue Value, string Word)[] s_words =
    [
        (OgpValue.AccessToInformation, "Transparencia y acceso a la información"),
        (OgpValue.CivicParticipation, "Participación ciudadana"),
        (OgpValue.PublicAccountability, "Rendición de cuentas"),
        (OgpValue.TechnologyAndInnovation, "Uso de tecnologías e innovación"),
    ];

    public static OgpValue Of(string word) => Array.Find(s_words, entry => Spelling.Fold(entry.Word) == Spelling.Fold(word)).Value;

    public static string Write(OgpValue value) => Array.Find(s_words, entry => entry.Value == value).Word ?? value.Text;
}
