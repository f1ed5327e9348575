using System.Globalization;
using Ogp.Model.Scoring;

namespace Ogp.Model.Validation.Rules;

/// <summary>Totals as reports print them, each by itself: OGP1501 to OGP1509.</summary>
internal static class TallyRules
{
    public static readonly Rule[] All =
    [
        new Rule<StatedTally>(
            RuleKind.Error(
                "OGP1501",
                "tally-exceeds-total",
                ("The tally counts {count} of {of}.", "El total cuenta {count} de {of}.", "Le total compte {count} sur {of}."),
                (
                    "A part is no larger than the whole, and no number of commitments is below zero. The two numbers were exchanged, or one of them is of another table.",
                    "Una parte no es mayor que el todo, y ningún número de compromisos es menor que cero. Los números están cambiados o uno es de otro cuadro.",
                    "Une partie n’excède pas le tout, et aucun nombre d’engagements n’est négatif. Les nombres sont inversés, ou l’un vient d’un autre tableau."
                )
            ),
            static (tally, context) =>
            {
                if (IsTooLarge(tally))
                {
                    context.Found(
                        "count",
                        tally.Of is null ? [] : [RelatedPlaces.Other(context.Here("of"))],
                        ("count", tally.Count),
                        ("of", tally.Of)
                    );
                }

                return tally.Count is not null;
            }
        ),
        new Rule<StatedTally>(
            RuleKind.Error(
                "OGP1502",
                "tally-contradicts-ratings",
                (
                    "The report states {count}; its ratings allow {allowed}.",
                    "El informe declara {count}; sus calificaciones permiten {allowed}.",
                    "Le rapport déclare {count} ; ses notations permettent {allowed}."
                ),
                (
                    "What a report prints as a total is what its ratings come to. Where ratings are missing, several totals are possible; this is none of them.",
                    "El total que imprime un informe es lo que suman sus calificaciones. Si faltan algunas, son posibles varios totales; este no es uno de ellos.",
                    "Le total qu’imprime un rapport est ce que donnent ses notations. S’il en manque, plusieurs totaux sont possibles ; celui-ci n’en est pas un."
                )
            ),
            static (tally, context) =>
            {
                if (IsTooLarge(tally) || IsOutOfRange(tally.Percent) || context is not { Plan: not null, Report: { } report })
                {
                    return false;
                }

                TallyCheck check = TallyCheck.Counting(tally, context.Facts.RatingsIn(report, tally.Variable));
                if (check.Verdict == TallyVerdict.Contradicts)
                {
                    int of = check.Whole ?? check.Commitments;
                    bool counts = tally.Count is not null;
                    LocalizedText stated = counts ? Plain(tally.Count!.Value) : Numerals.PercentInAll(tally.Percent!.Value);
                    LocalizedText lower = Said(check.Allowed.Least);
                    LocalizedText upper = Said(check.Allowed.Most);
                    LocalizedText Said(int part) => counts ? Plain(part) : Numerals.PercentInAll(Share(part, of));

                    context.Found(
                        counts ? "count" : "percent",
                        ("count", stated),
                        (
                            "allowed",
                            lower == upper ? lower
                            : check.LiesBetween
                                ? Reason.Of(
                                    $"{lower.For("en")} or {upper.For("en")}",
                                    $"{lower.For("es")} o {upper.For("es")}",
                                    $"{lower.For("fr")} ou {upper.For("fr")}"
                                )
                            : Reason.Of(
                                $"{lower.For("en")} to {upper.For("en")}",
                                $"de {lower.For("es")} a {upper.For("es")}",
                                $"de {lower.For("fr")} à {upper.For("fr")}"
                            )
                        )
                    );
                }

                return check.Verdict != TallyVerdict.CannotBeTold;
            }
        ),
        new Rule<StatedTally>(
            RuleKind.Warning(
                "OGP1503",
                "percent-against-count",
                (
                    "{percent}% is stated for {count} of {of}, which is {exact}%.",
                    "Se declara {percent} % para {count} de {of}, que es {exact} %.",
                    "{percent} % sont déclarés pour {count} sur {of}, soit {exact} %."
                ),
                (
                    "Reports round a percentage, or cut it off: 11 of 14 may be 79 or 78. This is neither, so that one of the three numbers is wrong.",
                    "Los informes redondean un porcentaje o lo truncan: 11 de 14 puede ser 79 o 78. Esto no es ni lo uno ni lo otro: uno de los números está mal.",
                    "Les rapports arrondissent un pourcentage, ou le tronquent : 11 sur 14 peut être 79 ou 78. Ce n’est ni l’un ni l’autre : l’un des nombres est faux."
                ),
                "https://www.opengovpartnership.org/documents/ghana-action-plan-review-2021-2023/"
            ),
            static (tally, context) =>
            {
                if (tally is not { Percent: { } percent, Count: { } count, Of: { } of and > 0 } || IsTooLarge(tally))
                {
                    return false;
                }

                if (!Percentage.IsPrintedAs(percent, count, of))
                {
                    context.Found(
                        "percent",
                        [RelatedPlaces.Other(context.Here("count"))],
                        ("percent", percent),
                        ("count", count),
                        ("of", of),
                        ("exact", Share(count, of))
                    );
                }

                return true;
            }
        ),
        new Rule<StatedTally>(
            RuleKind.Error(
                "OGP1504",
                "percent-out-of-range",
                ("{percent}% is no part of a whole.", "{percent} % no es parte de un todo.", "{percent} % n’est pas la partie d’un tout."),
                (
                    "A percentage of commitments lies between 0 and 100. A greater one is mostly a number of commitments.",
                    "Un porcentaje de compromisos está entre 0 y 100. Uno mayor suele ser un número de compromisos.",
                    "Un pourcentage d’engagements se situe entre 0 et 100. Un plus grand est souvent un nombre d’engagements."
                )
            ),
            static (tally, context) =>
            {
                if (IsOutOfRange(tally.Percent))
                {
                    context.Found("percent", ("percent", tally.Percent));
                }

                return tally.Percent is not null;
            }
        )
        {
            HoldsForOpen = true,
        },
        new Rule<StatedTally>(
            RuleKind.Warning(
                "OGP1505",
                "tally-says-nothing",
                (
                    "The tally has no {missing}, and so says nothing.",
                    "El total no tiene {missing}, así que no dice nada.",
                    "Le total n’a pas de {missing}, et ne dit donc rien."
                ),
                (
                    "A total says of a variable how many commitments have one of these levels: it needs the variable, the levels, and a count or a percentage.",
                    "Un total dice de una variable cuántos compromisos tienen uno de estos niveles: necesita la variable, los niveles y un número o un porcentaje.",
                    "Un total dit d’une variable combien d’engagements ont l’un de ces niveaux : il lui faut la variable, les niveaux, et un nombre ou un pourcentage."
                )
            ),
            static (tally, context) =>
            {
                string? missing =
                    !tally.Variable.IsStated && !Unread.Has(tally, "variable") ? "variable"
                    : tally.Levels.IsEmpty && !Unread.Has(tally, "levels") ? "levels"
                    : tally is { Count: null, Percent: null, Printed: null } && !Unread.Has(tally, "count", "percent", "printed") ? "count"
                    : null;
                if (missing is not null)
                {
                    context.Found(null, ("missing", missing));
                }

                return true;
            }
        ),
        new Rule<StatedTally>(
            RuleKind.Warning(
                "OGP1506",
                "printed-against-count",
                (
                    "'{printed}' is what the report prints; neither {count} nor a percentage of it stands there.",
                    "El informe imprime «{printed}»; ahí no está ni {count} ni su porcentaje.",
                    "Le rapport imprime « {printed} » ; ni {count} ni son pourcentage n’y figure."
                ),
                (
                    "What is printed is kept as evidence for the number. Where it shows other numbers, one of them was mistyped.",
                    "Lo impreso se guarda como prueba del número. Si muestra otros números, alguno está mal escrito.",
                    "Ce qui est imprimé est gardé comme preuve du nombre. S’il montre d’autres nombres, l’un est mal saisi."
                )
            ),
            static (tally, context) =>
            {
                if (tally is not { Printed: { } printed, Count: { } count } || !printed.AsSpan().ContainsAnyInRange('0', '9'))
                {
                    return false;
                }

                if (!Shows(printed, tally, count))
                {
                    context.Found("printed", [RelatedPlaces.Other(context.Here("count"))], ("printed", printed), ("count", count));
                }

                return true;
            }
        ),
    ];

