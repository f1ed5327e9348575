namespace Ogp.Model;

/// <content>Typed access to the ratings. A variable that the report leaves out is not stated.</content>
public sealed partial record Assessment
{
    /// <summary>How specific the commitment is (plans of 2011 to 2016).</summary>
    public Statement<Specificity> Specificity => Ratings.Of<Specificity>(Variable.Specificity);

    /// <summary>Whether the commitment is verifiable (plans of 2017 and later; back-filled for older ones).</summary>
    public Statement<YesNo> Verifiability => Ratings.Of<YesNo>(Variable.Verifiability);

    /// <summary>Whether it is relevant to OGP values; from 2020, whether it has an open government lens.</summary>
    public Statement<YesNo> Relevance => Ratings.Of<YesNo>(Variable.Relevance);

    /// <summary>Potential impact (plans of 2012 to 2019).</summary>
    public Statement<PotentialImpact> PotentialImpact => Ratings.Of<PotentialImpact>(Variable.PotentialImpact);

    /// <summary>Potential for results (plans of 2020 and later).</summary>
    public Statement<PotentialForResults> PotentialForResults => Ratings.Of<PotentialForResults>(Variable.PotentialForResults);

    /// <summary>Level of completion.</summary>
    public Statement<Completion> Completion => Ratings.Of<Completion>(Variable.Completion);

    /// <summary>Where completion should have been at the assessment (edition of May 2015).</summary>
    public Statement<Completion> ProjectedCompletion => Ratings.Of<Completion>(Variable.ProjectedCompletion);

    /// <summary>Change in completion from midterm to end of term.</summary>
    public Statement<ChangeInCompletion> ChangeInCompletion => Ratings.Of<ChangeInCompletion>(Variable.ChangeInCompletion);

    /// <summary>Whether it is on schedule (edition of May 2015).</summary>
    public Statement<Schedule> Schedule => Ratings.Of<Schedule>(Variable.Schedule);

    /// <summary>New or pre-existing (edition of May 2015).</summary>
    public Statement<Novelty> Novelty => Ratings.Of<Novelty>(Variable.Novelty);

    /// <summary>Whether it is bound in time (edition of May 2015).</summary>
    public Statement<Timebound> Timebound => Ratings.Of<Timebound>(Variable.Timebound);

    /// <summary>Next steps (edition of May 2015).</summary>
    public Statement<NextSteps> NextSteps => Ratings.Of<NextSteps>(Variable.NextSteps);

    /// <summary>Did it open government? (plans up to 2020, and OGP Local).</summary>
    public Statement<DidItOpenGovernment> DidItOpenGovernment => Ratings.Of<DidItOpenGovernment>(Variable.DidItOpenGovernment);

    /// <summary>Early results (plans of 2021 and later).</summary>
    public Statement<EarlyResults> EarlyResults => Ratings.Of<EarlyResults>(Variable.EarlyResults);

    /// <summary>Whether it was carried forward into the next plan.</summary>
    public Statement<YesNo> CarriedForward => Ratings.Of<YesNo>(Variable.CarriedForward);

    /// <summary>Whether the IRM calls it promising: a decision, not a formula.</summary>
    public Statement<YesNo> Promising => Ratings.Of<YesNo>(Variable.Promising);

    /// <summary>Whether a design report calls it noteworthy.</summary>
    public Statement<YesNo> Noteworthy => Ratings.Of<YesNo>(Variable.Noteworthy);

    /// <summary>Whether it is starred, by the formula in force at the report.</summary>
    public Statement<YesNo> Starred => Ratings.Of<YesNo>(Variable.Starred);

    /// <summary>Whether it is potentially starred (reports of 2016 to 2019).</summary>
    public Statement<YesNo> PotentiallyStarred => Ratings.Of<YesNo>(Variable.PotentiallyStarred);

    /// <summary>Whether a point of contact is specified (plans of 2011 to 2014).</summary>
    public Statement<YesNo> PointOfContact => Ratings.Of<YesNo>(Variable.PointOfContact);

    /// <summary>Whether it is relevant to one OGP value (plans of 2011 to 2019).</summary>
    /// <param name="value">The value.</param>
    public Statement<YesNo> ValueRelevance(OgpValue value) => Ratings.Of<YesNo>(new(Variable.OgpValue, value.Text));

    /// <summary>Did it open government with regard to one OGP value? (plans of 2014 to 2016, and OGP Local).</summary>
    /// <param name="value">Access to information, civic participation or public accountability.</param>
    public Statement<DidItOpenGovernment> DidItOpenGovernmentBy(OgpValue value) =>
        Ratings.Of<DidItOpenGovernment>(new(Variable.DidItOpenGovernment, value.Text));

    /// <summary>Whether it addresses a grand challenge (plans of 2011 to 2013).</summary>
    /// <param name="challenge">The grand challenge.</param>
    public Statement<YesNo> AddressesChallenge(GrandChallenge challenge) => Ratings.Of<YesNo>(new(Variable.GrandChallenge, challenge.Text));
}
