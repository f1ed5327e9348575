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

[JsonSerializable(typeof(Dossier))]
internal sealed partial class DossierContext : JsonSerializerContext;
