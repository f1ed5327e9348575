namespace Ogp.Model.Reporting.Tests.Support;

/// <summary>A package that tries to become markup in every place that holds text, with ids that no page may have.</summary>
internal static class Hostile
{
    public const string Markup = "<script>alert(1)</script>\"' onclick='x' --><style>*{}</style></style>&amp;]]>";

    public const string Address = "javascript:alert(1)";

    private static readonly LocalizedText s_text = new LocalizedText(
        "en",
        Markup + "\u202Egnp.exe\u0000\u001B\uD800 " + new string('W', 400)
    ).With("\"><b>", Markup);

    private static readonly ValueList<string> s_sources = ["s \"1\"", "note", Markup, "main"];

    public static IrmPackage Package { get; } =
        new()
        {
            FormatVersion = Markup,
            Id = Markup,
            Title = s_text,
            Publisher = new() { Name = Markup, Url = Address },
            Licence = Address,
            Sources =
            [
                new()
                {
                    Id = "s \"1\"",
                    Title = Markup,
                    Publisher = Markup,
                    Url = Address,
                    Language = Markup,
                    Note = s_text,
                },
                new() { Id = "s \"1\"", Url = "https://example.org/\"><script>" },
                new() { Id = "main", Url = "//example.org/" },
            ],
            Members = [new() { Code = new(Markup), Name = s_text }],
            ActionPlans = [Plan],
            Commitments = [new() { Id = new("C1"), Title = s_text }, new() { Id = new("main") }],
        };

    private static ActionPlan Plan =>
        new()
        {
            Id = new(Markup),
            Member = new(Markup),
            JointMembers = [new(Markup)],
            Number = -1,
            Title = s_text,
            Summary = s_text,
            Period = new() { Start = new(2022), End = new(2019) },
            Language = Markup,
            Url = Address,
            Coordination =
            [
                new()
                {
                    Institution = Markup,
                    Role = InstitutionRole.Of(Markup),
                    Note = s_text,
                },
            ],
            Institutions =
            [
                new()
                {
                    Id = "i",
                    Name = s_text,
                    Acronym = Markup,
                    Sector = Sector.Of(Markup),
                    Url = "data:text/html,x",
                },
            ],
            Forum = new()
            {
                Name = s_text,
                Description = s_text,
                StatedSize = 3,
                Members = [new() { Id = "i" }, new() { Id = Markup }],
                Url = Address,
                Sources = s_sources,
            },
            Amendments =
            [
                new()
                {
                    Id = Markup,
                    Kind = AmendmentKind.Of(Markup),
                    Reason = s_text,
                    Commitments = [new("C1")],
                    Into = [new(Markup)],
                    Sources = s_sources,
                },
            ],
            Themes = [new() { Id = "t", Title = s_text }],
            Clusters =
            [
                new()
                {
                    Id = Markup,
                    Title = s_text,
                    Commitments = [new("C1")],
                },
            ],
            Support =
            [
                new()
                {
                    Id = Markup,
                    Kind = SupportKind.Of(Markup),
                    Providers = ["i", Markup],
                    Incomplete = true,
                    Amount = -1234567.5m,
                    Currency = Markup,
                    Description = s_text,
                },
            ],
            Commitments = [Commitment("C1"), Commitment("C1"), Commitment(Markup), Commitment("")],
            Reports = [Report, Report],
            Sources = s_sources,
            Note = s_text,
        };

    private static IrmReport Report =>
        new()
        {
            Id = Markup,
            Product = Product.Of(Markup),
            Status = ReportStatus.Of(Markup),
            Title = s_text,
            Languages = [Markup],
            Url = Address,
            Summary = s_text,
            Assessments =
            [
                new()
                {
                    Commitment = new("C1"),
                    Summary = s_text,
                    Sources = s_sources,
                    Ratings = Ratings,
                },
                new()
                {
                    Commitment = new("C1"),
                    Milestone = "m",
                    Ratings = Ratings,
                },
            ],
            StatedTallies =
            [
                new()
                {
                    Id = Markup,
                    Variable = RatingKey.Of($"{Markup}.{Markup}"),
                    Levels = [Markup],
                    Count = -7,
                    Of = 3,
                    Percent = 12.5m,
                    Printed = Markup,
                    Note = s_text,
                },
            ],
            Process =
            [
                new()
                {
                    Id = Markup,
                    Phase = ProcessPhase.Of(Markup),
                    RuleSet = ProcessRuleSet.Of(Markup),
                    Ratings = Ratings,
                    Triggers = [ContraryTrigger.Of(Markup)],
                    Summary = s_text,
                },
            ],
            Context =
            [
                new()
                {
                    Id = Markup,
                    Kind = ContextKind.Of(Markup),
                    Title = s_text,
                    Effect = s_text,
                    Sources = s_sources,
                },
            ],
            Results =
            [
                new()
                {
                    Id = Markup,
                    Text = s_text,
                    Commitments = [new("C1"), new(Markup)],
                },
            ],
            Recommendations =
            [
                new()
                {
                    Id = Markup,
                    Text = s_text,
                    Addressee = Markup,
                    Uptake = new(new Statement(Markup)),
                    UptakeNote = s_text,
                },
            ],
            Footnotes =
            [
                new()
                {
                    Id = "note",
                    Text = s_text,
                    Sources = s_sources,
                },
                new() { Id = "note" },
            ],
            Sources = s_sources,
            Note = s_text,
        };

    private static RatingSet Ratings =>
        RatingSet.Create([
            new(Variable.Completion, new Statement(Markup).From(Markup).Noting(s_text)),
            new(Variable.LevelOfPublicInfluence, new Statement([Markup, "involve"])),
            new(RatingKey.Of($"process-step.{Markup}"), new Statement("yes")),
            new(RatingKey.Of(Markup), new Statement([Markup, "b"])),
        ]);

    private static Commitment Commitment(string id) =>
        new()
        {
            Id = new(id),
            Number = Markup,
            Title = s_text,
            Description = s_text,
            Theme = "t",
            Status = CommitmentStatus.Of(Markup),
            PolicyAreas = [PolicyArea.Of(Markup)],
            Institutions =
            [
                new()
                {
                    Institution = "i",
                    Role = InstitutionRole.Lead,
                    Note = s_text,
                },
                new() { Institution = Markup },
            ],
            Agreements =
            [
                new()
                {
                    Id = Markup,
                    Title = s_text,
                    Parties = ["i", Markup],
                    Duties = s_text,
                    Contacts = [new() { Institution = "i", Role = s_text }],
                },
            ],
            Relations =
            [
                new()
                {
                    Commitment = new(Markup),
                    Kind = RelationKind.Of(Markup),
                    Note = s_text,
                },
            ],
            Milestones =
            [
                new()
                {
                    Id = "m",
                    Number = Markup,
                    Title = s_text,
                    Outputs = s_text,
                    Period = new() { Start = new(2021), End = new(2020) },
                },
                new()
                {
                    Id = Markup,
                    Description = s_text,
                    Period = new() { Start = new(1), End = new(9999, 12) },
                },
            ],
            Url = Address,
            Sources = s_sources,
            Note = s_text,
        };
}
