using System.CommandLine;
using System.IO.Compression;
using Desmigratif.Cli.Schemas;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Commands.Schemas;

/// <summary><c>schema export</c>: the published files, and one zip of them. The same tool writes the same bytes each time.</summary>
internal static class ExportCommand
{
    /// <summary>The earliest time that a zip can name.</summary>
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Command Create(Language language, ToolHost host)
    {
        Argument<string> folder = new("DIR") { Description = SchemaTexts.ExportFolder.In(language) };
        Command command = new("export", SchemaTexts.Export.In(language)) { folder, LanguageOption.Create(language) };
        command.SetAction(parsed => (int)Write(parsed.GetValue(folder)!, language, host));
        return command;
    }

    private static ExitCode Write(string folder, Language language, ToolHost host)
    {
        if (folder.Length == 0)
        {
            throw new UsageException(Texts.CannotWrite);
        }

        foreach (string file in PublishedSchema.Files)
        {
            using Stream output = OutputFile.Create(Path.Combine(folder, file));
            using Stream published = PublishedSchema.Stream(file);
            published.CopyTo(output);
        }

        WriteZip(Path.Combine(folder, $"desmigratif-schema-{PublishedSchema.Version}.zip"));
        host.Error.WriteLine(SchemaTexts.Exported.In(language), PublishedSchema.Files.Count, PublishedSchema.Version, folder);
        return ExitCode.Passed;
    }

    /// <summary>Nothing is compressed: how small a file becomes depends on the machine, and the bytes must not.</summary>
    private static void WriteZip(string name)
    {
        using Stream output = OutputFile.Create(name);
        using ZipArchive zip = new(output, ZipArchiveMode.Create);
        foreach (string file in PublishedSchema.Files)
        {
            ZipArchiveEntry entry = zip.CreateEntry(file, CompressionLevel.NoCompression);
            entry.LastWriteTime = Timeless;
            entry.ExternalAttributes = 0;
            using Stream content = entry.Open();
            using Stream published = PublishedSchema.Stream(file);
            published.CopyTo(content);
        }
    }
}
