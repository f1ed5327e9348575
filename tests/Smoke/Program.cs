using Ogp.Model;
using Ogp.Model.Json;
using Ogp.Model.Scoring;
using Ogp.Model.Validation;

// Reads, validates, scores and writes the document it is given; exits with 0 when everything is as it must be.
byte[] bytes = File.ReadAllBytes(args[0]);
ReadResult<IrmPackage> read = IrmJson.Read(bytes, Path.GetFileName(args[0]));
IrmPackage package = read.Value!;
ValueList<Finding> findings = IrmJson.Locate(bytes, Validator.Validate(package), Path.GetFileName(args[0]));
Scorecard card = new(package.ActionPlans[0]);
bool same = IrmJson.Write(package).AsSpan().SequenceEqual(bytes);

foreach (Finding finding in findings)
{
    Console.WriteLine(finding);
}

Console.WriteLine($"{card.HighCompletion.Count} of {card.HighCompletion.Of} with high completion; written back the same: {same}");
return read.Findings.IsEmpty && same && card.HighCompletion is { Count: 8, Of: 10 } ? 0 : 1;
