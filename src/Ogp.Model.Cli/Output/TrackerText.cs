using System.Globalization;
using Ogp.Model.Trackers;

namespace Ogp.Model.Cli.Output;

/// <summary>What three sides report on each milestone as a table, then a printed report against it.</summary>
internal static class TrackerText
{
    public static void Write(TextWriter output, ValueList<MilestoneProgress> milestones, ValueList<ProgressCheck> checks, string language)
    {
        string In(string english, string spanish, string french) => CountWords.Words(english, spanish, french).For(language);

        string none = "–";
        string[][] rows =
        [
            [
                In("Milestone", "Hito", "Jalon"),
                "%",
                In("Entity", "Entidad", "Entité"),
                In("Counterpart", "Contraparte", "Contrepartie"),
                In("Core group", "Grupo Núcleo", "Groupe central"),
                "",
            ],
            .. milestones.Select(one =>
                (string[])
                    [
                        one.Milestone.Id,
                        Number(one.Percent),
                        Label(one.EntityStatus),
                        Label(one.CounterpartStatus),
                        Label(one.CoreGroupStatus),
                        one.Agree switch
                        {
                            false => In("disagree", "no coinciden", "désaccord"),
                            null => In("cannot be told", "no se puede saber", "impossible à dire"),
                            true => one.PercentFitsStatus is false ? In("% against status", "% contra estado", "% contre statut") : "",
                        },
                    ]
            ),
        ];
        WriteTable(output, rows);
        output.WriteLine();
        output.WriteLine(
            string.Format(
                CultureInfo.InvariantCulture,
                In(
                    "Milestones: {0}; agree: {1}; disagree: {2}; cannot be told: {3}.",
                    "Hitos: {0}; coinciden: {1}; no coinciden: {2}; no se puede saber: {3}.",
                    "Jalons : {0} ; d’accord : {1} ; en désaccord : {2} ; impossible à dire : {3}."
                ),
                milestones.Count,
                milestones.Count(one => one.Agree is true),
                milestones.Count(one => one.Agree is false),
                milestones.Count(one => one.Agree is null)
            )
        );
        if (checks.IsEmpty)
        {
            return;
        }

        output.WriteLine();
        WriteTable(
            output,
            [
                [
                    In("Printed report", "Informe impreso", "Rapport imprimé"),
                    In("printed", "impreso", "imprimé"),
                    In("its milestones", "sus hitos", "ses jalons"),
                    "",
                    In("tracker", "seguimiento", "suivi"),
                    "",
                    In("milestones that differ", "hitos que difieren", "jalons qui diffèrent"),
                ],
                .. checks.Select(check =>
                    (string[])
                        [
                            check.Subject,
                            Number(check.Printed),
                            $"{Number(check.OwnMean)} ({check.OwnCount})",
                            Verdict(check.AgreesWithItself),
                            $"{Number(check.ReportedMean)} ({check.ReportedCount}/{check.Milestones})",
                            Verdict(check.AgreesWithTracker),
                            string.Join(", ", check.DifferingMilestones),
                        ]
                ),
            ]
        );
        output.WriteLine();
        output.WriteLine(
            In(
                "A figure agrees where it is the plain mean, rounded up, down or to the nearest. In brackets: of how many milestones. Those differ that the report prints otherwise than the entity reports.",
                "Una cifra coincide si es la media simple, redondeada hacia arriba, abajo o al más cercano. Entre paréntesis: de cuántos hitos. Difieren los que el informe imprime distinto de lo que reporta la entidad.",
                "Un chiffre concorde s’il est la moyenne simple, arrondie vers le haut, le bas ou au plus près. Entre parenthèses : de combien de jalons. Diffèrent ceux que le rapport imprime autrement que l’entité."
            )
        );

        string Verdict(bool? agrees) =>
            agrees switch
            {
                true => In("agrees", "coincide", "concorde"),
                false => In("differs", "difiere", "diffère"),
                null => In("cannot be told", "no se puede saber", "impossible à dire"),
            };

        string Label(string? status) => status is null ? none : MilestoneProgress.LabelOf(status, language);

        string Number(decimal? number) => number is { } known ? Numerals.Of(known, language, 2) : none;
    }

    private static void WriteTable(TextWriter output, string[][] rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            output.WriteLine(PathText.Line(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()));
        }
    }
}
