namespace Desmigratif.Cli;

/// <summary>Files that the tool writes. A folder that does not exist yet is made.</summary>
internal static class OutputFile
{
    /// <summary>Opens a file for writing, in place of one of the same name.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static Stream Create(string name)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(name)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            return new OutputStream(new FileStream(name, FileMode.Create, FileAccess.Write), Texts.CannotFinishWriting, owns: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(Texts.CannotWrite);
        }
    }
}
