using Desmigratif.Domain.Places;
using NodaTime;

namespace Desmigratif.Domain.Values;

/// <summary>
/// What a written NIK says, and whether it can be believed: structure (PP 37/2007 art. 37), region, and agreement with what the
/// person's record declares. Only structure makes errors; the rest is lawful and merely worth a look (PP 40/2019 art. 30).
/// </summary>
/// <remarks>Its parts are suggestions: never overwrite a recorded birth date or sex with them.</remarks>
public sealed class NikCheck
{
    private readonly ProblemSet wrong;
    private readonly ProblemSet remarkable;
    private readonly string? number;

    private NikCheck(IdentityStatus status, ProblemSet wrong, ProblemSet remarkable = default, string? number = null)
    {
        Status = status;
        this.wrong = wrong;
        this.remarkable = remarkable;
        this.number = number;
    }

    /// <summary>The verdict.</summary>
    public IdentityStatus Status { get; }

    /// <summary>What makes the number impossible.</summary>
    public EquatableArray<IdentityProblem> Errors => wrong.ToArray();

    /// <summary>What is worth a look.</summary>
    public EquatableArray<IdentityProblem> Warnings => remarkable.ToArray();

    /// <summary>The number, where there is no error.</summary>
    public Nik? Nik => number is not null && wrong.IsEmpty && Nik.TryParse(number, out Nik? nik) ? nik : null;

    /// <summary>The province in the number; nothing where it is provisional or no sixteen digits.</summary>
    public RegionCode? Province => District?.Province;

    /// <summary>The regency or city in the number.</summary>
    public RegionCode? Regency => District?.Parent;

    /// <summary>The district in the number, whether it is known or not.</summary>
    public RegionCode? District => number is null ? null : RegionCode.Parse(number.AsSpan(0, 6));

    /// <summary>The birth date in the number, with the century chosen; nothing for a number with an error.</summary>
    public LocalDate? BirthDate { get; private init; }

    /// <summary>Whether the number says that the person is a woman; nothing where the day says neither.</summary>
    public bool? IsFemale => number is not null && new NikParts(number).DayInRange ? new NikParts(number).IsFemale : null;

    /// <summary>The four digits of the serial.</summary>
    public string? Serial => number?[12..];

    /// <summary>Looks at a written NIK.</summary>
    /// <param name="text">The number as written, or nothing.</param>
    /// <param name="reference">The day on which the question is asked; it decides the century.</param>
    /// <param name="declaredBirth">The birth date that the person's record states, if it does.</param>
    /// <param name="declaredFemale">
    /// Whether the record states that the person is a woman; <see langword="null"/> if it does not say.
    /// </param>
    /// <param name="regions">The region codes that are known.</param>
    /// <param name="unknownProvinceIsError">
    /// Whether an unknown province is an error. By default it is a warning: new provinces come, and the code of citizens first
    /// registered abroad is not known.
    /// </param>
    public static NikCheck Of(
        string? text,
        LocalDate reference,
        LocalDate? declaredBirth,
        bool? declaredFemale,
        IRegionCatalogue regions,
        bool unknownProvinceIsError = false)
    {
        Span<char> buffer = stackalloc char[IdentityDigits.Length];
        if (IdentityDigits.Fault(text, buffer, out int count) is { } fault)
        {
            return new(IdentityStatus.Invalid, fault);
        }

        if (count != IdentityDigits.Length)
        {
            return new(IdentityStatus.Invalid, IdentityProblem.Length);
        }

        if (buffer[0] == '0')
        {
            return new(IdentityStatus.Temporary, wrong: default);
        }

        NikParts parts = new(buffer);
        BirthCentury century = BirthCentury.Of(parts, reference);
        ProblemSet region = RegionProblem.Of(buffer, regions);
        bool provinceError = unknownProvinceIsError && region.Has(IdentityProblem.ProvinceUnknown);
        ProblemSet errors = provinceError ? parts.Faults | region : parts.Faults;
        ProblemSet warnings = (provinceError ? default : region)
            .AddIf(parts.IsDate && declaredBirth is { } birth && !parts.Agrees(birth), IdentityProblem.BirthDateMismatch)
            .AddIf(parts.DayInRange && declaredFemale is { } female && female != parts.IsFemale, IdentityProblem.SexMismatch)
            .AddIf(parts.IsRepeatedDigit, IdentityProblem.RepeatedDigit)
            .AddIf(errors.IsEmpty && century.IsAmbiguous(reference, declaredBirth), IdentityProblem.CenturyAmbiguous);
        return new(ProblemSet.Verdict(errors, warnings), errors, warnings, text!.Length == count ? text : buffer.ToString())
        {
            BirthDate = errors.IsEmpty ? century.Choose(declaredBirth) : null,
        };
    }

    /// <summary>Whether a problem is among the errors or the warnings.</summary>
    /// <param name="problem">The problem.</param>
    public bool Has(IdentityProblem problem) => wrong.Has(problem) || remarkable.Has(problem);

    /// <summary>The verdict and the codes of the problems, and nothing of the number.</summary>
    public override string ToString() => (wrong | remarkable).Describe(Status);
}
