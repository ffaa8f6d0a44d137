using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Rules.Engine;

/// <summary>A number or list that a rule uses and that the law, or whoever applies the rule, may change: named, with its unit.</summary>
public abstract class Parameter
{
    private protected Parameter(string name, string unit)
    {
        Name = name;
        Unit = unit;
    }

    /// <summary>The name, in camelCase, as the rule catalogue and the documentation give it.</summary>
    public string Name { get; }

    /// <summary>The unit: <c>years</c>, <c>months</c>, <c>codes</c> …</summary>
    public string Unit { get; }

    /// <summary>Each step of the value as text, with its first day.</summary>
    public abstract EquatableArray<Step<string>> Steps { get; }

    /// <summary>Each step as <see cref="Steps"/> gives it in English, and in Indonesian for a person to read.</summary>
    public abstract EquatableArray<Step<Wording>> Shown { get; }
}
