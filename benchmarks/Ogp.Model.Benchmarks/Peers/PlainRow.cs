using CsvHelper.Configuration.Attributes;

namespace Ogp.Model.Benchmarks.Peers;

/// <summary>A row of the edition of July 2024 as one writes it without a library: a property a column, all texts, nothing checked.</summary>
public sealed class PlainRow
{
    [Name("Commitment Unique Identifier")]
    public string CommitmentUniqueIdentifier { get; set; } = "";

    [Name("Country/Locality")]
    public string CountryLocality { get; set; } = "";

    [Name("Action Plan Number")]
    public string ActionPlanNumber { get; set; } = "";

    [Name("Commitment Number")]
    public string CommitmentNumber { get; set; } = "";

    [Name("Code")]
    public string Code { get; set; } = "";

    [Name("Region")]
    public string Region { get; set; } = "";

    [Name("National Or Local")]
    public string NationalOrLocal { get; set; } = "";

    [Name("Commitment Dummy")]
    public string CommitmentDummy { get; set; } = "";

    [Name("Year Of Submission")]
    public string YearOfSubmission { get; set; } = "";

    [Name("Action Plan End Year")]
    public string ActionPlanEndYear { get; set; } = "";

    [Name("Action Plan Duration (Years)")]
    public string ActionPlanDurationYears { get; set; } = "";

    [Name("Theme")]
    public string Theme { get; set; } = "";

    [Name("Commitment Title")]
    public string CommitmentTitle { get; set; } = "";

    [Name("Short Title")]
    public string ShortTitle { get; set; } = "";

    [Name("Full Text")]
    public string FullText { get; set; } = "";

    [Name("Start Date")]
    public string StartDate { get; set; } = "";

    [Name("End Date")]
    public string EndDate { get; set; } = "";

    [Name("Lead Institution")]
    public string LeadInstitution { get; set; } = "";

    [Name("Supporting Institution(s)")]
    public string SupportingInstitutionS { get; set; } = "";

    [Name("Anti-Corruption and Integrity")]
    public string AntiCorruptionAndIntegrity { get; set; } = "";

    [Name("Anti-corruption Institutions")]
    public string AntiCorruptionInstitutions { get; set; } = "";

    [Name("Anti-Corruption Strategies")]
    public string AntiCorruptionStrategies { get; set; } = "";

    [Name("Asset Disclosure")]
    public string AssetDisclosure { get; set; } = "";

    [Name("Audits")]
    public string Audits { get; set; } = "";

    [Name("Beneficial Ownership")]
    public string BeneficialOwnership { get; set; } = "";

    [Name("Conflicts Of Interest")]
    public string ConflictsOfInterest { get; set; } = "";

    [Name("Elections")]
    public string Elections { get; set; } = "";

    [Name("Political Finance")]
    public string PoliticalFinance { get; set; } = "";

    [Name("Lobbying")]
    public string Lobbying { get; set; } = "";

    [Name("Open Contracting")]
    public string OpenContracting { get; set; } = "";

    [Name("Public Procurement")]
    public string PublicProcurement { get; set; } = "";

    [Name("Right To Information")]
    public string RightToInformation { get; set; } = "";

    [Name("Whistleblower Protections")]
    public string WhistleblowerProtections { get; set; } = "";

    [Name("Civic Space and Enabling Environment")]
    public string CivicSpaceAndEnablingEnvironment { get; set; } = "";

    [Name("Freedom of Assembly")]
    public string FreedomOfAssembly { get; set; } = "";

    [Name("Freedom of Association")]
    public string FreedomOfAssociation { get; set; } = "";

    [Name("Freedom of Expression")]
    public string FreedomOfExpression { get; set; } = "";

    [Name("Democratizing Decision-Making")]
    public string DemocratizingDecisionMaking { get; set; } = "";

    [Name("Digital Participation")]
    public string DigitalParticipation { get; set; } = "";

    [Name("Mainstreaming Participation")]
    public string MainstreamingParticipation { get; set; } = "";

    [Name("Regulatory Governance")]
    public string RegulatoryGovernance { get; set; } = "";

