using Ogp.Model.Generator;

// Writes the Generated folders of src/Ogp.Model/Codelists, Methodology and Json from the Data folders of the first two. Run it after editing a table:
//   dotnet run --project src/Ogp.Model.Generator
string codelists = CodelistFolder.Find(args.Length > 0 ? args[0] : Directory.GetCurrentDirectory());
string methodology = Path.Combine(codelists, "..", "Methodology");
string codes = Path.Combine(codelists, "Data");
Write("codelists", codelists, CodelistGenerator.Generate(codes));
Write("converters", Path.Combine(codelists, "..", "Json"), CodelistGenerator.GenerateConverters(codes));
Write("tables of the methodology", methodology, MethodologyGenerator.Generate(Path.Combine(methodology, "Data"), codes));

static void Write(string what, string folder, Dictionary<string, string> files)
{
    string generated = Path.GetFullPath(Path.Combine(folder, "Generated"));
    Directory.CreateDirectory(generated);
    foreach (string old in Directory.EnumerateFiles(generated, "*.g.cs").Where(file => !files.ContainsKey(Path.GetFileName(file))))
    {
        File.Delete(old);
    }

    foreach ((string name, string content) in files)
    {
        File.WriteAllText(Path.Combine(generated, name), content);
    }

    Console.WriteLine($"{files.Count} {what} written to {generated}");
}
