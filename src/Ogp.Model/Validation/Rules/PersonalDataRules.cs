namespace Ogp.Model.Validation.Rules;

/// <summary>How people are reached who did not ask to be published: OGP1910 and OGP1920. Cells of a table that are kept are looked at, too.</summary>
internal static class PersonalDataRules
{
    /// <summary>The least of a country's code and a subscriber's number, and the most of ITU-T E.164.</summary>
    private const int LeastDigits = 9;
    private const int MostDigits = 15;

    private static readonly TextRule s_address = new(
        RuleKind.Warning(
            "OGP1910",
            "personal-data",
            (
                "'{address}' is an address of electronic mail; that of a person does not belong here.",
                "«{address}» es una dirección de correo electrónico; la de una persona no debe figurar aquí.",
                "« {address} » est une adresse électronique ; celle d’une personne n’a pas sa place ici."
            ),
            (
                "Plans name offices, not people: who is published here cannot take it back. An address of an office (transparencia@) is no fault; turn the rule off there.",
                "Los planes nombran oficinas, no personas: quien se publica aquí no puede retirarlo. La dirección de una oficina (transparencia@) no es una falta; desactive ahí la regla.",
                "Les plans nomment des services, non des personnes : qui est publié ici ne peut s’en retirer. L’adresse d’un service (transparence@) n’est pas une faute ; désactivez-y la règle."
            )
        ),
        TextSigns.Symbol,
        static (_, text, context) =>
        {
            if (FindAddress(text) is { } address)
            {
                context.Found(null, ("address", address));
            }
        }
    );

    private static readonly TextRule s_telephone = new(
        RuleKind.Warning(
            "OGP1920",
            "telephone-number",
            (
                "'{number}' is a telephone number; that of a person does not belong here.",
                "«{number}» es un número de teléfono; el de una persona no debe figurar aquí.",
                "« {number} » est un numéro de téléphone ; celui d’une personne n’a pas sa place ici."
            ),
            (
                "Plans name offices, not people: who is published here cannot take it back. Numbers are found that begin with + and the code of a country; that of an office is no fault: turn the rule off there.",
                "Los planes nombran oficinas, no personas: quien se publica aquí no puede retirarlo. Se hallan números que empiezan con + y el código de un país; el de una oficina no es una falta: desactive ahí la regla.",
                "Les plans nomment des services, non des personnes : qui est publié ici ne peut s’en retirer. Sont trouvés les numéros qui commencent par + et l’indicatif d’un pays ; celui d’un service n’est pas une faute : désactivez-y la règle."
            ),
            "ITU-T E.164"
        ),
        TextSigns.Plus,
        static (_, text, context) =>
        {
            if (FindTelephone(text) is { } number)
            {
                context.Found(null, ("number", number));
            }
        }
    );

    /// <summary>The rules, each of which is also held against cells.</summary>
    public static readonly TextRule[] All = [s_address, s_telephone];

    /// <summary>An address of electronic mail in a text; null where there is none. A name on a social network has a sign in front, too: @ogp@mastodon.social.</summary>
    private static string? FindAddress(string text)
    {
        for (int at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            int start = at;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || "._%+-".Contains(text[start - 1], StringComparison.Ordinal)))
            {
                start--;
            }

            int end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            {
                end++;
            }

            string host = text[(at + 1)..end].TrimEnd('.');
            if (start < at && !(start > 0 && text[start - 1] == '@') && host.IndexOf('.', StringComparison.Ordinal) > 0)
            {
                return text[start..(at + 1)] + host;
            }
        }

        return null;
    }

    /// <summary>A telephone number with its country's code in a text; null where there is none.</summary>
    private static string? FindTelephone(string text)
    {
        for (int at = text.IndexOf('+', StringComparison.Ordinal); at >= 0; at = text.IndexOf('+', at + 1))
        {
            // Coordinates in an address of a map have a comma or an @ right in front.
            if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is ',' or '@'))
            {
                continue;
            }

            int digits = 0;
            int end = at + 1;
            for (
                int next = end;
                next < text.Length && (char.IsAsciiDigit(text[next]) || (IsBetweenDigits(text[next]) && next - end < 2));
                next++
            )
            {
                if (char.IsAsciiDigit(text[next]))
                {
                    (digits, end) = (digits + 1, next + 1);
                }
            }

            string found = text[at..end];
            if (digits is >= LeastDigits and <= MostDigits && text[at + 1] is '(' or (>= '1' and <= '9') && !IsQuantity(found))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether it is as well a number: millions in groups of three, or with one full stop.</summary>
    private static bool IsQuantity(string text)
    {
        string[] groups = text[1..].Split(' ', '\u00A0', '.');
        return groups.Length is 2 or 3
            && (
                (groups[0].Length <= 3 && Array.TrueForAll(groups[1..], group => group.Length == 3))
                || (groups.Length == 2 && text.Contains('.', StringComparison.Ordinal))
            );
    }

    private static bool IsBetweenDigits(char c) => c is ' ' or '\u00A0' or '-' or '.' or '/' or '(' or ')';
}
