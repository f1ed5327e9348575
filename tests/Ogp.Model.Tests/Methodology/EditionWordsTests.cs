using System.Globalization;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>Every distinct label and number in the real editions is read as a level or an absence, or is an anomaly that is named here.</summary>
public class EditionWordsTests
{
    private const string July2024 = "ogp-database/2024-07/commitments.csv";
    private const string July2016 = "ogp-database/2016-07/commitments.csv";
    private const string May2015 = "ogp-database/2015-05/commitments.csv";
    private const string Process = "ogp-database/2016-07/process.csv";

    [SharedDataFact(July2024)]
    public void July_2024_is_read_whole()
    {
        EditionTable table = EditionTable.July2024();
        Words words = new(table, "2024-07");
        words.Rating("specificity", "Specificity", "_Specificity");
        words.Rating("verifiability", "Verifiable");
        words.Rating("ogp-value.access-to-information", "OGP Value Access To Information");
        words.Rating("ogp-value.civic-participation", "OGP Value Civic Participation");
        words.Rating("ogp-value.public-accountability", "OGP Value Public Accountability");
        words.Rating("ogp-value.technology-and-innovation", "OGP Value Technology");
        words.Rating("relevance", "_Relevant");
        words.Rating("potential-impact", "Potential Impact", "_Potential Impact");
        words.Rating("completion", "Completion (Progress Report)", "_CompletionProgress");
        words.Rating("starred.2015-only", "Starred (2015 Only)");
        words.Rating("starred", "Starred (Current Formula) Progress Report");
        words.Rating("potential-for-results", "Potential for Results", "_Potential for Results");
        words.Rating("completion", "Completion (End Of Term)", "_CompletionEndTerm");
        words.Rating("change-in-completion", "Change In Completion", "_ChangeCompletion");
        words.Rating("early-results", "Early Results", "_Early Results");
        words.Rating("did-it-open-government", "Did It Open Government (Overall)", "_OpenGovernment");
        words.Rating("did-it-open-government.access-to-information", "Did It Open Government (Access To Information)", "_DIOGATI");
        words.Rating("did-it-open-government.civic-participation", "Did It Open Government (Civic Participation)", "_DIOGCP");
        words.Rating("did-it-open-government.public-accountability", "Did It Open Government: Public Accountability", "_DIOGPA");
        words.Rating("starred", "Starred (Current Formula) End of Term");
        words.Rating("carried-forward", "Carried Forward");
        words.Codes(Region.List, "Region");
        words.Codes(MemberLevel.List, "National Or Local");
        words.Codes(YesNo.List, table.Headings[19..105]);
        words.Codes(YesNo.List, "Compound", "Cluster (AP Review)");

        // One number for two levels, where the plan's year does not decide.
        words.Check("_OpenGovernment: 1 is did-not-change or no-early-results", "_Potential Impact: 0 is none or unclear");
    }

    [SharedDataFact(July2016)]
    public void July_2016_is_read_whole()
    {
        EditionTable table = EditionTable.July2016();
        Words words = new(table, "2016-07");
        words.Rating("point-of-contact", "PoC Specified? (Delete?)");
        words.Rating("specificity", "Specificity", "_Specificity");
        words.Rating("grand-challenge.public-integrity", "GC-PubInt");
        words.Rating("grand-challenge.public-resources", "GC-PubRes");
        words.Rating("grand-challenge.public-services", "GC-PubSvc");
        words.Rating("grand-challenge.corporate-accountability", "GC-CorpAcc");
        words.Rating("grand-challenge.safe-communities", "GC-SafComm");
        words.Rating("ogp-value.access-to-information", "Value -Info");
        words.Rating("ogp-value.civic-participation", "Value -Part");
        words.Rating("ogp-value.public-accountability", "Value -Acc");
        words.Rating("ogp-value.technology-and-innovation", "Value -Tech");
        words.Rating("relevance", "_Relevant");
        words.Rating("potential-impact", "Potential impact", "_Pot Impact Coded");
        words.Rating("completion", "Completion (progress report)", "_CompletionProgress");
        words.Rating("starred.pre-june-2014", "Starred (pre-June 2014 assessments)");
        words.Rating("starred.2015-only", "Starred (2015 only)");
        words.Rating("starred", "Starred (current formula) progress report");
        words.Rating("completion", "Completion (end of term)", "_CompletionEndTerm");
        words.Rating("change-in-completion", "Change in completion", "_ChangeCompletion");
        words.Rating("did-it-open-government", "Did it open government (end of term only)", "_OpenGovt");
        words.Rating("starred", "Starred (current formula) end of term");
        words.Codes(YesNo.List, table.Headings[16..59]);
        words.Codes(YesNo.List, "Compound", "ODWG", "FOWG", "LOWG", "ATWG", "ONRWG", "IRM Assessed (Y/N)?");
        words.Check("_Pot Impact Coded: 0 is none or unclear");
    }

