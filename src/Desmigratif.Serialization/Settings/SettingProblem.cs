using Desmigratif.Domain.Findings;

namespace Desmigratif.Serialization.Settings;

/// <summary>Why a file of settings cannot be used.</summary>
/// <param name="Pointer">
/// The place, as a JSON Pointer; the empty text is the file as a whole. A name that the format does not know is not told: its place is
/// that of the object it stands in.
/// </param>
/// <param name="Explanation">What is expected there, in both languages.</param>
public sealed record SettingProblem(string Pointer, Wording Explanation);
