using Desmigratif.Domain.Records;

namespace Desmigratif.Serialization.Completeness;

/// <summary>A member that a profile asks for and a record does not have.</summary>
/// <param name="Pointer">Where it belongs in the record, as a JSON Pointer (RFC 6901): <c>/sex</c>, <c>/documents/3/kind</c>.</param>
/// <param name="AskedFrom">The most lenient profile that asks for it; <see cref="Profile.Draft"/> where every profile does.</param>
public sealed record MissingMember(string Pointer, Profile AskedFrom);
