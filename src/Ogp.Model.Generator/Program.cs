using Ogp.Model.Generator;

// Writes src/Ogp.Model/Codelists/Generated from src/Ogp.Model/Codelists/Data. Run it after editing a codelist:
//   dotnet run --project src/Ogp.Model.Generator
string codelists = CodelistFolder.Find(args.Length > 0 ? args[0] : Directory.GetCurrentDirectory());
string generated = Path.Combine(codelists, "Generated");
Dictionary<string, string> files = CodelistGenerator.Generate(Path.Combine(codelists, "Data"));
Directory.CreateDirectory(generated);
foreach (string old in Directory.EnumerateFiles(generated, "*.g.cs").Where(file => !files.ContainsKey(Path.GetFileName(file))))
{
    File.Delete(old);
}

foreach ((string name, string content) in files)
{
    File.WriteAllText(Path.Combine(generated, name), content);
}

Console.WriteLine($"{files.Count} codelists written to {generated}");
