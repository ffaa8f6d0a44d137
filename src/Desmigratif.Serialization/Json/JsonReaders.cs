namespace Desmigratif.Serialization.Json;

/// <summary>The generated readers: one method for each fact of the domain.</summary>
internal static partial class JsonReaders;
