using Desmigratif.Domain.Findings;

namespace Desmigratif.Rules.Engine;

/// <summary>A value of a parameter that holds words. Its English is what <see cref="object.ToString"/> gives, for programs read that.</summary>
internal interface IWorded
{
    /// <summary>The value, for a person to read.</summary>
    Wording Wording { get; }
}