    [Name("Social Accountability")]
    public string SocialAccountability { get; set; } = "";

    [Name("Digital Governance")]
    public string DigitalGovernance { get; set; } = "";

    [Name("Automated Decision-making")]
    public string AutomatedDecisionMaking { get; set; } = "";

    [Name("Data Stewardship and Privacy")]
    public string DataStewardshipAndPrivacy { get; set; } = "";

    [Name("Digital Inclusion")]
    public string DigitalInclusion { get; set; } = "";

    [Name("Disinformation/Misinformation")]
    public string DisinformationMisinformation { get; set; } = "";

    [Name("Online Civic Space")]
    public string OnlineCivicSpace { get; set; } = "";

    [Name("Environment & Climate")]
    public string EnvironmentClimate { get; set; } = "";

    [Name("Climate Finance")]
    public string ClimateFinance { get; set; } = "";

    [Name("Climate Mitigation and Adaptation")]
    public string ClimateMitigationAndAdaptation { get; set; } = "";

    [Name("Environmental Regulation")]
    public string EnvironmentalRegulation { get; set; } = "";

    [Name("International Environmental Agreements")]
    public string InternationalEnvironmentalAgreements { get; set; } = "";

    [Name("Fiscal Openness")]
    public string FiscalOpenness { get; set; } = "";

    [Name("Publication Of Budget/Fiscal Information")]
    public string PublicationOfBudgetFiscalInformation { get; set; } = "";

    [Name("Public Participation In Budget/Fiscal Policy")]
    public string PublicParticipationInBudgetFiscalPolicy { get; set; } = "";

    [Name("Oversight Of Budget/Fiscal Policies")]
    public string OversightOfBudgetFiscalPolicies { get; set; } = "";

    [Name("Stimulus and Economic Recovery")]
    public string StimulusAndEconomicRecovery { get; set; } = "";

    [Name("Tax")]
    public string Tax { get; set; } = "";

    [Name("Debt")]
    public string Debt { get; set; } = "";

    [Name("Inclusion")]
    public string Inclusion { get; set; } = "";

    [Name("Gender")]
    public string Gender { get; set; } = "";

    [Name("Gender-Based Violence")]
    public string GenderBasedViolence { get; set; } = "";

    [Name("Economic Inclusion")]
    public string EconomicInclusion { get; set; } = "";

    [Name("LGBTQIA+")]
    public string LGBTQIA { get; set; } = "";

    [Name("People with Disabilities")]
    public string PeopleWithDisabilities { get; set; } = "";

    [Name("Youth")]
    public string Youth { get; set; } = "";

    [Name("Justice")]
    public string Justice { get; set; } = "";

    [Name("Access to Justice")]
    public string AccessToJustice { get; set; } = "";

    [Name("Open Justice")]
    public string OpenJustice { get; set; } = "";

    [Name("Policing & Corrections")]
    public string PolicingCorrections { get; set; } = "";

    [Name("Judiciary")]
    public string Judiciary { get; set; } = "";

    [Name("Open Parliaments")]
    public string OpenParliaments { get; set; } = "";

    [Name("Public Service Delivery")]
    public string PublicServiceDelivery { get; set; } = "";

    [Name("Citizenship & Immigration")]
    public string CitizenshipImmigration { get; set; } = "";

    [Name("Education")]
    public string Education { get; set; } = "";

    [Name("Health & Nutrition")]
    public string HealthNutrition { get; set; } = "";

    [Name("Infrastructure & Transport")]
    public string InfrastructureTransport { get; set; } = "";

    [Name("Water & Sanitation")]
    public string WaterSanitation { get; set; } = "";

    [Name("Capacity Building")]
    public string CapacityBuilding { get; set; } = "";

    [Name("Digital Transformation")]
    public string DigitalTransformation { get; set; } = "";

    [Name("Legislation")]
    public string Legislation { get; set; } = "";

    [Name("Regulation")]
    public string Regulation { get; set; } = "";

    [Name("Legislative Oversight")]
    public string LegislativeOversight { get; set; } = "";

    [Name("Open Data")]
    public string OpenData { get; set; } = "";

