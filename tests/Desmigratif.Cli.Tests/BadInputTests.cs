using System.Text;

namespace Desmigratif.Cli.Tests;

/// <summary>Whatever is handed in: a clear message in the chosen language, the documented exit code, no stack trace, the rest read.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Given given = new();

    public void Dispose() => given.Dispose();

    [Theory]
    [InlineData("id", "berkas kosong")]
    [InlineData("en", "the file is empty")]
    public void An_empty_file_is_unreadable(string language, string message)
    {
        Given.Ran ran = Given.Tool("check", given.File(""), "--lang", language);
        Assert.Equal(ExitCode.InputUnreadable, ran.Code);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        AssertNoStackTrace(ran);
    }

    [Fact]
    public void A_binary_file_is_unreadable_and_each_line_is_told()
    {
        byte[] bytes = new byte[4096];
        for (int index = 0; index < bytes.Length; index++)
        {
            bytes[index] = (byte)((index * 7919) >> 3);
        }

        Given.Ran ran = Given.Tool("check", given.File(bytes), "--lang", "en", "--as-of", "2026-11-21");
        Assert.Equal(ExitCode.InputUnreadable, ran.Code);
        Assert.Contains("not one line is a register record", ran.Error, StringComparison.Ordinal);
        Assert.Contains("XCH-001", ran.Output, StringComparison.Ordinal);
        AssertNoStackTrace(ran);
    }

    [Fact]
    public void A_truncated_bundle_is_a_finding_and_its_records_are_checked()
    {
        string wrongPerson = Given.Person.Replace("5203084708959001", "520308470895900", StringComparison.Ordinal);
        string text = string.Join('\n', Given.Header, Given.Village, wrongPerson) + "\n";
        Given.Ran ran = Given.Tool("check", given.File(text), "--as-of", "2026-11-21", "--format", "ndjson");
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains("XCH-018", ran.Output, StringComparison.Ordinal);
        Assert.Contains("PEO-001", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_hash_is_a_finding()
    {
        string text = Given.Bundle(Given.Village, Given.Person).Replace("Siti", "Sita", StringComparison.Ordinal);
        Given.Ran ran = Given.Tool("check", given.File(text), "--as-of", "2026-11-21", "--format", "ndjson");
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains("XCH-020", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_100_megabytes_is_skipped_and_the_lines_after_it_are_checked()
    {
        string path = Path.Combine(given.Folder, "long.ndjson");
        using (StreamWriter writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
        {
            writer.WriteLine(Given.Header);
            writer.WriteLine(Given.Village);
            string piece = new('x', 1 << 20);
            for (int count = 0; count < 100; count++)
            {
                writer.Write(piece);
            }

            writer.WriteLine();
            writer.WriteLine(Given.Person.Replace("1995-08-07", "2027-08-07", StringComparison.Ordinal));
        }

        Given.Ran ran = Given.Tool("check", path, "--as-of", "2026-11-21", "--format", "ndjson");
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains("XCH-003", ran.Output, StringComparison.Ordinal);
        Assert.Contains("PEO-012", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_nested_arrays_are_a_finding()
    {
        string text = Given.Bundle(Given.Village, Given.Person, new string('[', 10_000));
        Given.Ran ran = Given.Tool("check", given.File(text), "--as-of", "2026-11-21", "--format", "ndjson");
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.Contains("XCH-004", ran.Output, StringComparison.Ordinal);
        AssertNoStackTrace(ran);
    }

    [Theory]
    [InlineData("id", "folder ini tidak memuat")]
    [InlineData("en", "this folder holds no")]
    public void A_folder_without_files_is_unreadable(string language, string message)
    {
        Given.Ran ran = Given.Tool("check", given.Folder, "--lang", language);
        Assert.Equal(ExitCode.InputUnreadable, ran.Code);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", "tidak ditemukan")]
    [InlineData("en", "no such file")]
    public void A_missing_file_is_unreadable_and_the_others_are_still_checked(string language, string message)
    {
        string sound = given.File(Given.Bundle(Given.Village, Given.Person.Replace("1995-08-07", "2027-08-07", StringComparison.Ordinal)));
        Given.Ran ran = Given.Tool(
            "check", Path.Combine(given.Folder, "none.ndjson"), sound, "--lang", language, "--as-of", "2026-11-21", "--format", "ndjson");
        Assert.Equal(ExitCode.InputUnreadable, ran.Code);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
        Assert.Contains("PEO-012", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("assess")]
    public void A_full_disk_is_told_and_ends_with_4(string command)
    {
        const string FullDisk = "/dev/full";
        if (!File.Exists(FullDisk))
        {
            return;
        }

        Given.Ran ran = Given.Tool(command, given.File(Given.Bundle()), "--lang", "en", "--out", FullDisk);
        Assert.Equal(ExitCode.StoppedEarly, ran.Code);
        Assert.Contains("could not be written to its end", ran.Error, StringComparison.Ordinal);
        AssertNoStackTrace(ran);
    }

    [Fact]
    public void The_language_is_understood_however_the_option_is_written()
    {
        Assert.All(
            new string[][] { ["--lang", "en"], ["--lang=en"], ["--lang:en"] },
            language => Assert.Contains("no such file", Given.Tool(["check", "nowhere.ndjson", .. language]).Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_closed_output_ends_quietly_with_4()
    {
        string text = Given.Bundle([Given.Village, .. Enumerable.Range(0, 3000).Select(id => $$"""{"type":"person","id":"q{{id}}"}""")]);
        Given.Ran ran = Given.Tool(new MemoryStream(), new ClosedPipe(), "check", given.File(text), "--format", "ndjson", "--as-of", "2026-11-21");
        Assert.Equal(ExitCode.StoppedEarly, ran.Code);
        Assert.Equal("", ran.Error);
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("--help")]
    [InlineData("--version")]
    public void An_output_that_was_never_open_ends_quietly_with_4(string word)
    {
        Given.Ran ran = Given.Tool(new MemoryStream(), new NeverOpen(), word);
        Assert.Equal((ExitCode.StoppedEarly, ""), (ran.Code, ran.Error));
    }

    [Fact]
    public void A_day_before_the_modelled_law_is_wrong_usage()
    {
        string file = given.File(Given.Bundle(Given.Village));
        Assert.Equal(ExitCode.WrongUsage, Given.Tool("check", file, "--as-of", "2004-10-17").Code);
        Assert.Equal(ExitCode.Passed, Given.Tool("check", file, "--as-of", "2004-10-18").Code);
    }

    [Theory]
    [InlineData("chekc")]
    [InlineData("check")]
    [InlineData("check", "x", "--as-of", "21-11-2026")]
    [InlineData("check", "x", "--format", "xml")]
    [InlineData("check", "x", "--lang", "de")]
    [InlineData("check", "x", "--max-samples", "-1")]
    [InlineData("check", "-", "-")]
    [InlineData("assign", "-", "x", "-")]
    [InlineData("demo", "--people", "0", "--seed", "1", "--out", "x")]
    public void A_wrong_command_line_exits_with_2_and_points_to_the_help(params string[] args)
    {
        Given.Ran ran = Given.Tool(args);
        Assert.Equal(ExitCode.WrongUsage, ran.Code);
        Assert.Contains("desmigratif --help", ran.Error, StringComparison.Ordinal);
        AssertNoStackTrace(ran);
    }

    private static void AssertNoStackTrace(Given.Ran ran) =>
        Assert.DoesNotContain("   at ", ran.Output + ran.Error, StringComparison.Ordinal);

    private sealed class NeverOpen : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new UnauthorizedAccessException();

        public override void Write(byte[] buffer, int offset, int count) => throw new UnauthorizedAccessException();
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe");
    }
}
