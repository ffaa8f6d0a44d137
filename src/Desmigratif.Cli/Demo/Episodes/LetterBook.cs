using System.Globalization;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Cli.Demo.Population;
using NodaTime;

namespace Desmigratif.Cli.Demo.Episodes;

/// <summary>The book of letters that the village has signed, numbered through each year.</summary>
internal sealed class LetterBook
{
    private readonly Dictionary<int, int> lastOfYear = [];
    private readonly List<Letter> letters = [];

    /// <summary>The letters, in the order in which they were written into the book.</summary>
    public IReadOnlyList<Letter> Letters => letters;

    /// <summary>Signs a letter for a resident.</summary>
    /// <returns>Its number.</returns>
    public string Sign(DocumentKind kind, Resident resident, LocalDate day, DocumentGiver? givenBy = null)
    {
        int number = lastOfYear.GetValueOrDefault(day.Year) + 1;
        lastOfYear[day.Year] = number;
        resident.IsNamed = true;
        Letter letter = new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"l{letters.Count + 1}"),
            Kind = kind,
            Number = string.Create(CultureInfo.InvariantCulture, $"470/{number:000}/{day.Year}"),
            SignedOn = day,
            Person = resident.Id,
            GivenBy = givenBy,
            GiverPresent = givenBy is null ? null : true,
            EvidenceSeen = [DocumentKind.IdentityCard, DocumentKind.FamilyCard],
        };
        letters.Add(letter);
        return letter.Number;
    }
}
