namespace Desmigratif.Generator;

/// <summary>How a member stands in JSON.</summary>
internal enum MemberKind
{
    /// <summary>The member <c>type</c> of a line.</summary>
    Type = 1,

    /// <summary>The member <c>id</c> of a record.</summary>
    Id,

    /// <summary>A plain text.</summary>
    Text,

    /// <summary>A text of a type that masks itself.</summary>
    Personal,

    /// <summary>A text kept together with what it means.</summary>
    Written,

    /// <summary>A code of a code list.</summary>
    Code,

    /// <summary>The id of another record.</summary>
    Reference,

    /// <summary>A day.</summary>
    Date,

    /// <summary>An instant.</summary>
    Instant,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>A floating-point number.</summary>
    Double,

    /// <summary>A sum in whole rupiah.</summary>
    Rupiah,

    /// <summary>An object.</summary>
    Fact,
}
