using System.Globalization;

namespace Ogp.Model.Validation.Rules;

/// <summary>Ids that were meant to be OGP's and are not in its form: OGP1112 and OGP1113. A publisher's own key is something else, and fine.</summary>
internal static class IdentifierFormRules
{
    private const int DigitsOfPlan = 2;
    private const int DigitsOfCommitment = 4;

    public static readonly Rule[] All =
    [
        new Rule<ActionPlan>(
            RuleKind.Warning(
                "OGP1112",
                "plan-id-out-of-form",
                (
                    "The plan's id '{written}' looks like one of OGP's and is none.",
                    "El id del plan, «{written}», parece uno de OGP y no lo es.",
                    "L’id du plan, « {written} », ressemble à un id de l’OGP et n’en est pas un."
                ),
                (
                    "OGP writes AP_, the member's code and two digits: AP_ECU01. Written otherwise it is another key, and the plan is not found in OGP's database, nor in documents of others.",
                    "OGP escribe AP_, el código del miembro y dos cifras: AP_ECU01. Escrito de otro modo es otra clave, y el plan no se encuentra en la base de OGP ni en documentos de otros.",
                    "L’OGP écrit AP_, le code du membre et deux chiffres : AP_ECU01. Écrit autrement, c’est une autre clé, et le plan ne se trouve ni dans la base de l’OGP ni dans les documents d’autrui."
                ),
                "OGP commitments database, July 2024"
            ),
            static (plan, context) =>
            {
                if (plan.Id.IsKnown)
                {
                    return true;
                }

                if (!plan.Member.IsStated || NumberBehind(plan.Id.Text, $"AP{plan.Member}", DigitsOfPlan) is not { } number)
                {
                    return false;
                }

                string id = string.Create(CultureInfo.InvariantCulture, $"AP_{plan.Member}{number:00}");
                if (id != plan.Id.Text)
                {
                    bool isTaken = context.Package.FindPlan(new(id)) is not null;
                    context.Found("id", isTaken ? null : id, ("written", plan.Id));
                }

                return true;
            }
        ),
        new Rule<Commitment>(
            RuleKind.Note(
                "OGP1113",
                "commitment-id-out-of-form",
                (
                    "The commitment's id '{written}' looks like one of OGP's and is none.",
                    "El id del compromiso, «{written}», parece uno de OGP y no lo es.",
                    "L’id de l’engagement, « {written} », ressemble à un id de l’OGP et n’en est pas un."
                ),
                (
                    "OGP writes the member's letters and four digits: EC0003. Written otherwise it is another key, and the commitment is not found in OGP's database, nor in documents of others. A key of your own is fine: let it not begin as OGP's do.",
                    "OGP escribe las letras del miembro y cuatro cifras: EC0003. Escrito de otro modo es otra clave, y el compromiso no se encuentra en la base de OGP ni en documentos de otros. Una clave propia es válida: que no empiece como las de OGP.",
                    "L’OGP écrit les lettres du membre et quatre chiffres : EC0003. Écrit autrement, c’est une autre clé, et l’engagement ne se trouve ni dans la base de l’OGP ni dans les documents d’autrui. Une clé à soi convient : qu’elle ne commence pas comme celles de l’OGP."
                ),
                "OGP commitments database, July 2024"
            ),
            static (commitment, context) =>
            {
                if (commitment.Id.IsKnown)
                {
                    return true;
                }

                string text = commitment.Id.Text;
                string letters = text[..LettersOf(text)].ToUpperInvariant();
                if (
                    letters.Length is < 2 or > 5
                    || context.Plan is not { } plan
                    || context.Ids.OwnerOf(letters) is not { } owner
                    || owner.Code != plan.Member.Text
                    || !owner.Aliases.Any(alias => alias.Context == "id-prefix" && alias.Text == letters)
                    || NumberBehind(text, letters, DigitsOfCommitment) is not { } number
                )
                {
                    return false;
                }

                string id = string.Create(CultureInfo.InvariantCulture, $"{letters}{number:0000}");
                bool isTaken = context.Facts.Find(new(id)) is not null;
                context.Found("id", isTaken ? null : id, ("written", commitment.Id));
                return true;
            }
        ),
    ];

    /// <summary>How many letters a text begins with.</summary>
    private static int LettersOf(string text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiLetter(text[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>The number behind some letters, whatever their case and the signs between them; null where anything else stands there, or more digits than any id has.</summary>
    private static int? NumberBehind(string text, string letters, int mostDigits)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimEnd("0123456789");
        int matched = 0;
        foreach (char c in start)
        {
            if (c is '_' or '-' or ' ' or '.')
            {
                continue;
            }

            if (matched == letters.Length || char.ToUpperInvariant(c) != char.ToUpperInvariant(letters[matched]))
            {
                return null;
            }

            matched++;
        }

        ReadOnlySpan<char> digits = text.AsSpan(start.Length);
        return
            matched == letters.Length
            && digits.TrimStart('0').Length <= mostDigits
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
    }
}
