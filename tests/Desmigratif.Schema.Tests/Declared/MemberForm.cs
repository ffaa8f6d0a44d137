namespace Desmigratif.Schema.Tests.Declared;

/// <summary>How a member stands in JSON.</summary>
internal enum MemberForm
{
    Type = 1,
    Id,
    Text,
    Written,
    Code,
    Reference,
    Date,
    Instant,
    Truth,
    Integer,
    Decimal,
    Double,
    Rupiah,
    Fact,
}
