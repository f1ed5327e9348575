namespace Ogp.Model;

/// <summary>Addresses that several rules of the process rest on.</summary>
internal static class ProcessSources
{
    public const string Articles = "https://www.opengovpartnership.org/articles-of-governance/";
    public const string Calendar2015 = "http://www.opengovpartnership.org/how-it-works/calendars-and-deadlines";
    public const string Calendar2019 = "https://www.opengovpartnership.org/country-and-ogp-local-dates-and-deadlines/";
    public const string Cohorts = "http://www.opengovpartnership.org/how-it-works/dates-and-deadlines";
    public const string CovidResolution =
        "https://opengovpartnership.org/documents/criteria-and-standards-subcommittee-resolution-covid19-pandemic";
    public const string Database2024 = "OGP commitments database, July 2024";
    public const string Eligibility2014 = "https://ogpblog.wordpress.com/2014/12/22/ogp-eligibility/";
    public const string Eligibility2018 = "https://www.opengovpartnership.org/resources/eligibility-criteria";
    public const string Eligibility2023 = "https://opengovpartnership.org/?p=17794";
    public const string EligibilityReview = "https://www.opengovpartnership.org/glossary/eligibility-review/";
    public const string FourYearPlans =
        "https://opengovpartnership.org/stories/midterm-reviews-tracking-progress-of-four-year-action-plans";
    public const string Inactive2016 = "https://opengovpartnership.org/news/turkey-made-inactive-in-the-open-government-partnership";
    public const string Inception = "https://opengovpartnership.org/?p=57265";
    public const string Letters = "https://opengovpartnership.org/ogp-letters";
    public const string Letters2014 = "https://opengovpartnership.org/stories/ogp-publishes-letters-to-11-countries";
    public const string LocalEligibility = "https://opengovpartnership.org/glossary/local-eligibility-criteria";
    public const string MinimumRequirements = "https://opengovpartnership.org/?p=67852";
    public const string ProceduralReview = "https://www.opengovpartnership.org/procedural-review/";
    public const string ResponsePolicy = "https://www.opengovpartnership.org/ogp-response-policy/";
    public const string Standards2022 = "https://www.opengovpartnership.org/ogp-participation-co-creation-standards";
    public const string StandardsSlides =
        "https://github.com/GSA/open.usa.gov/blob/deb38b92069f5520c858bd5070a3b67b7a5baae6/assets/files/2022-04-12-open-gov-public-meeting-slides.pdf";
    public const string ValuesCheck = "https://www.opengovpartnership.org/glossary/values-check/";
    public const string WithdrawnTurkey =
        "https://www.opengovpartnership.org/news/government-of-turkey-leaves-the-open-government-partnership/";
}
