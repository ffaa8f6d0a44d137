using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Rules.MigrationServices.ServiceCentre;

/// <summary>Which letters of a register have a number that an earlier one of the same year has already.</summary>
internal sealed class LetterNumbers : IRegisterIndex<LetterNumbers>
{
    private readonly Dictionary<int, int> firstOf = [];

    private LetterNumbers(Register register)
    {
        Dictionary<(int Year, string Number), int> seen = [];
        for (int index = 0; index < register.Letters.Count; index++)
        {
            Letter letter = register.Letters[index];
            if (letter is { Number: { } number, SignedOn: { } signed } && !seen.TryAdd((signed.Year, Plain(number)), index))
            {
                firstOf.Add(index, seen[(signed.Year, Plain(number))]);
            }
        }
    }

    public static LetterNumbers Of(Register register) => new(register);

    /// <summary>The first letter with the number of this one in the same year; nothing where this is the first.</summary>
    public int? FirstOf(int index) => firstOf.TryGetValue(index, out int first) ? first : null;

    /// <summary>A number without blanks, in capital letters.</summary>
    private static string Plain(string number) =>
        string.Concat(number.Where(sign => !char.IsWhiteSpace(sign)).Select(char.ToUpperInvariant));
}
