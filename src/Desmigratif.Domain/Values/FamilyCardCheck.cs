namespace Desmigratif.Domain.Values;

/// <summary>Placeholder of the next commit.</summary>
public sealed class FamilyCardCheck;
