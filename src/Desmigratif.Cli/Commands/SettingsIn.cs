using Desmigratif.Domain.Findings;
using Desmigratif.Serialization.Settings;

namespace Desmigratif.Cli.Commands;

/// <summary>Files of settings that are named on the command line. One that cannot be used ends the run before anything is done.</summary>
internal static class SettingsIn
{
    /// <summary>Reads a file of settings.</summary>
    /// <exception cref="UsageException">The file cannot be read, or its settings cannot be used.</exception>
    public static T Read<T>(string file, Func<ReadOnlyMemory<byte>, T> read)
    {
        try
        {
            return read(File.ReadAllBytes(file));
        }
        catch (SettingsException fault)
        {
            throw Unusable(file, fault.Pointer, fault.Explanation);
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
        {
            throw Unusable(file, "", Texts.CannotReadSettings);
        }
    }

    /// <summary>What stands at a place of a file cannot be used.</summary>
    public static UsageException Unusable(string file, string pointer, Wording explanation)
    {
        string place = pointer.Length > 0 ? $"{file} {pointer}" : file;
        return new(new($"{place}: {explanation.Indonesian}", $"{place}: {explanation.English}"));
    }
}
