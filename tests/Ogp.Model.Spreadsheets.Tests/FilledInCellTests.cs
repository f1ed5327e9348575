using System.Globalization;

namespace Ogp.Model.Spreadsheets.Tests;

/// <summary>Templates as people give them back: cells that a spreadsheet program made something else of, and words that people write of their own.</summary>
public class FilledInCellTests
{
    /// <summary>A variable under its name in the format has the words of the drop-downs beside it; on a sheet of the format it has codes.</summary>
    [Theory]
    [InlineData("Evaluaciones", "ratings[completion]", true)]
    [InlineData("Évaluations", "ratings[completion]", true)]
    [InlineData("Evaluaciones", "Ratings[Completion]", true)]
    [InlineData("Evaluaciones", "ratings[ COMPLETION ] *", true)]
    [InlineData("assessments", "ratings[completion]", false)]
    public void Words_of_a_variable_that_is_added_to_a_template_are_codes(string sheet, string heading, bool areCodes)
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            FilledIn.Commitments,
            FilledIn.Reports,
            FilledIn.Ratings(sheet, heading),
            FilledIn.Document
        );

        Assert.Equal(areCodes ? ["substantial", "limited"] : ["Sustancial", "Limitado"], FilledIn.LevelsOf(read));
        Assert.Equal(!areCodes, read.Findings.Any(finding => finding.Code == "OGP1205"));
    }

    [Fact]
    public void What_stands_behind_the_brackets_is_read_in_any_case_and_keys_of_no_variable_stay()
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            FilledIn.Commitments,
            FilledIn.Reports,
            (
                "Evaluaciones",
                [
                    ["Compromiso", "Ratings[Completion]", "Ratings[Completion].Source", "ratings[ ours:Own ]"],
                    ["GT0001", "Sustancial", "d", "good"],
                ]
            ),
            FilledIn.Document
        );

        RatingSet ratings = Assert.Single(read.Value!.ActionPlans[0].Reports[0].Assessments).Ratings;
        Assert.Equal("d", ratings[Variable.Completion].Source);
        Assert.Equal(["completion", "ours:Own"], ratings.Select(rating => rating.Key.ToString()).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(read.Findings, finding => finding.Code is "OGP1205" or "OGP1011");
    }

    /// <summary>Section 2 of the form of OGP Local, in columns of the template and under the names of the format.</summary>
    [Theory]
    [InlineData("¿Abrió el gobierno? Acceso a la información", "¿Abrió el gobierno? Rendición de cuentas")]
    [InlineData("ratings[did-it-open-government.access-to-information]", "ratings[did-it-open-government.public-accountability]")]
    public void Results_by_value_are_read_by_their_words(string information, string accountability)
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            FilledIn.Commitments,
            FilledIn.Reports,
            (
                "Evaluaciones",
                [
                    ["Compromiso", information, accountability],
                    ["GT0001", "No aplica", "Significativo"],
                ]
            ),
            FilledIn.Document
        );

        RatingSet ratings = Assert.Single(read.Value!.ActionPlans[0].Reports[0].Assessments).Ratings;
        Assert.Equal(Absence.NotApplicable, ratings[new RatingKey(Variable.DidItOpenGovernment, "access-to-information")].Absence);
        Assert.Equal("major", ratings[new RatingKey(Variable.DidItOpenGovernment, "public-accountability")].Level);
        Assert.DoesNotContain(read.Findings, finding => finding.Code is "OGP1205" or "OGP1011");
    }

    [Fact]
    public void A_formula_without_a_result_is_no_result()
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Número"],
                    ["GT0001", new Book.Formula("ROW()-1", null)],
                    ["GT0002", new Book.Formula("ROW()-1", "2")],
                ]
            ),
            FilledIn.Document
        );

        Assert.Equal(
            [("OGP2310", "Compromisos!B2", Severity.Warning), ("OGP2305", "Compromisos!B3", Severity.Note)],
            read.Findings.Select(finding => (finding.Code, finding.Place.Cell, finding.Severity))
        );
        Assert.Equal([null, "2"], read.Value!.ActionPlans[0].Commitments.Select(commitment => commitment.Number));
    }

    /// <summary>A text without letters is a result, as of <c>=IF(A1="","",A1)</c>; a number without digits is none.</summary>
    [Theory]
    [InlineData(true, "OGP2305")]
    [InlineData(false, "OGP2310")]
    public void An_empty_result_is_one_of_a_text_alone(bool isText, string code)
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Número"],
                    ["GT0001", new Book.Formula("ROW()-1", "") { IsText = isText }],
                ]
            ),
            FilledIn.Document
        );

        Assert.Equal(code, Assert.Single(read.Findings).Code);
        Assert.Null(read.Value!.ActionPlans[0].Commitments[0].Number);
    }

    [Fact]
    public void A_day_where_none_is_meant_is_told()
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Número", "Título (es)", "Inicio"],
                    ["GT0001", new DateOnly(2022, 2, 1), "Datos", new DateOnly(2022, 1, 1)],
                    ["GT0002", "2", new DateOnly(2022, 2, 2), null],
                ]
            ),
            FilledIn.Document
        );

        Assert.Equal(
            [("OGP2311", "Compromisos!B2", "2022-02-01"), ("OGP2311", "Compromisos!C3", "2022-02-02")],
            read.Findings.Select(finding => (finding.Code, finding.Place.Cell, finding["value"]))
        );
    }

    [Theory]
    [InlineData(5, "000", "005")]
    [InlineData(1234, "000", "1234")]
    [InlineData(1.1, "0.00", "1.10")]
    [InlineData(1.125, "0.00", "1.125")]
    [InlineData(1.5, "0", "1.5")]
    [InlineData(5, "#,##0", "5")]
    [InlineData(5, "0\\d", "5")]
    public void A_number_in_a_column_of_texts_has_the_zeros_that_are_shown(double number, string format, string text)
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Número"],
                    ["GT0001", new Book.Shown(number, format)],
                ]
            ),
            FilledIn.Document
        );

        Assert.Empty(read.Findings);
        Assert.Equal(text, read.Value!.ActionPlans[0].Commitments[0].Number);
    }

    /// <summary>Who types Mar-25 sees Mar-25, and the file has the first of March.</summary>
    [Theory]
    [InlineData("2025-03-01", "mmm\\-yy", "2025-03")]
    [InlineData("2025-03-01", "mmmm\\ \\d\\e\\ yyyy", "2025-03")]
    [InlineData("2025-03-01", "mmmm\" de \"yyyy", "2025-03")]
    [InlineData("2025-03-17", "mmm\\-yy", "2025-03-17")]
    [InlineData("2020-01-01", "yyyy", "2020")]
    [InlineData("2020-06-01", "yyyy", "2020-06-01")]
    [InlineData("2020-01-01", "dd/mm/yyyy", "2020-01-01")]
    [InlineData("2020-01-01", "yyyy\\-mm\\-dd;@", "2020-01-01")]
    [InlineData("2020-01-01", "[$-409]mmm\\-yy;@", "2020-01")]
    [InlineData("2020-01-01", "d-mmm", "2020-01-01")]
    public void A_day_is_as_precise_as_it_is_shown_where_no_more_was_typed(string day, string format, string date)
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Inicio"],
                    ["GT0001", new Book.Shown(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), format)],
                ]
            ),
            FilledIn.Document
        );

        Assert.Empty(read.Findings);
        Assert.Equal(date, read.Value!.ActionPlans[0].Commitments[0].Period!.Start.ToString());
    }

    /// <summary>What a word of somebody's own was meant to be is told by the reader of the document, of so many as it lists: to look for it here takes most of the time.</summary>
    [Fact]
    public void Words_of_one_s_own_are_looked_for_and_not_guessed_at()
    {
        const int Count = 500;
        long same = AllocatedFor(_ => "Un tema distinto");

        long different = AllocatedFor(i => $"Un tema {(char)('a' + (i % 26))}{(char)('a' + (i / 26))} distinto");

        Assert.InRange((different - same) / Count, 1, 20_000);

        static long AllocatedFor(Func<int, string> word)
        {
            byte[] book = Book.Of([
                FilledIn.Plan,
                (
                    "Compromisos",
                    [
                        ["Identificador del compromiso", "Áreas de política"],
                        .. Enumerable.Range(0, Count).Select(i => (object?[])[$"GT{i:0000}", word(i)]),
                    ]
                ),
                FilledIn.Document,
            ]);
            _ = Workbook.Read(book);
            long before = GC.GetAllocatedBytesForCurrentThread();
            _ = Workbook.Read(book);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Blanks_are_nothing_and_blanks_around_an_id_no_part_of_it()
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "Compromisos",
                [
                    ["Plan", "Identificador del compromiso", "Número"],
                    ["AP_GTM05 ", "GT0001\u200B", "1"],
                    ["  ", null, " "],
                    ["\u200B"],
                    ["AP_GTM05", "GT0002", "2", " "],
                ]
            ),
            FilledIn.Reports,
            (
                "Evaluaciones",
                [
                    ["Informe", "Compromiso", "Grado de cumplimiento"],
                    ["R1\u00A0", "GT0002 ", " Limitado "],
                ]
            ),
            FilledIn.Document
        );

        Assert.DoesNotContain(read.Findings, finding => finding.Severity > Severity.Note);
        Assert.Equal(["GT0001", "GT0002"], Assert.Single(read.Value!.ActionPlans).Commitments.Select(commitment => commitment.Id.Text));
        Assert.Equal(["limited"], FilledIn.LevelsOf(read));
    }

    [Theory]
    [InlineData("Verificabilidad", "SÍ", "yes")]
    [InlineData("Verificabilidad", true, "yes")]
    [InlineData("Verificabilidad", "FALSO", "no")]
    [InlineData("Grado de cumplimiento", "NR", "not-reviewed")]
    [InlineData("Grado de cumplimiento", "SUBSTANTIAL", "substantial")]
    [InlineData("Grado de cumplimiento", "Completo | Sustancial", "complete|substantial")]
    [InlineData("Grado de cumplimiento", "Sustancial o completo", "substantial|complete")]
    [InlineData("Grado de cumplimiento", "Completado", "complete")]
    [InlineData("Grado de cumplimiento", "Completo, Sustancial", "Completo, Sustancial")]
    [InlineData("Grado de cumplimiento", "bastante", "bastante")]
    [InlineData("Grado de cumplimiento", "Completo?", "Completo?")]
    [InlineData("Grado de cumplimiento", "¿Sustancial?", "¿Sustancial?")]
    public void A_rating_is_read_in_any_words_that_are_beyond_doubt(string heading, object cell, string level)
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            FilledIn.Commitments,
            FilledIn.Reports,
            (
                "Evaluaciones",
                [
                    ["Compromiso", heading],
                    ["GT0001", cell],
                ]
            ),
            FilledIn.Document
        );

        RatingSet ratings = Assert.Single(read.Value!.ActionPlans[0].Reports[0].Assessments).Ratings;
        Assert.Equal(level, Assert.Single(ratings.AsSpan().ToArray()).Statement.ToString());
    }

    [Theory]
    [InlineData("Open Data; Anti-corrupción y transparencia", "open-data | Anti-corrupción y transparencia")]
    [InlineData("Open Data; Datos abiertos", "open-data | open-data")]
    [InlineData("Contratación pública,\nDatos abiertos", "public-procurement | open-data")]
    [InlineData("Tema propio; otro", "Tema propio; otro")]
    [InlineData("Datos abiertos\ny transparencia", "Datos abiertos\ny transparencia")]
    [InlineData("Datos abiertos\nContratación pública", "open-data | public-procurement")]
    [InlineData("Legislation, Regulation", "legislation | regulation")]
    [InlineData("Legislation; Regulation", "legislation | regulation")]
    [InlineData("Legislation\nRegulation", "legislation | regulation")]
    [InlineData("Elections, Political Finance", "elections | political-finance")]
    [InlineData("legislation &\nregulation", "legislation-and-regulation")]
    [InlineData("Legislation and Regulation", "legislation-and-regulation")]
    [InlineData("Datos abiertos;", "open-data")]
    public void A_list_may_be_parted_by_other_signs_where_each_word_is_known(string cell, string areas)
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "Compromisos",
                [
                    ["Identificador del compromiso", "Áreas de política"],
                    ["GT0001", cell],
                ]
            ),
            FilledIn.Document
        );

        Assert.Equal(areas, string.Join(" | ", read.Value!.ActionPlans[0].Commitments[0].PolicyAreas));
    }

    [Fact]
    public void A_text_of_blanks_comes_back_from_a_workbook_of_the_format()
    {
        IrmPackage package = new()
        {
            FormatVersion = "1.0",
            Licence = "  ",
            Title = new("es", "\t"),
        };

        Assert.Equal(package, Workbook.Read(Workbook.Write(package)).Value);
    }

    /// <summary>A column of the format that somebody added to a template takes the words of its list, parted as people part them; one on a sheet of the format takes codes.</summary>
    [Theory]
    [InlineData("Compromisos", "sdgs", "sdg-1, sdg-2", "sdg-1 sdg-2")]
    [InlineData("Compromisos", "sdgs", "Fin de la pobreza; hambre cero", "sdg-1 sdg-2")]
    [InlineData("Compromisos", "sdgs", "Fin de la pobreza", "sdg-1")]
    [InlineData("Compromisos", "sdgs", "sdg-1, otro", "sdg-1,_otro")]
    [InlineData("commitments", "sdgs", "sdg-1, sdg-2", "sdg-1,_sdg-2")]
    [InlineData("commitments", "sdgs", "sdg-1 | sdg-2", "sdg-1 sdg-2")]
    [InlineData("Compromisos", "policyAreas", "Datos abiertos; open-contracting", "open-data open-contracting")]
    public void Codes_of_a_column_that_is_added_to_a_template_are_read_as_those_of_its_own(
        string sheet,
        string heading,
        string cell,
        string codes
    )
    {
        Commitment commitment = FilledIn
            .Read(
                FilledIn.Plan,
                (
                    sheet,
                    [
                        [sheet == "commitments" ? "id" : "Identificador del compromiso", heading],
                        ["GT0001", cell],
                    ]
                )
            )
            .Value!.ActionPlans[0]
            .Commitments[0];

        Assert.Equal(
            codes.Split(' ').Select(code => code.Replace('_', ' ')),
            commitment.Sdgs.Select(sdg => sdg.Text).Concat(commitment.PolicyAreas.Select(area => area.Text))
        );
    }

    /// <summary>Of what a text may say two numbers, none is taken; and what is no number of JSON (NaN, as scripts write an empty cell) is a finding, no fault.</summary>
    [Theory]
    [InlineData("12500,50", "12500.5")]
    [InlineData("0,75", "0.75")]
    [InlineData(" -1,5 ", "-1.5")]
    [InlineData("12345678901234567890,12", "12345678901234567890.12")]
    [InlineData("12345678901234567890.12", "12345678901234567890.12")]
    [InlineData("007.10", "7.1")]
    [InlineData("1e3", "1000")]
    [InlineData("1,500", null)]
    [InlineData("1,,5", null)]
    [InlineData("1.500", null)]
    [InlineData("-999,999", null)]
    [InlineData("0,125", "0.125")]
    [InlineData("1234,567", "1234.567")]
    [InlineData("+1e3", "1000")]
    [InlineData("12.500,50", "12500.5")]
    [InlineData("1,500.50", "1500.5")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567,8", "1234567.8")]
    [InlineData("1 500", "1500")]
    [InlineData("1\u202F234\u202F567,5", "1234567.5")]
    [InlineData("1'500.25", "1500.25")]
    [InlineData("1.50.500", null)]
    [InlineData("1,500,50", null)]
    [InlineData("1.500.500.5", null)]
    [InlineData("NaN", null)]
    [InlineData("Infinity", null)]
    [InlineData("٣", null)]
    public void Numbers_that_are_texts_are_read_where_they_can_mean_one_thing_alone(string cell, string? amount)
    {
        ReadResult<IrmPackage> read = FilledIn.Read(
            FilledIn.Plan,
            (
                "actionPlans.support",
                [
                    ["(actionPlans)", "source", "amount"],
                    ["AP_GTM05", "d", cell],
                ]
            )
        );

        Assert.Equal(amount, read.Value!.ActionPlans[0].Support[0].Amount?.ToString("0.###", CultureInfo.InvariantCulture));
        Assert.Equal(amount is null, read.Findings.Any(finding => finding.Code == "OGP1010"));
    }
}
