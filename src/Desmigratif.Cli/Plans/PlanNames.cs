using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;

namespace Desmigratif.Cli.Plans;

/// <summary>
/// What a child and a caregiver are called on a sheet: by id; with their name only where somebody who holds the register asked for it. This
/// is the only place of the product where a name is printed.
/// </summary>
internal sealed class PlanNames(Register register, bool areShown)
{
    public string Child(string id) => Shown(id, register.Children.Find(id)?.Person ?? default);

    public string Caregiver(string id) => Shown(id, register.Caregivers.Find(id)?.Person ?? default);

    private string Shown(string id, Reference<Person> person) =>
        areShown && register.Persons.Find(person)?.Name is { } name ? $"{Legible.Of(name.Reveal())} ({id})" : id;
}
