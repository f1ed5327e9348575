namespace Ogp.Model;

/// <content>Typed access to the ratings. A variable that the report leaves out is not stated.</content>
public sealed partial record ProcessAssessment
{
    /// <summary>Level of public influence (IAP2).</summary>
    public Statement<PublicInfluence> PublicInfluence => Ratings.Of<PublicInfluence>(Variable.LevelOfPublicInfluence);

    /// <summary>Whether the member acted contrary to process.</summary>
    public Statement<YesNo> ContraryToProcess => Ratings.Of<YesNo>(Variable.ContraryToProcess);

    /// <summary>Whether there is a multistakeholder forum.</summary>
    public Statement<YesNo> MultistakeholderForum => Ratings.Of<YesNo>(Variable.MultistakeholderForum);

    /// <summary>Whether one of the six consultation steps was followed (plans of 2011 to 2016).</summary>
    /// <param name="step">The step.</param>
    public Statement<YesNo> Followed(ProcessStep step) => Ratings.Of<YesNo>(new(Variable.ProcessStep, step.Text));

    /// <summary>Whether a minimum requirement was met (standards of 2022).</summary>
    /// <param name="requirement">The requirement; not stated for all of them together.</param>
    public Statement<YesNo> Meets(MinimumRequirement requirement) => Ratings.Of<YesNo>(new(Variable.MinimumRequirement, requirement.Text));
}
