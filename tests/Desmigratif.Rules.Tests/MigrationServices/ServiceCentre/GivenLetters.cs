using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Registers;
using Desmigratif.Rules.Engine;

namespace Desmigratif.Rules.Tests.MigrationServices.ServiceCentre;

/// <summary>Several letters in one register.</summary>
internal static class GivenLetters
{
    /// <summary>What a rule says of each letter, in order.</summary>
    public static Verdict[] Judge(string rule, params Letter[] letters)
    {
        Register register = Given.Register(ProfileCode.Submit, letters);
        return
        [
            .. letters.Select((letter, index) => GivenPeople.RuleOver<OnDay<Letter>>(rule)
                .Judge(new(letter, index, register, Given.Today, ProvinceCatalogue.Instance))),
        ];
    }
}