    [Name("Public Participation")]
    public string PublicParticipation { get; set; } = "";

    [Name("Aid")]
    public string Aid { get; set; } = "";

    [Name("Energy")]
    public string Energy { get; set; } = "";

    [Name("Extractive Industries")]
    public string ExtractiveIndustries { get; set; } = "";

    [Name("Land and Spatial Planning")]
    public string LandAndSpatialPlanning { get; set; } = "";

    [Name("Media & Telecommunications")]
    public string MediaTelecommunications { get; set; } = "";

    [Name("Science & Technology")]
    public string ScienceTechnology { get; set; } = "";

    [Name("Security & Public Safety")]
    public string SecurityPublicSafety { get; set; } = "";

    [Name("Labor")]
    public string Labor { get; set; } = "";

    [Name("Private Sector")]
    public string PrivateSector { get; set; } = "";

    [Name("Subnational")]
    public string Subnational { get; set; } = "";

    [Name("Human Rights")]
    public string HumanRights { get; set; } = "";

    [Name("Open Parliament Plan")]
    public string OpenParliamentPlan { get; set; } = "";

    [Name("Sustainable Development Goals")]
    public string SustainableDevelopmentGoals { get; set; } = "";

    [Name("Open Data (Water/Sanitation)")]
    public string OpenDataWaterSanitation { get; set; } = "";

    [Name("Open Data (Health)")]
    public string OpenDataHealth { get; set; } = "";

    [Name("Open Data (Education)")]
    public string OpenDataEducation { get; set; } = "";

    [Name("Participation in Lawmaking")]
    public string ParticipationInLawmaking { get; set; } = "";

    [Name("Access to information")]
    public string AccessToInformation { get; set; } = "";

    [Name("Money in Politics")]
    public string MoneyInPolitics { get; set; } = "";

    [Name("Report Publication Year (Progress Report)")]
    public string ReportPublicationYearProgressReport { get; set; } = "";

    [Name("Compound")]
    public string Compound { get; set; } = "";

    [Name("Cluster")]
    public string Cluster { get; set; } = "";

    [Name("Specificity")]
    public string Specificity { get; set; } = "";

    [Name("_Specificity")]
    public string CodeSpecificity { get; set; } = "";

    [Name("Verifiable")]
    public string Verifiable { get; set; } = "";

    [Name("OGP Value Access To Information")]
    public string OGPValueAccessToInformation { get; set; } = "";

    [Name("OGP Value Civic Participation")]
    public string OGPValueCivicParticipation { get; set; } = "";

    [Name("OGP Value Public Accountability")]
    public string OGPValuePublicAccountability { get; set; } = "";

    [Name("OGP Value Technology")]
    public string OGPValueTechnology { get; set; } = "";

    [Name("_Relevant")]
    public string CodeRelevant { get; set; } = "";

    [Name("Potential Impact")]
    public string PotentialImpact { get; set; } = "";

    [Name("_Potential Impact")]
    public string CodePotentialImpact { get; set; } = "";

    [Name("Completion (Progress Report)")]
    public string CompletionProgressReport { get; set; } = "";

    [Name("_CompletionProgress")]
    public string CodeCompletionProgress { get; set; } = "";

    [Name("Starred (2015 Only)")]
    public string Starred2015Only { get; set; } = "";

    [Name("Starred (Current Formula) Progress Report")]
    public string StarredCurrentFormulaProgressReport { get; set; } = "";

    [Name("Potential for Results")]
    public string PotentialForResults { get; set; } = "";

    [Name("_Potential for Results")]
    public string CodePotentialForResults { get; set; } = "";

    [Name("Cluster (AP Review)")]
    public string ClusterAPReview { get; set; } = "";

    [Name("Cluster Commitment ID(s)")]
    public string ClusterCommitmentIDS { get; set; } = "";

    [Name("Report Publication Year (End Of Term)")]
    public string ReportPublicationYearEndOfTerm { get; set; } = "";

    [Name("Completion (End Of Term)")]
    public string CompletionEndOfTerm { get; set; } = "";