    private static bool IsTooLarge(StatedTally tally) => tally.Count < 0 || tally.Count > tally.Of;

    private static bool IsOutOfRange(decimal? percent) => percent is < 0 or > 100;

    private static decimal Share(int count, int of) => Numerals.Round(100m * count / of, 2);

    /// <summary>A count, which is the same in all languages.</summary>
    private static LocalizedText Plain(int count) => Reason.Of($"{count}", $"{count}", $"{count}");

    /// <summary>Whether one of the numbers in a text, with a decimal point or comma, is the count, the percentage, or the share as it is printed.</summary>
    private static bool Shows(ReadOnlySpan<char> text, StatedTally tally, int count)
    {
        while (text.IndexOfAnyInRange('0', '9') is var start && start >= 0)
        {
            text = text[start..];
            int end = 1;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
            {
                end++;
            }

            ReadOnlySpan<char> found = text[..end].TrimEnd(".,");
            text = text[found.Length..];
            int comma = found.IndexOf(',');
            bool isRead =
                comma >= 0 && !found.Contains('.')
                    ? decimal.TryParse(found.ToString().Replace(',', '.'), CultureInfo.InvariantCulture, out decimal read)
                    : decimal.TryParse(found, NumberStyles.Number, CultureInfo.InvariantCulture, out read);
            if (
                isRead
                && (read == count || read == tally.Percent || (tally.Of is { } of and > 0 && Percentage.IsPrintedAs(read, count, of)))
            )
            {
                return true;
            }
        }

        return false;
    }
}
