using System.Runtime.InteropServices;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Rules.Cooperatives;

/// <summary>
/// What each person still owes, as far as it is recorded: the unpaid part of cooperative loans, debts to moneylenders that
/// were not refinanced, and loans for migration. A debt that was refinanced would count twice.
/// </summary>
internal sealed class DebtsOfPersons : IRegisterIndex<DebtsOfPersons>
{
    private readonly Dictionary<string, decimal> owed = new(StringComparer.Ordinal);

    private DebtsOfPersons(Register register)
    {
        foreach (Cooperative cooperative in register.Cooperatives)
        {
            foreach (CooperativeLoan loan in cooperative.Loans)
            {
                Add(loan.Person.Id, decimal.Max((loan.PrincipalRp?.Amount ?? 0m) - (loan.PaidRp?.Amount ?? 0m), 0m));
            }
        }

        foreach (DebtExposure debt in register.DebtExposures)
        {
            Add(debt.Person.Id, debt.RefinancedBy.IsAbsent ? debt.PrincipalRp?.Amount ?? 0m : 0m);
        }

        foreach (Migration episode in register.Migrations)
        {
            foreach (Loan loan in episode.Loans)
            {
                Add(episode.Person.Id, loan.AmountRp?.Amount ?? 0m);
            }
        }
    }

    public static DebtsOfPersons Of(Register register) => new(register);

    /// <summary>What a person owes, in rupiah.</summary>
    public decimal OwedBy(string? person) => person is null ? 0m : owed.GetValueOrDefault(person);

    private void Add(string? person, decimal amount)
    {
        if (person is not null)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(owed, person, out _) += amount;
        }
    }
}
