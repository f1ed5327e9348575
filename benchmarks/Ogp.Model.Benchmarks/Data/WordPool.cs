using System.Text;

namespace Ogp.Model.Benchmarks.Data;

/// <summary>Running text of one language, from which pieces of any length are cut.</summary>
internal sealed class WordPool
{
    private const int Length = 1 << 16;
    private readonly string _text;

    /// <param name="words">Words of the language.</param>
    /// <param name="random">Where the order comes from.</param>
    private WordPool(string words, Random random)
    {
        string[] all = words.Split(' ');
        StringBuilder text = new();
        for (int word = 0; text.Length < Length; word++)
        {
            string next = all[random.Next(all.Length)];
            text.Append(
                (word % 90, word % 13) switch
                {
                    (89, _) => $"{next}.\n",
                    (40, _) => $"\"{next}\" ",
                    (_, 12) => $"{next}. ",
                    (_, 5) => $"{next}, ",
                    _ => $"{next} ",
                }
            );
        }

        _text = text.ToString();
    }

    /// <summary>A pool for each language there is, in an order that does not change.</summary>
    public static Dictionary<string, WordPool> All(Random random) =>
        s_words.ToDictionary(pair => pair.Language, pair => new WordPool(pair.Words, random));

    /// <summary>A piece that starts with a whole word.</summary>
    public ReadOnlySpan<char> Cut(int length, Random random)
    {
        int start = random.Next(Length - length - 64);
        start = _text.IndexOf(' ', start) + 1;
        return _text.AsSpan(start, length).TrimEnd();
    }

    private static readonly (string Language, string Words)[] s_words =
    [
        (
            "en",
            "government citizens open data commitment plan public information access civil society organisations participation "
                + "ministry will publish budget procurement contracts portal law agency local institutions transparency accountability "
                + "the of and to in for with by on process forum report results implementation milestone guide training indicators "
                + "policy service quality health education environment justice women youth communities monitoring consultation platform"
        ),
        (
            "id",
            "pemerintah warga data terbuka komitmen rencana publik informasi akses masyarakat sipil organisasi partisipasi "
                + "kementerian akan menerbitkan anggaran pengadaan kontrak portal hukum lembaga daerah transparansi akuntabilitas "
                + "yang dan untuk di dengan oleh pada proses forum laporan hasil pelaksanaan tonggak panduan pelatihan indikator "
                + "kebijakan layanan mutu kesehatan pendidikan lingkungan keadilan perempuan pemuda komunitas pemantauan konsultasi"
        ),
        (
            "es",
            "gobierno ciudadanía datos abiertos compromiso plan información pública acceso sociedad civil organizaciones participación "
                + "ministerio publicará presupuesto contratación contratos portal ley institución pública rendición de cuentas transparencia "
                + "el la los de y para con por en política día año niñez género jóvenes proceso espacio informe resultados implementación "
                + "hito guía capacitación indicadores educación salud ambiental justicia pública además también según están harán será"
        ),
        (
            "fr",
            "gouvernement citoyens données ouvertes engagement plan accès à l’information publique société civile organisations participation "
                + "ministère publiera budget marchés contrats portail loi autorité locale transparence redevabilité évaluation été "
                + "le la les des et pour avec par dans politique année genre égalité procédure comité rapport résultats mise en œuvre "
                + "étape guide formation indicateurs éducation santé environnement justice communauté suivi élaboré réalisé à même dès"
        ),
        (
            "pt",
            "governo cidadãos dados abertos compromisso plano informação pública acesso sociedade civil organizações participação "
                + "ministério publicará orçamento contratação contratos portal lei órgão municípios transparência prestação de contas "
                + "o a os as de e para com por em política gênero jovens processo fórum relatório resultados implementação não são "
                + "marco guia capacitação indicadores educação saúde ambiental justiça comunidade avaliação também até após será"
        ),
    ];
}
