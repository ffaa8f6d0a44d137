namespace Desmigratif.Domain.Values;

/// <summary>What a written tax number is, and what is wrong with it.</summary>
/// <remarks>
/// Numbers given out since 2022 may not follow the check digit. A form for data entry does well to treat
/// <see cref="IdentityProblem.CheckDigit"/>, where it stands alone, as a warning.
/// </remarks>
public sealed class TaxNumberCheck
{
    private const int OldLength = 15;
    private const int PlaceLength = 22;

    private readonly ProblemSet errors;

    private TaxNumberCheck(TaxNumberKind? kind, ProblemSet errors)
    {
        Kind = kind;
        this.errors = errors;
    }

    /// <summary>The verdict: valid or invalid.</summary>
    public IdentityStatus Status => errors.IsEmpty ? IdentityStatus.Valid : IdentityStatus.Invalid;

    /// <summary>Which form the number has; nothing where it has none.</summary>
    public TaxNumberKind? Kind { get; }

    /// <summary>What is wrong.</summary>
    public EquatableArray<IdentityProblem> Errors => errors.ToArray();

    /// <summary>Looks at a written tax number.</summary>
    /// <param name="text">The number as written, or nothing; white space, dots and hyphens in it do not count.</param>
    public static TaxNumberCheck Of(string? text)
    {
        Span<char> digits = stackalloc char[PlaceLength];
        if (IdentityDigits.Fault(text, digits, out int count) is { } fault)
        {
            return new(kind: null, fault);
        }

        TaxNumberKind? kind = KindOf(digits, count);
        return kind is { } known ? new(kind, Faults(digits, known)) : new(kind: null, IdentityProblem.Length);
    }

    /// <summary>Whether a problem is among the errors.</summary>
    /// <param name="problem">The problem.</param>
    public bool Has(IdentityProblem problem) => errors.Has(problem);

    /// <summary>The verdict and the codes of the problems, and nothing of the number.</summary>
    public override string ToString() => errors.Describe(Status);

    internal static TaxNumberKind? KindOf(ReadOnlySpan<char> digits, int count) => count switch
    {
        OldLength => TaxNumberKind.Npwp15,
        IdentityDigits.Length => digits[0] == '0' ? TaxNumberKind.Npwp16 : TaxNumberKind.Nik,
        PlaceLength => TaxNumberKind.Nitku,
        _ => null,
    };

    internal static ProblemSet Faults(ReadOnlySpan<char> digits, TaxNumberKind kind) => kind switch
    {
        TaxNumberKind.Npwp15 => CheckDigit(digits[..9]),
        TaxNumberKind.Npwp16 => CheckDigit(digits[1..10]),
        TaxNumberKind.Nitku when digits[0] == '0' => CheckDigit(digits[1..10]),
        _ => new NikParts(digits[..IdentityDigits.Length]).Faults,
    };

    private static ProblemSet CheckDigit(ReadOnlySpan<char> nine)
    {
        int sum = 0;
        for (int i = 0; i < nine.Length; i++)
        {
            int digit = nine[^(i + 1)] - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }

        return default(ProblemSet).AddIf(sum % 10 != 0, IdentityProblem.CheckDigit);
    }
}
