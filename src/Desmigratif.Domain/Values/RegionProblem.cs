using Desmigratif.Domain.Places;

namespace Desmigratif.Domain.Values;

/// <summary>What is remarkable about the region at the head of an identity number.</summary>
internal static class RegionProblem
{
    /// <summary>The coarsest level that is unknown, or else that a level is retired, or else nothing.</summary>
    public static ProblemSet Of(ReadOnlySpan<char> digits, IRegionCatalogue regions)
    {
        RegionStatus province = regions.StatusOf(digits[..2]);
        if (province is RegionStatus.Unknown)
        {
            return IdentityProblem.ProvinceUnknown;
        }

        RegionStatus regency = regions.StatusOf(digits[..4]);
        if (regency is RegionStatus.Unknown)
        {
            return IdentityProblem.RegencyUnknown;
        }

        RegionStatus district = regions.StatusOf(digits[..6]);
        if (district is RegionStatus.Unknown)
        {
            return IdentityProblem.DistrictUnknown;
        }

        bool retired = province is RegionStatus.Retired || regency is RegionStatus.Retired || district is RegionStatus.Retired;
        return default(ProblemSet).AddIf(retired, IdentityProblem.RegionRetired);
    }
}
