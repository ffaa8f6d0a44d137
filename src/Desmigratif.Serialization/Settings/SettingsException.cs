using Desmigratif.Domain.Findings;

namespace Desmigratif.Serialization.Settings;

/// <summary>A file of settings cannot be used. Nothing of it is: half a policy would be another policy.</summary>
public sealed class SettingsException : FormatException
{
    /// <summary>Tells what is wrong.</summary>
    /// <param name="pointer">The place in the file, as a JSON Pointer; the empty text is the file as a whole.</param>
    /// <param name="explanation">What is wrong and what to do. It holds no value of the file.</param>
    public SettingsException(string pointer, Wording explanation)
        : base($"{pointer}: {explanation.English}")
    {
        Pointer = pointer;
        Explanation = explanation;
    }

    /// <summary>The place in the file, as a JSON Pointer; the empty text is the file as a whole.</summary>
    public string Pointer { get; }

    /// <summary>What is wrong and what to do.</summary>
    public Wording Explanation { get; }
}
