using System.Globalization;

namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>
/// A label and the number beside it say the same, but for the anomalies that are named here with how many there are in the whole file. The files here hold
/// a part of the rows, so there may be fewer, never more.
/// </summary>
public class LabelAndNumberTests
{
    [SharedDataFact("ogp-database/2016-07/commitments.csv")]
    public void July_2016()
    {
        EditionTable table = EditionTable.July2016();
        // Dirty rows: "None" was given the number of "low"; rows without a report kept a number; a chain of conditions ended in 3; Moldova's second plan.
        Agree(table, "specificity", "Specificity", "_Specificity", "2016-07", ("None", "1", 13), ("NR", "1", 6));
        Agree(table, "potential-impact", "Potential impact", "_Pot Impact Coded", "2016-07", ("NR", "3", 13));
        Agree(
            table,
            "completion",
            "Completion (progress report)",
            "_CompletionProgress",
            "2016-07",
            ("b. Limited", "2", 4),
            ("c. Substantial", "2", 4)
        );
        Agree(table, "completion", "Completion (end of term)", "_CompletionEndTerm", "2016-07");
        Agree(table, "change-in-completion", "Change in completion", "_ChangeCompletion", "2016-07");
        Agree(table, "did-it-open-government", "Did it open government (end of term only)", "_OpenGovt", "2016-07");
    }

    [SharedDataFact("ogp-database/2024-07/commitments.csv")]
    public void July_2024()
    {
        EditionTable table = EditionTable.July2024();
        Agree(table, "specificity", "Specificity", "_Specificity", "2024-07");
        Agree(table, "potential-impact", "Potential Impact", "_Potential Impact", "2024-07");
        Agree(table, "completion", "Completion (Progress Report)", "_CompletionProgress", "2024-07");
        Agree(table, "potential-for-results", "Potential for Results", "_Potential for Results", "2024-07");
        Agree(table, "completion", "Completion (End Of Term)", "_CompletionEndTerm", "2024-07");
        Agree(table, "early-results", "Early Results", "_Early Results", "2024-07");
        Agree(table, "did-it-open-government", "Did It Open Government (Overall)", "_OpenGovernment", "2024-07");

        // A label was filled in and the number was not (seven rows), and two rows where label and number differ.
        Agree(
            table,
            "change-in-completion",
            "Change In Completion",
            "_ChangeCompletion",
            "2024-07",
            ("No Change", "NR", 7),
            ("Increase", "0", 7),
            ("No Change", "1", 2)
        );

        // Nine rows of one plan of Sri Lanka have a label and no number; two rows of Jordan differ.
        string[] values = ["access-to-information", "civic-participation", "public-accountability"];
        string[] labels =
        [
            "Did It Open Government (Access To Information)",
            "Did It Open Government (Civic Participation)",
            "Did It Open Government: Public Accountability",
        ];
        string[] numbers = ["_DIOGATI", "_DIOGCP", "_DIOGPA"];
        for (int i = 0; i < values.Length; i++)
        {
            Agree(
                table,
                $"did-it-open-government.{values[i]}",
                labels[i],
                numbers[i],
                "2024-07",
                ("Not Applicable", "NR", 9),
                ("Did Not Change", "NR", 9)
            );
        }
    }

    [SharedDataFact("ogp-database/2015-05/commitments.csv")]
    public void May_2015()
    {
        EditionTable table = EditionTable.May2015();
        Agree(table, "specificity", "Specificity", "_Specificity", "2015-05");
        Agree(table, "novelty", "NewvPre-exist", "_NewvPre-exist", "2015-05");
        Agree(table, "potential-impact", "Potential Impact", "_Pot Impact Coded", "2015-05");
        Agree(table, "completion", "Actual Completion", "_Actual Completion", "2015-05");
        Agree(table, "projected-completion", "Projected Completion", "_Proj Completion", "2015-05");
        Agree(table, "schedule", "On schedule", "On time", "2015-05");
    }

    [SharedDataFact("ogp-database/2016-07/process.csv")]
    public void The_process_file()
    {
        EditionTable table = EditionTable.Process();
        // One plan without a report was given another word for it.
        Agree(
            table,
            "process-step.timeline-and-process",
            "Step 1: Timeline and process: Prior availability",
            "_Timelineavailability",
            "2016-07-process"
        );
        Agree(table, "process-step.advance-notice", "Step 2: Advance notice", "_Advance notice", "2016-07-process", ("NR", "NA", 1));
        Agree(table, "process-step.awareness-raising", "Step 3: Awareness-raising activities", "_Awareness-Raising", "2016-07-process");
        Agree(table, "process-step.online-consultations", "Step 4: Online consultations", "_Online consultation", "2016-07-process");
        Agree(
            table,
            "process-step.in-person-consultations",
            "Step 5: In-person consultations",
            "_In-person consultations",
            "2016-07-process"
        );
        Agree(table, "process-step.summary-of-comments", "Step 6: Summary of comments", "_Summary of comments", "2016-07-process");
        Agree(
            table,
            "multistakeholder-forum",
            "Consultation during action plan implementation (regular forum)",
            "_Regular forum",
            "2016-07-process"
        );
    }

    private static void Agree(
        EditionTable table,
        string key,
        string label,
        string number,
        string edition,
        params (string Label, string Number, int Most)[] anomalies
    )
    {
        Scale scale = Methodology.Standard.FindScale(RatingKey.Of(key))!;
        ScaleContext context = new() { Edition = edition };
        foreach ((string left, string right, int count) in table.Pairs(label, number))
        {
            LevelReading said = scale.Parse(left, context);
            LevelReading coded = scale.Parse(right, context);
            bool agree = said.Level is { } level
                ? coded.Level == level || coded.Candidates.Contains(level)
                : said.Absence == coded.Absence && said.Absence.IsStated && coded.Level is null;
            int most = Array.Find(anomalies, anomaly => anomaly.Label == left && anomaly.Number == right).Most;
            Assert.True(
                agree || count <= most,
                string.Create(CultureInfo.InvariantCulture, $"{label}: '{left}' beside {right} in {count} rows; {most} are known")
            );
            Assert.True(!agree || most == 0, $"{label}: '{left}' beside {right} is no anomaly");
        }
    }
}