    [Name("_CompletionEndTerm")]
    public string CodeCompletionEndTerm { get; set; } = "";

    [Name("Change In Completion")]
    public string ChangeInCompletion { get; set; } = "";

    [Name("_ChangeCompletion")]
    public string CodeChangeCompletion { get; set; } = "";

    [Name("Early Results")]
    public string EarlyResults { get; set; } = "";

    [Name("_Early Results")]
    public string CodeEarlyResults { get; set; } = "";

    [Name("Did It Open Government (Overall)")]
    public string DidItOpenGovernmentOverall { get; set; } = "";

    [Name("_OpenGovernment")]
    public string CodeOpenGovernment { get; set; } = "";

    [Name("Did It Open Government (Access To Information)")]
    public string DidItOpenGovernmentAccessToInformation { get; set; } = "";

    [Name("_DIOGATI")]
    public string CodeDIOGATI { get; set; } = "";

    [Name("Did It Open Government (Civic Participation)")]
    public string DidItOpenGovernmentCivicParticipation { get; set; } = "";

    [Name("_DIOGCP")]
    public string CodeDIOGCP { get; set; } = "";

    [Name("Did It Open Government: Public Accountability")]
    public string DidItOpenGovernmentPublicAccountability { get; set; } = "";

    [Name("_DIOGPA")]
    public string CodeDIOGPA { get; set; } = "";

    [Name("Starred (Current Formula) End of Term")]
    public string StarredCurrentFormulaEndOfTerm { get; set; } = "";

    [Name("Carried Forward")]
    public string CarriedForward { get; set; } = "";

    [Name("Most Recently Assessed")]
    public string MostRecentlyAssessed { get; set; } = "";

    [Name("Star - Most Recently Assessed")]
    public string StarMostRecentlyAssessed { get; set; } = "";

    [Name("IRM Assessed")]
    public string IRMAssessed { get; set; } = "";

    [Name("Updated? (Website)")]
    public string UpdatedWebsite { get; set; } = "";

    [Name("Active Commitment")]
    public string ActiveCommitment { get; set; } = "";

    [Name("Max star")]
    public string MaxStar { get; set; } = "";

    [Name("Ambition Assessed")]
    public string AmbitionAssessed { get; set; } = "";

    [Name("Comp Assessed")]
    public string CompAssessed { get; set; } = "";

    [Name("DIOG Assessed")]
    public string DIOGAssessed { get; set; } = "";

    [Name("Midterm Only")]
    public string MidtermOnly { get; set; } = "";

    [Name("Max Completion")]
    public string MaxCompletion { get; set; } = "";

    [Name("Raw Completion")]
    public string RawCompletion { get; set; } = "";

    [Name("High Completion")]
    public string HighCompletion { get; set; } = "";

    [Name("High Ambition")]
    public string HighAmbition { get; set; } = "";

    [Name("High DIOG")]
    public string HighDIOG { get; set; } = "";

    [Name("Ambitious and complete, or DIOG")]
    public string AmbitiousAndCompleteOrDIOG { get; set; } = "";

    [Name("Ambitious but not complete")]
    public string AmbitiousButNotComplete { get; set; } = "";

    [Name("Complete but not ambitious")]
    public string CompleteButNotAmbitious { get; set; } = "";

    [Name("Not complete or ambitious")]
    public string NotCompleteOrAmbitious { get; set; } = "";

    [Name("Not reviewed")]
    public string NotReviewed { get; set; } = "";

    [Name("CHECKSUM")]
    public string CHECKSUM { get; set; } = "";

    [Name("IRM-Based Score")]
    public string IRMBasedScore { get; set; } = "";

    [Name("Binding constraint")]
    public string BindingConstraint { get; set; } = "";

    [Name("URL")]
    public string URL { get; set; } = "";

    [Name("Latest IRM Report")]
    public string LatestIRMReport { get; set; } = "";

    [Name("Subnational in NAPs")]
    public string SubnationalInNAPs { get; set; } = "";

    [Name("Action Plan ID")]
    public string ActionPlanID { get; set; } = "";

    [Name("id")]
    public string Id { get; set; } = "";
}
