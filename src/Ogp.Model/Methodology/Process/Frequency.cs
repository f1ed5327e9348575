using NodaTime;

namespace Ogp.Model;

/// <summary>How often something happened in a time.</summary>
internal static class Frequency
{
    /// <summary>
    /// Whether no time without an event, within the phase and to its ends, is longer than so many months. An event before or after the phase
    /// does not count: the phase is judged alone.
    /// </summary>
    public static Fact NoGapOver(
        int months,
        ValueList<PartialDate>? events,
        PartialDate from,
        PartialDate to,
        string en,
        string es,
        string fr
    )
    {
        if (events is not { } dates)
        {
            return new(
                null,
                Reason.Of(
                    $"Not known: the days of each {en}.",
                    $"No se sabe: los días de cada {es}.",
                    $"On ne sait pas : les jours de chaque {fr}."
                )
            );
        }

        if (Days.Of(from) is not { } last || Days.Of(to) is not { } end || from.IsAfter(to))
        {
            return new(
                null,
                Reason.Of(
                    "The first and last day of the phase are not known.",
                    "No se conocen el primer y el último día de la fase.",
                    "On ne connaît pas le premier et le dernier jour de la phase."
                )
            );
        }

        // An event on a day that is not known may fill any gap.
        bool isOpen = dates.Any(date => !date.IsStated);
        bool mayFail = !isOpen;
        foreach (Days next in InOrder(dates, last, end).Append(end))
        {
            // What lies behind the first day that may be the phase's last is not certainly part of it.
            Days reach = next.First > end.First ? next with { First = end.First } : next;
            bool? isLong = Days.IsAfter(reach, last.PlusMonths(months));
            if (isLong == true && mayFail)
            {
                return new(
                    false,
                    Reason.Of(
                        $"More than {months} months without a {en}: {last} to {next}.",
                        $"Más de {months} meses sin una {es}: {last} a {next}.",
                        $"Plus de {months} mois sans {fr} : {last} à {next}."
                    )
                );
            }

            isOpen |= isLong != false;
            last = last.Last > next.Last ? last : next;
        }

        return isOpen
            ? new(
                null,
                Reason.Of(
                    $"The dates are too vague to tell whether every time without a {en} is at most {months} months.",
                    $"Las fechas son muy imprecisas para saber si cada lapso sin una {es} es de {months} meses como máximo.",
                    $"Les dates sont trop vagues pour savoir si chaque intervalle sans {fr} est de {months} mois au plus."
                )
            )
            : new(
                true,
                Reason.Of(
                    $"Never more than {months} months without a {en} from {from} to {to}.",
                    $"Nunca más de {months} meses sin una {es} del {from} al {to}.",
                    $"Jamais plus de {months} mois sans {fr} du {from} au {to}."
                )
            );
    }

    /// <summary>Whether something happened so many times in each full year of the phase, or in the part of a year that the phase lasts.</summary>
    public static Fact EveryYear(
        int times,
        ValueList<PartialDate>? events,
        PartialDate from,
        PartialDate to,
        string en,
        string es,
        string fr
    )
    {
        if (events is not { } dates || from.Day is null || to.Day is null || to.Year == 9999)
        {
            return new(
                null,
                events is null
                    ? Reason.Of($"Not known: the {en}.", $"No se sabe: las {es}.", $"On ne sait pas : les {fr}.")
                    : Reason.Of(
                        "The phase's first and last day are not known.",
                        "No se conocen el primer y el último día de la fase.",
                        "On ne connaît pas le premier et le dernier jour de la phase."
                    )
            );
        }

        LocalDate first = from.Earliest!.Value;
        LocalDate last = to.Earliest!.Value;
        bool isOpen = false;
        bool isFirst = true;
        while (first.PlusYears(1).PlusDays(-1) is var end && (end <= last || isFirst))
        {
            bool isFull = end <= last;
            (int certain, int possible) = Count(dates, first, isFull ? end : last);
            LocalizedText reason = Reason.Of(
                $"{certain} {en} from {new PartialDate(first)} to {new PartialDate(isFull ? end : last)}; {times} a year are needed.",
                $"{certain} {es} del {new PartialDate(first)} al {new PartialDate(isFull ? end : last)}; se necesitan {times} al año.",
                $"{certain} {fr} du {new PartialDate(first)} au {new PartialDate(isFull ? end : last)} ; il en faut {times} par an."
            );
            if (isFull && possible < times)
            {
                return new(false, reason, CodeStatus.Inferred);
            }

            if (!isFull)
            {
                return new(certain >= times ? true : null, reason, CodeStatus.Inferred);
            }

            isOpen |= certain < times;
            (first, isFirst) = (end.PlusDays(1), false);
        }

        return isOpen
            ? new(
                null,
                Reason.Of(
                    $"The dates of the {en} are too vague.",
                    $"Las fechas de las {es} son muy imprecisas.",
                    $"Les dates des {fr} sont trop vagues."
                )
            )
            : new(
                true,
                Reason.Of(
                    $"At least {times} {en} in each full year from {from} to {to}.",
                    $"Al menos {times} {es} en cada año completo del {from} al {to}.",
                    $"Au moins {times} {fr} dans chaque année complète du {from} au {to}."
                ),
                CodeStatus.Inferred
            );
    }

    private static IEnumerable<Days> InOrder(ValueList<PartialDate> dates, Days from, Days to) =>
        dates.Select(Days.Of).OfType<Days>().Where(day => day.Last >= from.First && day.First <= to.Last).OrderBy(day => day.First);

    private static (int Certain, int Possible) Count(ValueList<PartialDate> dates, LocalDate first, LocalDate last)
    {
        int certain = 0;
        int possible = 0;
        foreach (PartialDate date in dates)
        {
            // An event on a day that is not known may be in any year.
            certain += date.Earliest >= first && date.Latest <= last ? 1 : 0;
            possible += date.Earliest > last || date.Latest < first ? 0 : 1;
        }

        return (certain, possible);
    }
}
