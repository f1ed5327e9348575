namespace Ogp.Model.Validation.Rules;

/// <summary>Tags of languages: OGP1210 where a text stands under one, OGP1211 where a plan or a source names one.</summary>
internal static class LanguageRules
{
    /// <summary>Codes of three letters that are seen in place of those of two.</summary>
    private static readonly (string Long, string Tag)[] s_long =
    [
        ("eng", "en"),
        ("spa", "es"),
        ("esp", "es"),
        ("fra", "fr"),
        ("fre", "fr"),
        ("por", "pt"),
        ("cat", "ca"),
        ("deu", "de"),
        ("ger", "de"),
        ("ita", "it"),
        ("rus", "ru"),
        ("ukr", "uk"),
        ("kat", "ka"),
    ];

    public static readonly Rule[] All =
    [
        new TextRule(
            RuleKind.Warning(
                "OGP1210",
                "language-tag",
                (
                    "'{tag}' is no tag of a language.",
                    "«{tag}» no es una etiqueta de idioma.",
                    "« {tag} » n’est pas une étiquette de langue."
                ),
                (
                    "Languages are written as in BCP 47: es, pt-BR, und where it is not known. A reader that looks for Spanish does not find 'esp' or 'es_EC'.",
                    "Los idiomas se escriben según BCP 47: es, pt-BR, y und si no se sabe. Quien busca español no encuentra «esp» ni «es_EC».",
                    "Les langues s’écrivent selon BCP 47 : es, pt-BR, und si on ne sait pas. Qui cherche l’espagnol ne trouve ni « esp » ni « es_EC »."
                ),
                "BCP 47"
            ),
            TextSigns.Tag,
            static (language, _, context) =>
            {
                if (!IsTag(language))
                {
                    context.Found(null, context.HasRoom ? Suggest(language) : null, ("tag", language));
                }
            }
        ),
        new NamedLanguageRule(
            RuleKind.Warning(
                "OGP1211",
                "language-name",
                (
                    "'{tag}' is no tag of a language.",
                    "«{tag}» no es una etiqueta de idioma.",
                    "« {tag} » n’est pas une étiquette de langue."
                ),
                (
                    "The language of a plan or of a source is written as in BCP 47: es, pt-BR, und where it is not known. Whoever picks documents by language does not find 'Spanish'.",
                    "El idioma de un plan o de una fuente se escribe según BCP 47: es, pt-BR, y und si no se sabe. Quien elige documentos por idioma no encuentra «Español».",
                    "La langue d’un plan ou d’une source s’écrit selon BCP 47 : es, pt-BR, und si on ne sait pas. Qui choisit des documents par langue ne trouve pas « Français »."
                ),
                "BCP 47"
            )
        )
        {
            HoldsForOpen = true,
        },
    ];

    /// <summary>Whether a text is the tag of a language, or has a broken letter, which is the reader's matter.</summary>
    public static bool IsTag(string tag) => HasForm(tag) || tag.Contains('\uFFFD', StringComparison.Ordinal);

    /// <summary>What is no tag of a language.</summary>
    public static FindingKind NoTag => All[0].Kind;

    /// <summary>The tag that was probably meant: of another form, or by the language's name; null where there is none.</summary>
    public static string? Suggest(string text)
    {
        string tag = text.Replace('_', '-');
        string primary = tag.Split('-')[0];
        tag = (Array.Find(s_long, pair => pair.Long == primary).Tag ?? primary) + tag[primary.Length..];
        return HasForm(tag) ? tag : Language.List.Suggest(text);
    }

    /// <summary>Whether the text has the form of a tag, and its language is one of two letters, or one of three that has none of two.</summary>
    private static bool HasForm(ReadOnlySpan<char> tag)
    {
        int dash = tag.IndexOf('-');
        ReadOnlySpan<char> primary = dash < 0 ? tag : tag[..dash];

        // x and i begin tags that were agreed upon, or registered, as a whole.
        bool isOfLanguage = primary.Length is 2 or 3 || (dash > 0 && primary is "x" or "i");
        if (!isOfLanguage || tag[^1] == '-')
        {
            return false;
        }

        foreach (char c in tag)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
            {
                return false;
            }
        }

        foreach ((string code, _) in s_long)
        {
            if (primary.SequenceEqual(code))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The language that a plan or a source names, or those of a report.</summary>
    private sealed class NamedLanguageRule(FindingKind kind) : NodeRule(kind, typeof(ActionPlan), typeof(Source), typeof(IrmReport))
    {
        public override bool Check(Node node, RuleContext context)
        {
            if (node is IrmReport report)
            {
                for (int i = 0; i < report.Languages.Count; i++)
                {
                    Check(report.Languages[i], RuleContext.Item(report, "languages", i), context);
                }

                return !report.Languages.IsEmpty;
            }

            string? language = (node as ActionPlan)?.Language ?? (node as Source)?.Language;
            Check(language ?? "", "language", context);
            return language is { Length: > 0 };
        }

        private static void Check(string language, string member, RuleContext context)
        {
            if (language.Length > 0 && !IsTag(language))
            {
                context.Found(member, context.HasRoom ? Suggest(language) : null, ("tag", language));
            }
        }
    }
}
