using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.CommunityParenting;

/// <summary>What stands in the way of good care for the children of migrant workers.</summary>
/// <indonesian title="Masalah pengasuhan">Hal yang menghambat pengasuhan yang baik bagi anak pekerja migran.</indonesian>
/// <source>desmigratif/1.0</source>
public sealed class CareProblem : Code, ICode<CareProblem>
{
    private CareProblem(string text, Wording? label)
        : base(text, label)
    {
    }

    /// <summary>Children can hardly talk with their parents.</summary>
    public static CareProblem Communication { get; } =
        new("communication", new("Sulit berkomunikasi dengan orang tua", "Hard to reach the parents"));

    /// <summary>There is no money for school or daily needs.</summary>
    public static CareProblem SchoolCost { get; } =
        new("school-cost", new("Tidak ada biaya sekolah", "No money for school"));

    /// <summary>The family is looked down on as not whole.</summary>
    public static CareProblem Stigma { get; } = new("stigma", new("Stigma keluarga tidak utuh", "Stigma"));

    /// <summary>The care is below that of the parents.</summary>
    public static CareProblem CareQuality { get; } =
        new("care-quality", new("Mutu pengasuhan kurang", "Poor quality of care"));

    /// <summary>Children lack the papers that a school or a service asks for.</summary>
    public static CareProblem CivilDocuments { get; } =
        new("civil-documents", new("Tidak memiliki dokumen kependudukan", "No civil documents"));

    /// <summary>Children do not eat well enough.</summary>
    public static CareProblem Nutrition { get; } = new("nutrition", new("Gizi kurang", "Poor nutrition"));

    /// <summary>Children meet violence where they live.</summary>
    public static CareProblem Violence { get; } = new("violence", new("Kekerasan", "Violence"));

    /// <summary>Children are married.</summary>
    public static CareProblem ChildMarriage { get; } =
        new("child-marriage", new("Perkawinan anak", "Child marriage"));

    /// <summary>Another problem.</summary>
    public static CareProblem Other { get; } = new("other", new("Lainnya", "Other"));

    /// <summary>The codes of this list, in published order.</summary>
    public static CodeList<CareProblem> List { get; } = new(
        text => new CareProblem(text, label: null),
        Communication,
        SchoolCost,
        Stigma,
        CareQuality,
        CivilDocuments,
        Nutrition,
        Violence,
        ChildMarriage,
        Other)
    {
        IsOpen = true,
    };
}
