using Desmigratif.Domain.Places;
using NodaTime;

namespace Desmigratif.Domain.Values;

/// <summary>
/// What a written family card number says, and whether it can be believed. Only a text that is no sixteen digits is an error: the
/// meaning of the parts rests on custom, so an odd date, serial or region is a warning.
/// </summary>
public sealed class FamilyCardCheck
{
    private readonly ProblemSet wrong;
    private readonly ProblemSet remarkable;

    private FamilyCardCheck(
        IdentityStatus status,
        ProblemSet wrong,
        ProblemSet remarkable = default,
        FamilyCardNumber? number = null)
    {
        Status = status;
        this.wrong = wrong;
        this.remarkable = remarkable;
        Number = number;
    }

    /// <summary>The verdict.</summary>
    public IdentityStatus Status { get; }

    /// <summary>What makes the number impossible.</summary>
    public EquatableArray<IdentityProblem> Errors => wrong.ToArray();

    /// <summary>What is worth a look.</summary>
    public EquatableArray<IdentityProblem> Warnings => remarkable.ToArray();

    /// <summary>The number with its parts; nothing where it is provisional or has an error.</summary>
    public FamilyCardNumber? Number { get; }

    /// <summary>Looks at a written family card number.</summary>
    /// <param name="text">The number as written, or nothing.</param>
    /// <param name="reference">The day on which the question is asked; a card issued later is remarkable.</param>
    /// <param name="regions">The region codes that are known.</param>
    public static FamilyCardCheck Of(string? text, LocalDate reference, IRegionCatalogue regions)
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

        if (!FamilyCardNumber.TryParse(text, out FamilyCardNumber? number))
        {
            return new(IdentityStatus.Temporary, wrong: default);
        }

        ProblemSet warnings = RegionProblem.Of(buffer, regions)
            .AddIf(number.IssueDate is null, IdentityProblem.IssueDateInvalid)
            .AddIf(number.IssueDate is { } issued && issued > reference, IdentityProblem.IssueDateFuture)
            .AddIf(number.Serial == 0, IdentityProblem.SerialZero);
        return new(ProblemSet.Verdict(errors: default, warnings), wrong: default, warnings, number);
    }

    /// <summary>Whether a problem is among the errors or the warnings.</summary>
    /// <param name="problem">The problem.</param>
    public bool Has(IdentityProblem problem) => wrong.Has(problem) || remarkable.Has(problem);

    /// <summary>The verdict and the codes of the problems, and nothing of the number.</summary>
    public override string ToString() => (wrong | remarkable).Describe(Status);
}