    [SharedDataFact(May2015)]
    public void May_2015_is_read_whole()
    {
        EditionTable table = EditionTable.May2015();
        Words words = new(table, "2015-05");
        words.Rating("point-of-contact", "PoC Specificed?");
        words.Rating("specificity", "Specificity", "_Specificity");
        words.Rating("grand-challenge.public-integrity", "GC-PubInt");
        words.Rating("ogp-value.access-to-information", "Value -Info");
        words.Rating("ogp-value.civic-participation", "Value -Part");
        words.Rating("ogp-value.public-accountability", "Value -Acc");
        words.Rating("ogp-value.technology-and-innovation", "Value -Tech");
        words.Rating("relevance", "_Relevant");
        words.Rating("novelty", "NewvPre-exist", "_NewvPre-exist");
        words.Rating("potential-impact", "Potential Impact", "_Pot Impact Coded");
        words.Rating("timebound", "Timebound?");
        words.Rating("completion", "Actual Completion", "_Actual Completion");
        words.Rating("projected-completion", "Projected Completion", "_Proj Completion");
        words.Rating("schedule", "On schedule", "On time");
        words.Rating("starred", "Starred", "New x Starred", "Starred x Specificity");
        words.Rating("next-steps", "Next Steps");
        words.Codes(YesNo.List, "Next Y/N", "Compound", "IRM Assessed (Y/N)?");
        words.Codes(YesNo.List, table.Headings[7..49]);
        words.Check("_Pot Impact Coded: 0 is none or unclear");
    }

    [SharedDataFact(Process)]
    public void The_process_file_is_read_whole()
    {
        EditionTable table = EditionTable.Process();
        Words words = new(table, "2016-07-process");
        words.Rating("process-step.timeline-and-process", "Step 1: Timeline and process: Prior availability", "_Timelineavailability");
        words.Rating("process-step.advance-notice", "Step 2: Advance notice", "_Advance notice");
        words.Rating("process-step.awareness-raising", "Step 3: Awareness-raising activities", "_Awareness-Raising");
        words.Rating("process-step.online-consultations", "Step 4: Online consultations", "_Online consultation");
        words.Rating("process-step.in-person-consultations", "Step 5: In-person consultations", "_In-person consultations");
        words.Rating("process-step.summary-of-comments", "Step 6: Summary of comments", "_Summary of comments");
        words.Rating("level-of-public-influence", "IAP2 level during development", "IAP2 level during imp.");
        words.Rating("multistakeholder-forum", "Consultation during action plan implementation (regular forum)", "_Regular forum");
        words.Codes(
            ConsultationAccess.List,
            "Invitation-only or open participation during dev. consultation",
            "Invitation-only or open participation during imp. consultation"
        );
        words.Codes(YesNo.List, "Timeline: Online", "Timeline: other channels", "Advance notice: Adequacy");
        words.Codes(YesNo.List, table.Headings[30..56]);
        words.Check();
    }

    [SharedDataFact("canada-tracker/nap6.yaml")]
    public void The_statuses_of_Canadas_tracker_are_read_in_both_languages()
    {
        Scale scale = Methodology.Standard.FindScale(Variable.Completion)!;
        (string Word, string Language, string Level)[] statuses =
        [
            ("NS", "en-CA", "not-started"),
            ("LP", "en-CA", "limited"),
            ("SP", "en-CA", "substantial"),
            ("C", "en-CA", "complete"),
            ("Not started", "en-CA", "not-started"),
            ("Limited progress", "en-CA", "limited"),
            ("Substantial progress", "en-CA", "substantial"),
            ("Complete", "en-CA", "complete"),
            ("Non commencé", "fr-CA", "not-started"),
            ("Progrès limité", "fr-CA", "limited"),
            ("Progrès important", "fr-CA", "substantial"),
            ("Réalisé", "fr-CA", "complete"),
        ];
        string text = File.ReadAllText(SharedData.PathOf("canada-tracker/nap6.yaml"));
        Assert.All(
            statuses,
            status =>
            {
                Assert.Contains(status.Word, text, StringComparison.Ordinal);
                Assert.Equal(status.Level, scale.Parse(status.Word, new() { Language = status.Language }).Level);
            }
        );
    }

    /// <summary>Reads columns in every culture and collects what is not read.</summary>
    private sealed class Words(EditionTable table, string edition)
    {
        private readonly List<string> _anomalies = [];

        public void Rating(string key, params string[] headings)
        {
            Scale scale = Methodology.Standard.FindScale(RatingKey.Of(key))!;
            Read(headings, text => scale.Parse(text, new() { Edition = edition }));
        }

        public void Codes(Codelist list, params string[] headings) =>
            Read(headings, text => Methodology.Standard.Read(list, text, new() { Edition = edition }));

        public void Check(params string[] anomalies) =>
            Assert.Equal(anomalies.Order(StringComparer.Ordinal), _anomalies.Order(StringComparer.Ordinal));

        private void Read(string[] headings, Func<string, LevelReading> read)
        {
            foreach (string heading in headings)
            {
                foreach (string word in table.Words(heading))
                {
                    LevelReading reading = read(word);
                    Assert.All(Cultures.Names, culture => Assert.Equal(reading, Cultures.In(culture, () => read(word))));
                    if (!reading.IsRead)
                    {
                        string meaning = reading.Candidates.Count > 0 ? string.Join(" or ", reading.Candidates) : "nothing";
                        _anomalies.Add(string.Create(CultureInfo.InvariantCulture, $"{heading}: {word} is {meaning}"));
                    }
                    else
                    {
                        Assert.False(reading.IsProvisional, $"{heading}: '{word}' is a word of this edition");
                    }
                }
            }
        }
    }
}
