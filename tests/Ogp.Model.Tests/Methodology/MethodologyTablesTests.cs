using Ogp.Model.Generator;
using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>The tables of the methodology: what they name exists, what they say is whole, and the checked-in files are made of them.</summary>
public class MethodologyTablesTests
{
    private static readonly string s_folder = Path.Combine(Repository.Core, "Methodology");

    private static readonly Dictionary<string, string> s_expected = MethodologyGenerator.Generate(
        Path.Combine(s_folder, "Data"),
        Path.Combine(Repository.Core, "Codelists", "Data")
    );

    private static readonly CoverageRow[] s_coverage = CoverageTable.Rows();

    public static TheoryData<string> Files => [.. s_expected.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_generated_table_is_up_to_date(string file) =>
        Assert.Equal(s_expected[file], File.ReadAllText(Path.Combine(s_folder, "Generated", file)));

    [Fact]
    public void There_is_a_file_for_every_table_and_no_stale_one() =>
        Assert.Equal(
            s_expected.Keys.Order(StringComparer.Ordinal),
            Directory
                .EnumerateFiles(Path.Combine(s_folder, "Generated"))
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("variable,levels\ncompletion,completion\n")]
    [InlineData("variable,levels,aspects,numbers\ncompletion,no-such-list,,level\n")]
    public void A_table_with_another_header_or_an_unknown_list_is_refused(string table)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "variables.csv"), table);
            Assert.Throws<InvalidDataException>(() =>
                MethodologyGenerator.Generate(folder, Path.Combine(Repository.Core, "Codelists", "Data"))
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_variable_has_one_row_with_its_scale_and_rows_of_coverage()
    {
        string[] variables = [.. Variable.List.Entries.Select(entry => entry.Code).Order(StringComparer.Ordinal)];
        Assert.Equal(variables, VariableTable.Rows().Select(row => row.Variable).Order(StringComparer.Ordinal));
        Assert.Equal(variables, s_coverage.Select(row => row.Variable).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_product_has_one_row_in_the_order_of_the_list() =>
        Assert.Equal(Product.List.Entries.Select(entry => entry.Code), ProductTable.Rows().Select(row => row.Product));

    [Fact]
    public void Rows_name_codes_that_exist()
    {
        Assert.All(
            ProductTable.Rows(),
            row =>
            {
                Assert.True(row.Members.Length == 0 || MemberLevel.Of(row.Members).IsKnown, row.Members);
                Assert.True(row.Assessor.Length == 0 || Assessor.Of(row.Assessor).IsKnown, row.Assessor);
                Assert.True(row.Point.Length == 0 || AssessmentPoint.Of(row.Point).IsKnown, row.Point);
                Assert.All(row.StandsFor, product => Assert.True(Product.Of(product).IsKnown, product));
            }
        );
        Assert.All(
            s_coverage,
            row =>
            {
                Assert.All(row.Products, product => Assert.True(Product.Of(product).IsKnown, product));
                Assert.True(row.Members is "" or "local", row.Members);
                Assert.True(
                    row.Aspect is "" or "*" || Scales.AspectsOf(Variable.Of(row.Variable))?.Find(row.Aspect) is not null,
                    row.Aspect
                );
            }
        );
    }

    /// <summary>A scale whose levels name their years has them in those in which a variable on it was coded, if only in part, and in no others.</summary>
    [Fact]
    public void Levels_are_used_in_the_years_in_which_their_variables_were_coded()
    {
        foreach (Codelist scale in Methodology.Standard.ScaleLists.Where(list => list.Entries.All(level => level.Since.IsStated)))
        {
            Variable[] variables = [.. Methodology.Standard.VariablesOn(scale)];
            for (int year = 2011; year <= 2030; year++)
            {
                bool isCoded = s_coverage.Any(row =>
                    row.Coverage != CoverageKind.NotCoded && row.IsOf(year) && variables.Contains(Variable.Of(row.Variable))
                );
                Assert.True(isCoded == scale.Entries.Any(level => UsualYears.Include(level, year)), $"{scale.Name} {year}");
            }
        }
    }

    [Fact]
    public void Every_row_has_a_source()
    {
        Assert.All(s_coverage, row => Assert.NotEmpty(row.Source));
        Assert.All(ProductTable.Rows(), row => Assert.NotEmpty(row.Source));
        Assert.All(StarRuleTable.Rows(), row => Assert.NotEmpty(row.Source));
        Assert.All(CrosswalkTable.Rows(), row => Assert.NotEmpty(row.Source));
    }

    [Fact]
    public void A_row_that_is_coded_names_reports_and_a_report_that_is_named_was_made_then()
    {
        foreach (CoverageRow row in s_coverage)
        {
            if (row.Coverage == CoverageKind.NotCoded)
            {
                continue;
            }

            Assert.True(row.Coverage == CoverageKind.BackFilled || row.Products.Length > 0, $"{row.Variable} {row.From}");
            ProductRow[] named = Array.FindAll(ProductTable.Rows(), product => row.Products.Contains(product.Product));
            Assert.All(
                named,
                product => Assert.Contains(Enumerable.Range(row.From, (row.To ?? Math.Max(2024, row.From)) - row.From + 1), product.IsOf)
            );
        }
    }

    [Fact]
    public void What_was_coded_in_a_year_stands_in_a_report_of_that_year()
    {
        foreach (CoverageRow row in s_coverage.Where(row => row.Coverage is CoverageKind.Partly or CoverageKind.Coded))
        {
            RatingKey key = new(Variable.Of(row.Variable), row.Aspect == CoverageRow.AnyAspect ? "" : row.Aspect);
            for (int year = row.From; year <= (row.To ?? 2025); year++)
            {
                Assert.False(
                    Methodology.Standard.ProductsReporting(key, year, MemberLevel.Of(row.Members)).IsEmpty,
                    $"{key} of {year} is in no report"
                );
            }
        }
    }

    /// <summary>Each variable (and aspect, and kind of members, and report) has exactly one answer for every plan year from 2011, or from 2020 for locals.</summary>
    [Fact]
    public void Rows_follow_one_another_without_a_gap_and_without_an_overlap()
    {
        foreach (
            IGrouping<(string, string, string), CoverageRow> group in s_coverage.GroupBy(row => (row.Variable, row.Aspect, row.Members))
        )
        {
            for (int year = group.Key.Item3 == "local" ? 2020 : 2011; year <= 2030; year++)
            {
                CoverageRow[] rows = [.. group.Where(row => row.IsOf(year))];
                Assert.True(rows.Length > 0, $"{group.Key} has nothing for {year}");
                string[] products = [.. rows.SelectMany(row => row.Products.Length == 0 ? ["all"] : row.Products)];
                Assert.Equal(products.Length, products.Distinct(StringComparer.Ordinal).Count());
                Assert.True(
                    rows.Length == 1 || !products.Contains("all"),
                    $"{group.Key} has a row for all reports beside others in {year}"
                );
            }
        }
    }

    [Fact]
    public void The_standard_methodology_names_its_version() => Assert.Equal(MethodologyVersion.Current, Methodology.Standard.Version);
}
