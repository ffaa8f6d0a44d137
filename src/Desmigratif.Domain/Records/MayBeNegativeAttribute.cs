namespace Desmigratif.Domain.Records;

/// <summary>Declares that an amount in rupiah may show a loss. Every other amount is zero or more.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MayBeNegativeAttribute : Attribute;
