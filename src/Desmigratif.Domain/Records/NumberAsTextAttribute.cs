namespace Desmigratif.Domain.Records;

/// <summary>
/// Declares that a text is a long number of which a spreadsheet may have made <c>3.21215E+15</c>; such a text has lost its last
/// digits for good. Identity numbers and telephone numbers of their own types need no declaration.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NumberAsTextAttribute : Attribute;
