using System.Text.Json;
using System.Text.Json.Serialization;
using Ogp.Model;
using Ogp.Model.Json;
using Ogp.Model.Scoring;
using Ogp.Model.Validation;

// Reads, validates, scores, serializes and writes the document it is given; exits with 0 when everything is as it must be.
byte[] bytes = File.ReadAllBytes(args[0]);
ReadResult<IrmPackage> read = IrmJson.Read(bytes, Path.GetFileName(args[0]));
IrmPackage package = read.Value!;
ValueList<Finding> findings = IrmJson.Locate(bytes, Validator.Validate(package), Path.GetFileName(args[0]));
Scorecard card = new(package.ActionPlans[0]);
bool same = IrmJson.Write(package).AsSpan().SequenceEqual(bytes);

// The types of the model in a class of a user, with source generation.
Dossier dossier = new(
    package.ActionPlans[0],
    package.ActionPlans[0].Commitments,
    new Statement<Completion>(Completion.Limited),
    new(2019, 12),
    new() { [Completion.Limited] = 2 }
);
string json = JsonSerializer.Serialize(dossier, DossierContext.Default.Dossier);
Dossier again = JsonSerializer.Deserialize(json, DossierContext.Default.Dossier)!;
same &= again.Plan == dossier.Plan && again.Commitments == dossier.Commitments && again.Said == dossier.Said && again.Date == dossier.Date;
same &= again.Counts[Completion.Limited] == 2;

// Extension members, one by one and as a record of a user.
Monitoring monitoring = new() { Percent = 45, Reported = [new("entity", new(2021, 10))] };
ActionPlan extended = package
    .ActionPlans[0]
    .WithExtension("ecuador:before", new LocalizedText("es", "Nada"))
    .WithExtensions("ecuador", monitoring, DossierContext.Default.Monitoring);
ReadResult<Monitoring> bound = JsonSerializer
    .Deserialize<ActionPlan>(JsonSerializer.Serialize(extended, DossierContext.Default.ActionPlan), DossierContext.Default.ActionPlan)!
    .Extensions("ecuador", DossierContext.Default.Monitoring);
same &= bound.Findings.IsEmpty && bound.Value == monitoring && extended.Extension("ecuador:percent").Integer == 45;

foreach (Finding finding in findings)
{
    Console.WriteLine(finding);
}

Console.WriteLine($"{card.HighCompletion.Count} of {card.HighCompletion.Of} with high completion; written back the same: {same}");
return read.Findings.IsEmpty && same && card.HighCompletion is { Count: 8, Of: 10 } ? 0 : 1;

internal sealed record Dossier(
    ActionPlan Plan,
    ValueList<Commitment> Commitments,
    Statement<Completion>? Said,
    PartialDate Date,
    Dictionary<Completion, int> Counts
);

internal sealed record Reported(string By, PartialDate On);

internal sealed record Monitoring
{
    public int? Percent { get; init; }

    public ValueList<Reported> Reported { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(Monitoring))]
[JsonSerializable(typeof(Reported))]
internal sealed partial class DossierContext : JsonSerializerContext;
