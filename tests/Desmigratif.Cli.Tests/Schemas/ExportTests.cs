using System.IO.Compression;

namespace Desmigratif.Cli.Tests.Schemas;

/// <summary><c>schema export</c>: what is published, whole, and the same bytes each time.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly Given given = new();

    private static string Published { get; } = Checkout.PathOf("schema/v1");

    public void Dispose() => given.Dispose();

    [Fact]
    public void What_is_written_is_what_is_published_and_the_zip_holds_it_too()
    {
        string folder = Path.Combine(given.Folder, "new", "folder");
        Given.Ran ran = Given.Tool("schema", "export", folder, "--lang", "en");

        Assert.Equal(ExitCode.Passed, ran.Code);
        Assert.Contains("of schema version 1.", ran.Error, StringComparison.Ordinal);
        string zip = Assert.Single(Directory.GetFiles(folder, "*.zip"));
        string[] written = [.. Files(folder).Where(file => !file.EndsWith(".zip", StringComparison.Ordinal))];
        Assert.Contains("bundled.exchange.schema.json", written);
        Assert.Contains("codelists/religion.csv", written);
        Assert.All(
            ["bundled.schema.json", "bundled.submit.schema.json", "profiles.json", "codelists/religion.json"],
            file => Assert.Equal(File.ReadAllBytes(Path.Combine(Published, file)), File.ReadAllBytes(Path.Combine(folder, file))));
        using ZipArchive archive = ZipFile.OpenRead(zip);
        Assert.Equal(written, archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Writing_it_again_gives_the_same_bytes()
    {
        string one = Path.Combine(given.Folder, "one");
        string other = Path.Combine(given.Folder, "other");
        Given.Tool("schema", "export", one);
        Given.Tool("schema", "export", other);
        Given.Tool("schema", "export", other);

        Assert.Equal(Files(one), Files(other));
        Assert.All(Files(one), file => Assert.Equal(File.ReadAllBytes(Path.Combine(one, file)), File.ReadAllBytes(Path.Combine(other, file))));
    }

    [Theory]
    [InlineData("id", "tidak dapat ditulis")]
    [InlineData("en", "cannot be written")]
    public void A_folder_that_cannot_be_made_is_wrong_usage(string language, string message)
    {
        Given.Ran ran = Given.Tool("schema", "export", given.File("in the way"), "--lang", language);
        Assert.Equal(ExitCode.WrongUsage, ran.Code);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
    }

    private static string[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];
}
