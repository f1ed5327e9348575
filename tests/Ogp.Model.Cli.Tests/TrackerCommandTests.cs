using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;
using Ogp.Model.Cli.Output;
using Ogp.Model.Tests;

namespace Ogp.Model.Cli.Tests;

/// <summary>Trackers of members, wherever the command reads a document.</summary>
public sealed class TrackerCommandTests : Folder
{
    private const string Quarterly = "printed-reports/ecuador-ap1-paga-quarterly-report-2021-10-22.json";

    [SharedDataFact("ecuador-tracker", Quarterly)]
    public void The_three_sides_stand_side_by_side_and_the_printed_report_below()
    {
        Ogp ran = Ogp.Run("tracker", SharedData.PathOf("ecuador-tracker"), "--printed", SharedData.PathOf(Quarterly), "--lang", "es");
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("EC0007-1  100  Completado     Definición     Completado     no coinciden", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Hitos: 59; coinciden: 40; no coinciden: 17; no se puede saber: 2.", ran.Out, StringComparison.Ordinal);
        string[] agreeing = ["EC0001          83     82,86 (7)  coincide  82,86 (7/7)    coincide"];
        Assert.Equal(
            agreeing.Select(Squeezed),
            ran.Out.Split('\n').Where(line => line.EndsWith(" coincide", StringComparison.Ordinal)).Select(Squeezed)
        );

        static string Squeezed(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        string french = Ogp.Run(
            "tracker",
            SharedData.PathOf("ecuador-tracker"),
            "--printed",
            SharedData.PathOf(Quarterly),
            "--lang",
            "fr"
        ).Out;
        Assert.Contains("82,86 (7)", french, StringComparison.Ordinal);
        Assert.Contains("de combien de jalons. Diffèrent ceux que le rapport imprime autrement", french, StringComparison.Ordinal);

        // Accents count here no more than elsewhere, although the command has no data on cultures.
        Assert.DoesNotContain("'Sí'", ran.Error, StringComparison.Ordinal);
    }

    [SharedDataFact("ecuador-tracker", Quarterly)]
    public void As_json_what_cannot_be_told_is_null()
    {
        Ogp ran = Ogp.Run("tracker", SharedData.PathOf("ecuador-tracker"), "--printed", SharedData.PathOf(Quarterly), "--format", "json");
        using JsonDocument json = JsonDocument.Parse(ran.Out);
        JsonElement[] milestones = [.. json.RootElement.GetProperty("milestones").EnumerateArray()];
        Assert.Equal(59, milestones.Length);
        Assert.Equal(2, milestones.Count(one => one.GetProperty("agree").ValueKind == JsonValueKind.Null));
        Assert.Equal(
            ["EC0001"],
            json.RootElement.GetProperty("printed")
                .EnumerateArray()
                .Where(one => one.GetProperty("agreesWithItself").ValueKind == JsonValueKind.True)
                .Select(one => one.GetProperty("subject").GetString())
        );
    }

    [SharedDataFact("ecuador-tracker", "canada-tracker")]
    public void A_folder_and_a_schema_are_converted_whatever_their_names()
    {
        string schema = Write("plan.txt", File.ReadAllText(SharedData.PathOf("canada-tracker/nap6.yaml")));
        foreach ((string input, string plan) in new[] { (SharedData.PathOf("ecuador-tracker"), "AP_ECU01"), (schema, "AP_CAN06") })
        {
            string output = In("out.irm.json");
            Ogp ran = Ogp.Run("convert", input, "-o", output);
            Assert.Equal(0, ran.ExitCode);
            Assert.Contains($"\"id\": \"{plan}\"", File.ReadAllText(output), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_folder_of_nothing_that_is_known_is_no_document()
    {
        Write("notes.txt", "nothing");
        Ogp ran = Ogp.Run("tracker", Root);
        Assert.Equal(3, ran.ExitCode);
        Assert.Contains("OGP2201", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public void A_printed_report_that_is_none_or_not_there_is_said()
    {
        string plan = Write("plan.irm.json", """{"formatVersion":"1.0","actionPlans":[{"id":"p","member":"ECU"}]}""");
        Ogp ran = Ogp.Run("tracker", Tracker(), "--printed", plan);
        Assert.Equal((3, ""), (ran.ExitCode, ran.Out));
        Assert.Contains("a printed report has 'commitments' with", ran.Error, StringComparison.Ordinal);
        Assert.Equal(3, Ogp.Run("tracker", Tracker(), "--printed", In("none.json")).ExitCode);
        Assert.Equal(0, Ogp.Run("tracker", Tracker()).ExitCode);
    }

    [Fact]
    public void A_printed_report_of_another_plan_is_not_compared()
    {
        string printed = Write(
            "printed.json",
            """{"member":"Perú","action_plan_number":2,"commitments":[{"number":1,"progress_percent_printed":5}]}"""
        );
        Ogp ran = Ogp.Run("tracker", Tracker(), "--printed", printed);
        Assert.Equal((3, ""), (ran.ExitCode, ran.Out));
        Assert.Contains(
            "printed.json:1:1: error OGP2213: The printed report is of PER 2, the tracker of ECU 1",
            ran.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_has_no_three_sides_is_said_to_have_none()
    {
        Ogp ran = Ogp.Run("tracker", WriteSample());
        Assert.Equal((3, ""), (ran.ExitCode, ran.Out));
        Assert.Contains($"ogp: nobody reports on a milestone in '{In("sample.irm.json")}'", ran.Error, StringComparison.Ordinal);
    }

    [CommandFact("mkfifo")]
    public void What_is_no_regular_file_is_told_and_not_waited_for()
    {
        string folder = Tracker();
        using (Process mkfifo = Process.Start("mkfifo", Path.Combine(folder, "pipe")))
        {
            mkfifo.WaitForExit();
        }

        using Socket socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder, "socket")));
        File.CreateSymbolicLink(Path.Combine(folder, "gone.csv"), Path.Combine(folder, "nowhere.csv"));
        Assert.Equal(0, Ogp.Run("convert", folder, "-o", In("out.irm.json")).ExitCode);
        Ogp ran = Ogp.Run("validate", folder);
        Assert.Equal(
            ((string[])["gone.csv", "pipe", "socket"]).Select(file => Output.FileUri.PathOf(Path.Combine(folder, file))),
            ran.Out.Split('\n')
                .Where(line =>
                    line.EndsWith(
                        ": warning OGP2202: This file of the folder was not read: it is empty, or no regular file.",
                        StringComparison.Ordinal
                    )
                )
                .Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])
        );
    }

    /// <summary>A file that another program keeps to itself stands for one that may not be read, which is none to who may read all.</summary>
    [Fact]
    public void A_file_of_the_folder_that_cannot_be_opened_is_told_and_no_success()
    {
        string folder = Tracker();
        using FileStream kept = new(Path.Combine(folder, "entidades.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Ogp converted = Ogp.Run("convert", folder, "-o", In("out.irm.json"));
        Assert.Equal(ExitCode.Findings, converted.ExitCode);
        Assert.EndsWith("ogp: 'tracker' was read in part only: the rest is missing here.\n", converted.Error, StringComparison.Ordinal);

        Ogp ran = Ogp.Run("validate", folder, "--format", "json");
        Assert.Equal(ExitCode.Findings, ran.ExitCode);
        JsonElement finding = ran
            .Json.GetProperty("findings")
            .EnumerateArray()
            .Single(one => one.GetProperty("severity").GetString() == "error");
        Assert.Equal(
            ("OGP2218", Output.FileUri.PathOf(Path.Combine(folder, "entidades.csv"))),
            (finding.GetProperty("code").GetString(), finding.GetProperty("file").GetString())
        );
        Assert.Equal(
            "part",
            ran.Json.GetProperty("files")[0].GetProperty("verdicts").GetProperty("coherence").GetProperty("examined").GetString()
        );
    }

    /// <summary>To who may read all nothing is closed.</summary>
    [Fact]
    public void A_folder_that_may_not_be_opened_ends_no_run()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            return;
        }

        DirectoryInfo closed = Directory.CreateDirectory(In("closed"));
        closed.UnixFileMode = UnixFileMode.None;
        try
        {
            Ogp ran = Ogp.Run("validate", closed.FullName, WriteSample(), "--format", "sarif");
            Assert.Equal(ExitCode.NoDocument, ran.ExitCode);
            Assert.False(ran.Json.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
            Assert.NotEmpty(ran.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        }
        finally
        {
            closed.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }
    }

    [Fact]
    public void Other_files_of_a_folder_hide_no_table_and_what_is_beyond_the_limit_is_told()
    {
        string folder = Tracker();
        for (int i = 0; i < 150; i++)
        {
            File.WriteAllBytes(Path.Combine(folder, $"a{i}.png"), [0x89, (byte)'P', 0]);
        }

        Assert.Equal(ExitCode.Fine, Ogp.Run("tracker", folder).ExitCode);

        // With the two tables they are a thousand and one.
        for (int i = 0; i < 999; i++)
        {
            File.WriteAllText(Path.Combine(folder, $"{(i == 0 ? "z" : "b")}{i}.txt"), "a note");
        }

        Ogp ran = Ogp.Run("validate", folder);
        Assert.Equal(ExitCode.Findings, ran.ExitCode);
        Assert.Contains(
            "z0.txt: error OGP2218: This file of the folder was not opened, so that what it holds is missing: no more than the first 1000 texts and workbooks of a folder are read.",
            ran.Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("\nx: \"open")]
    [InlineData("\nx: [1, 2")]
    public void A_schema_that_breaks_off_is_read_in_part(string tail)
    {
        string file = Write(
            "plan.yaml",
            "dataset_type: nap5\nresources:\n- fields:\n  - datastore_id: commitments\n    choices:\n      C01: {en: Climate, fr: Climat}"
                + tail
        );
        Ogp ran = Ogp.Run("convert", file, "-o", In("out.json"));
        Assert.Equal(ExitCode.Findings, ran.ExitCode);
        Assert.EndsWith(
            $"ogp: '{FileUri.PathOf(file)}' was read in part only: the rest is missing here.\n",
            ran.Error,
            StringComparison.Ordinal
        );
    }

    /// <summary>The tables on the sheets of a workbook, and the workbook in a folder.</summary>
    [Fact]
    public void A_workbook_with_the_tables_is_the_tracker()
    {
        string folder = Directory.CreateDirectory(In("workbook")).FullName;
        string workbook = Path.Combine(folder, "tracker.xlsx");
        File.WriteAllBytes(
            workbook,
            DatabaseWorkbook.Of(
                ("Plan", [(1, ["PLAN DE ACCIÓN"]), (3, ["Nombre_compromisos", "Hitos"]), (4, ["Datos", "Hito 1: Publicar"])]),
                (
                    "Entidades",
                    [
                        (1, ["Compromiso", "Hito primer compromiso", "Indicador 1", "Indicador 2", "Fecha de registro"]),
                        (2, ["Datos", "Hito 1: Publicar", "40", "Terminado"]),
                    ]
                ),
                (
                    "~Entidades",
                    [
                        (1, ["Compromiso", "Hito primer compromiso", "Indicador 1", "Indicador 2", "Fecha de registro"]),
                        (2, ["Datos", "Hito 1: Publicar", "5", "Ejecución"]),
                    ]
                )
            )
        );
        foreach (string input in (string[])[workbook, folder])
        {
            Ogp ran = Ogp.Run("tracker", input);
            Assert.Equal(0, ran.ExitCode);
            Assert.Contains("EC0001-1   40", ran.Out, StringComparison.Ordinal);
            Assert.Contains("tracker.xlsx!Entidades, row 1, Indicador 2: warning OGP2206", ran.Error, StringComparison.Ordinal);
            Assert.Contains("tracker.xlsx!~Entidades: warning OGP2202", ran.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("OGP2001", ran.Error, StringComparison.Ordinal);
        }
    }

    /// <summary>What a form shows beside a file must be that file.</summary>
    [Theory]
    [InlineData("text", "FOLDER/entidades.csv, row 1, Indicador 2: warning OGP2206")]
    [InlineData("json", "\"file\": \"FOLDER/entidades.csv\"")]
    [InlineData("sarif", "\"uri\": \"file://FOLDER/entidades.csv\"")]
    [InlineData("github", "::warning file=FOLDER/entidades.csv,title=OGP2206")]
    [InlineData("msbuild", "FOLDER/entidades.csv: warning OGP2206")]
    public void What_is_found_in_a_folder_has_its_file_as_place(string format, string expected)
    {
        string folder = Tracker();
        File.WriteAllText(
            Path.Combine(folder, "entidades.csv"),
            "Compromiso,Hito primer compromiso,Indicador 1,Indicador 2,Fecha de registro\nDatos,Hito 1: Publicar,40,Terminado\n"
        );

        Assert.Contains(
            expected.Replace("FOLDER", FileUri.PathOf(folder), StringComparison.Ordinal),
            Ogp.Run("validate", folder, "--format", format).Out,
            StringComparison.Ordinal
        );
    }

    /// <summary>A folder with a tracker of one milestone.</summary>
    private string Tracker()
    {
        string folder = Directory.CreateDirectory(In("tracker")).FullName;
        File.WriteAllText(Path.Combine(folder, "plan.csv"), "Nombre_compromisos,Hitos\nDatos,Hito 1: Publicar\n");
        File.WriteAllText(
            Path.Combine(folder, "entidades.csv"),
            "Compromiso,Hito primer compromiso,Indicador 1,Indicador 2,Fecha de registro\nDatos,Hito 1: Publicar,40,Ejecución\n"
        );
        return folder;
    }

    [SharedDataFact("ecuador-tracker")]
    public void The_page_shows_what_the_profile_says()
    {
        Ogp ran = Ogp.Run(
            "report",
            SharedData.PathOf("ecuador-tracker"),
            "-o",
            In("page.html"),
            "--lang",
            "es",
            "--profile",
            "ecuador-tracker"
        );
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("<summary>Avance reportado por tres partes</summary>", File.ReadAllText(In("page.html")), StringComparison.Ordinal);
        Assert.Equal(2, Ogp.Run("report", "-o", In("none.html"), "--profile", In("no-such.json")).ExitCode);
        Assert.False(File.Exists(In("none.html")));
    }
}
