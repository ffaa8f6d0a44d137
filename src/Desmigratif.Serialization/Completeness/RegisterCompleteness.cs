using Desmigratif.Domain.Findings;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Serialization.Completeness;

/// <summary>
/// Answers what is still missing before a register can be handed over under a profile: record by record, the members that the
/// declarations of the records ask for. A member that is written and cannot be read is not missing but wrong; reading tells.
/// </summary>
public static class RegisterCompleteness
{
    /// <summary>What is still missing.</summary>
    /// <param name="register">The register, read from a file or made in code.</param>
    /// <param name="profile">The profile under which it is to be handed over, whatever its bundle line says.</param>
    /// <returns>The records that lack something, in the order of the file, the bundle line first; none where the register is complete.</returns>
    public static EquatableArray<IncompleteRecord> MissingFor(this Register register, Profile profile)
    {
        List<IncompleteRecord> incomplete = [];
        Add(
            register.Bundle,
            register.BundleLine,
            BundleHeader.Absent(register.Bundle).Select(member => new MissingMember("/" + member, Profile.Draft)).ToEquatableArray(),
            incomplete);
        for (int index = 0; index < register.Records.Count; index++)
        {
            Add(register.Records[index], register.LineAt(index), register.Records[index].MissingFor(profile), incomplete);
        }

        return incomplete.ToEquatableArray();
    }

    /// <summary>What one record still lacks.</summary>
    /// <param name="record">The record; of a bundle line nothing is asked here.</param>
    /// <param name="profile">The profile under which it is to be handed over.</param>
    /// <returns>What is missing, in the order in which the format lists members.</returns>
    public static EquatableArray<MissingMember> MissingFor(this RegisterRecord record, Profile profile)
    {
        Gap gap = new(profile);
        Gaps.In(record, "", gap);
        return gap.Members.ToEquatableArray();
    }

    private static void Add(RegisterRecord record, long line, EquatableArray<MissingMember> missing, List<IncompleteRecord> incomplete)
    {
        if (!missing.IsEmpty)
        {
            incomplete.Add(new(new RecordName(record.Type.ToString(), record.Id), line, missing));
        }
    }
}
