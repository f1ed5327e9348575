using Ogp.Model.Generator;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>The checked-in files are what the generator makes of the CSV files now.</summary>
public class GeneratedCodesTests
{
    private static readonly string s_data = Path.Combine(Repository.Core, "Codelists", "Data");
    private static readonly string s_generated = Path.Combine(Repository.Core, "Codelists", "Generated");
    private static readonly Dictionary<string, string> s_expected = CodelistGenerator.Generate(s_data);

    public static TheoryData<string> Files => [.. s_expected.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_generated_file_is_up_to_date(string file) =>
        Assert.Equal(s_expected[file], File.ReadAllText(Path.Combine(s_generated, file)));

    [Fact]
    public void The_converters_are_up_to_date()
    {
        (string file, string content) = Assert.Single(CodelistGenerator.GenerateConverters(s_data));
        Assert.Equal(content, File.ReadAllText(Path.Combine(Repository.Core, "Json", "Generated", file)));
    }

    [Fact]
    public void There_is_a_file_for_every_list_and_no_stale_one() =>
        Assert.Equal(
            s_expected.Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(s_generated).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_table_is_listed_and_every_listed_table_is_there() =>
        Assert.Equal(
            CodeType.ByList.Keys.Append("lists").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(s_data).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_folder_is_found_from_anywhere_below_the_repository()
    {
        Assert.Equal(Path.GetDirectoryName(s_data), CodelistFolder.Find(Path.Combine(s_generated, "deeper")));
        Assert.Throws<DirectoryNotFoundException>(() => CodelistFolder.Find(Path.GetPathRoot(s_data)!));
    }

    [Theory]
    [InlineData("code,rank\nx,1\n")]
    [InlineData(
        "code,rank,en,es,fr,pt,provisional,definition,definitionEs,definitionFr,source,status,since,until,replacedBy,parent,aliases,numbers\nx,,X,X,,,,,,,,official,,,,,,\nx,,Y,Y,,,,,,,,official,,,,,,\n"
    )]
    public void Another_header_or_a_code_twice_is_refused(string table)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText(
                Path.Combine(folder, "lists.csv"),
                File.ReadLines(Path.Combine(s_data, "lists.csv")).First() + "\nfruit,Fruit,true,false,Fruit,Fruta,,,Fruit.,Fruta.,Fruit.,\n"
            );
            File.WriteAllText(Path.Combine(folder, "fruit.csv"), table);
            Assert.Throws<InvalidDataException>(() => CodelistGenerator.Generate(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
