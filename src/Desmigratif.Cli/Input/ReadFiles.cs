namespace Desmigratif.Cli.Input;

/// <summary>
/// The files that a run reads: registers, settings, recorded decisions. None of them is written over, under whatever name. What a symbolic
/// link leads to is found by following it; another name for the same file (a hard link, a folder that is a link) by length and times, which
/// a copy shares only where it was made with them. A file that is piped into the standard input has no name and is not known here.
/// </summary>
internal sealed class ReadFiles(IEnumerable<InputFile> inputs, IEnumerable<string> others)
{
    private readonly FileInfo[] files = [.. inputs.Where(input => input.Open is not null && input.Length is not null).Select(input => input.Name).Concat(others).Select(Behind)];

    /// <summary>Refuses outputs that would take the place of what is read. To be asked before any output is opened.</summary>
    /// <exception cref="UsageException">One of them would.</exception>
    public void RequireKept(params IEnumerable<string?> outputs)
    {
        foreach (string? output in outputs)
        {
            if (!string.IsNullOrEmpty(output) && Behind(output) is { Exists: true } target && Array.Exists(files, file => AreOne(file, target)))
            {
                throw new UsageException(Texts.WouldReplaceInput);
            }
        }
    }

    private static FileInfo Behind(string name)
    {
        FileInfo file = new(name);
        try
        {
            return file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return file; // Links that lead nowhere: opening it tells.
        }
    }

    private static bool AreOne(FileInfo read, FileInfo written) =>
        read.FullName == written.FullName
        || (read.Exists && read.Length > 0 && read.Length == written.Length
            && read.LastWriteTimeUtc == written.LastWriteTimeUtc && read.CreationTimeUtc == written.CreationTimeUtc);
}
