using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Values;

namespace Desmigratif.Domain.Registers;

/// <content>From a person, a child or a number to the records that name it. Each join is made when it is first asked for.</content>
public sealed partial class Register
{
    private readonly Joins joins;

    /// <summary>Persons by the sixteen digits of their NIK, valid or not; provisional numbers, which begin with 0, and other texts are left out.</summary>
    public Join<Person> PersonsByNik => joins.PersonsByNik.Value;

    /// <summary>Persons by the sixteen digits of their family card number, valid or not; other texts are left out.</summary>
    public Join<Person> PersonsByFamilyCard => joins.PersonsByFamilyCard.Value;

    /// <summary>Consents by the id of the person whose data they are about.</summary>
    public Join<Consent> ConsentsByPerson => joins.ConsentsByPerson.Value;

    /// <summary>Migration episodes by the id of the person.</summary>
    public Join<Migration> MigrationsByPerson => joins.MigrationsByPerson.Value;

    /// <summary>Letters by the id of the person.</summary>
    public Join<Letter> LettersByPerson => joins.LettersByPerson.Value;

    /// <summary>Cases by the id of the person in trouble.</summary>
    public Join<SupportCase> CasesByPerson => joins.CasesByPerson.Value;

    /// <summary>Cases by the id of the migration episode.</summary>
    public Join<SupportCase> CasesByMigration => joins.CasesByMigration.Value;

    /// <summary>Care profiles by the id of the person.</summary>
    public Join<Child> ChildrenByPerson => joins.ChildrenByPerson.Value;

    /// <summary>Community carers by the id of the person.</summary>
    public Join<Caregiver> CaregiversByPerson => joins.CaregiversByPerson.Value;

    /// <summary>Care arrangements by the id of the child.</summary>
    public Join<CareArrangement> ArrangementsByChild => joins.ArrangementsByChild.Value;

    /// <summary>Care arrangements by the id of the caregiver.</summary>
    public Join<CareArrangement> ArrangementsByCaregiver => joins.ArrangementsByCaregiver.Value;

    /// <summary>Debts by the id of the person who owes them.</summary>
    public Join<DebtExposure> DebtExposuresByPerson => joins.DebtExposuresByPerson.Value;

    /// <summary>Debts by the id of the cooperative's loan that paid them off.</summary>
    public Join<DebtExposure> DebtExposuresByLoan => joins.DebtExposuresByLoan.Value;

    private static string? SixteenDigits(string? text) => IdentityDigits.Normalise(text) is { Length: 16 } digits ? digits : null;

    private sealed class Joins(Register register)
    {
        public readonly Lazy<Join<Person>> PersonsByNik = new(() =>
            new(register.Persons, person => SixteenDigits(person.Nik?.Text) is { } digits && digits[0] != '0' ? digits : null));

        public readonly Lazy<Join<Person>> PersonsByFamilyCard = new(() =>
            new(register.Persons, person => SixteenDigits(person.FamilyCard?.Text)));

        public readonly Lazy<Join<Consent>> ConsentsByPerson = new(() => new(register.Consents, consent => consent.Person.Id));

        public readonly Lazy<Join<Migration>> MigrationsByPerson = new(() => new(register.Migrations, migration => migration.Person.Id));

        public readonly Lazy<Join<Letter>> LettersByPerson = new(() => new(register.Letters, letter => letter.Person.Id));

        public readonly Lazy<Join<SupportCase>> CasesByPerson = new(() => new(register.Cases, supported => supported.Person.Id));

        public readonly Lazy<Join<SupportCase>> CasesByMigration = new(() => new(register.Cases, supported => supported.Migration.Id));

        public readonly Lazy<Join<Child>> ChildrenByPerson = new(() => new(register.Children, child => child.Person.Id));

        public readonly Lazy<Join<Caregiver>> CaregiversByPerson = new(() => new(register.Caregivers, caregiver => caregiver.Person.Id));

        public readonly Lazy<Join<CareArrangement>> ArrangementsByChild = new(() =>
            new(register.CareArrangements, arrangement => arrangement.Child.Id));

        public readonly Lazy<Join<CareArrangement>> ArrangementsByCaregiver = new(() =>
            new(register.CareArrangements, arrangement => arrangement.Caregiver.Id));

        public readonly Lazy<Join<DebtExposure>> DebtExposuresByPerson = new(() => new(register.DebtExposures, debt => debt.Person.Id));

        public readonly Lazy<Join<DebtExposure>> DebtExposuresByLoan = new(() => new(register.DebtExposures, debt => debt.RefinancedBy.Id));
    }
}
