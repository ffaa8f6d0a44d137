using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Schemas;

/// <summary>One difference between two schemas.</summary>
/// <param name="Kind">What it does to those who hold to the older one.</param>
/// <param name="Place">Where it is: a definition and a member, such as <c>person.birthDate</c>, or a code list.</param>
/// <param name="What">What is different now.</param>
internal sealed record SchemaChange(ChangeKind Kind, string Place, Wording What);
