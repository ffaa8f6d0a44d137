using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using NodaTime;

namespace Desmigratif.Rules.People;

/// <summary>From which age on a person is an adult: a child is who has not completed eighteen years.</summary>
internal static class Majority
{
    /// <summary>The age, in completed years.</summary>
    public static Parameter<int> AdultAge { get; } = new("adultAge", "years", 18);

    /// <summary>Whether who was born on a day is still a child on another; on the eighteenth birthday nobody is.</summary>
    /// <param name="birth">The day of birth.</param>
    /// <param name="day">The day to be asked about.</param>
    public static bool IsChild(LocalDate birth, LocalDate day) => Age.CompletedYears(birth, day) < AdultAge.On(day);
}
