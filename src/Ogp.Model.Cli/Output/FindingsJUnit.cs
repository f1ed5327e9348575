using System.Globalization;
using System.Text;
using System.Xml;

namespace Ogp.Model.Cli.Output;

/// <summary>Findings as JUnit XML: a suite a file, a test an aspect. One with errors fails, one that was not examined is skipped.</summary>
internal static class FindingsJUnit
{
    public static void Write(Stream output, IReadOnlyList<Examined> files, FindingTally tally, string language)
    {
        XmlWriterSettings settings = new()
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
        };
        using (XmlWriter xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "ogp validate");
            WriteCounts(xml, [.. files.SelectMany(file => file.Verdicts)]);
            foreach (Examined file in files)
            {
                xml.WriteStartElement("testsuite");
                xml.WriteAttributeString("name", Clean(FileUri.PathOf(file.Path)));
                WriteCounts(xml, [.. file.Verdicts]);
                foreach (Verdict verdict in file.Verdicts)
                {
                    Write(xml, file, verdict, tally, language);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        output.Write("\n"u8);
    }

    private static void WriteCounts(XmlWriter xml, Verdict[] verdicts)
    {
        Write("tests", verdicts.Length);
        Write("failures", verdicts.Count(verdict => verdict.Errors > 0));
        Write("errors", 0);
        Write("skipped", verdicts.Count(IsSkipped));

        void Write(string name, int count) => xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsSkipped(Verdict verdict) => verdict.Scrutiny == Scrutiny.None;

    private static void Write(XmlWriter xml, Examined file, Verdict verdict, FindingTally tally, string language)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(FileUri.PathOf(file.Path)));
        xml.WriteAttributeString("name", JsonOutput.NameOf(verdict.Aspect));
        Finding[] findings = [.. file.Findings.Where(finding => Verdict.AspectOf(finding.Kind.Family) == verdict.Aspect)];
        FindingCount[] unlisted =
            verdict.Errors + verdict.Warnings + verdict.Notes == findings.Length
                ? []
                : [.. tally.Unlisted.Where(count => Verdict.AspectOf(count.Kind.Family) == verdict.Aspect)];
        string text = Clean(
            string.Join(
                '\n',
                findings
                    .Select(finding => FindingsText.Line(finding, language))
                    .Concat(unlisted.Select(count => FindingsText.Unlisted(count, language)))
            )
        );
        string found = verdict.Message(language);
        if (IsSkipped(verdict))
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", found);
            xml.WriteEndElement();
        }
        else if (verdict.Errors > 0)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", found);
            xml.WriteAttributeString(
                "type",
                findings.FirstOrDefault(finding => finding.Severity == Severity.Error)?.Code
                    ?? unlisted.FirstOrDefault(count => count.Kind.Severity == Severity.Error)?.Kind.Code
                    ?? "error"
            );
            xml.WriteString(text);
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteElementString("system-out", text.Length > 0 ? text : found);
        }

        xml.WriteEndElement();
    }

    /// <summary>Characters that XML may not hold, as U+FFFD.</summary>
    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isAllowed = rune.Value is '\t' or '\n' or (>= 0x20 and not 0xFFFE and not 0xFFFF);
            clean.Append(isAllowed ? rune.ToString() : "\uFFFD");
        }

        return clean.ToString();
    }
}
