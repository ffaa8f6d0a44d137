using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.CommunityParenting.Planning;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Assignment;
using Desmigratif.Rules.Assignment.Lifecycle;
using Desmigratif.Rules.Assignment.Verifying;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Writing;
using NodaTime;

// A village plans companions for its children: propose, decide one thing, propose again, accept, and see that nobody moves without need.
// PlanCare FILE
string file = args.ElementAtOrDefault(0) ?? Path.Combine("samples", "data", "pendampingan.ndjson");
if (!File.Exists(file))
{
    Console.Error.WriteLine($"There is no file {file}.");
    return 3;
}

LocalDate today = new(2026, 11, 21);
Register register;
using (FileStream stream = File.OpenRead(file))
{
    register = new BundleReader().Read(stream).First(reading => reading.Register is not null).Register!;
}

// 1. A proposal. It names people by ids, says why, and decides nothing. Anybody can verify it without trusting who made it.
Proposal first = CarePlanner.Plan(register, today).Proposal;
Show("1. The first proposal", first);
Console.WriteLine($"   verified: {ProposalVerifier.Verify(register, today, first).Count} objections");

// 2. The meeting decides one thing: c4 goes to g1, whom the family knows. A decision of people is a pin; the rest is planned around it.
Pin decided = new("c4", "g1");
Proposal second = CarePlanner.Plan(register, today, pins: [decided]).Proposal;
Show("2. With the decision that c4 goes to g1", second);

// 3. The village accepts what was proposed. Only now there are arrangements, each with who decided, when, and on which proposal.
string hash = ProposalJson.Hash(second);
EquatableArray<RegisterRecord> accepted = second.Placements
    .Where(placement => register.ArrangementsByChild[placement.Child].IsEmpty)
    .Select((placement, index) => (RegisterRecord)Arrangements.Accept(
        $"a-2026-{index + 1}",
        placement,
        hash,
        Decider.Parse("p22", provider: null),
        decidedOn: today,
        from: today.PlusDays(7)))
    .ToEquatableArray();
Console.WriteLine();
Console.WriteLine($"3. Accepted: {string.Join(", ", accepted.OfType<CareArrangement>().Select(own => $"{own.Child.Id} with {own.Caregiver.Id} from {own.From:uuuu-MM-dd}"))}");

// 4. Three months later a new child is in the register. The village plans again: whoever has a companion keeps it.
LocalDate later = today.PlusMonths(3);
Register grown = new(register.Bundle, [.. register.Records, .. accepted, .. NewChild()]);
Proposal third = CarePlanner.Plan(grown, later).Proposal;
Show("4. Three months later, with one more child", third);
Console.WriteLine($"   children who would change their companion: {third.Metrics.Moves}");
return third.Metrics.Moves == 0 ? 0 : 1;

static void Show(string title, Proposal proposal)
{
    Console.WriteLine();
    Console.WriteLine(title);
    foreach (Placement placement in proposal.Placements)
    {
        Console.WriteLine($"   {placement.Child} with {placement.Caregiver}: {string.Join(", ", placement.Reasons.Select(reason => reason.Code))}");
    }

    foreach (UnplacedChild child in proposal.Unplaced)
    {
        Console.WriteLine($"   {child.Child} waits: {child.Details.Reason}");
        foreach (Relaxation change in child.Details.Relaxations)
        {
            Console.WriteLine($"      {change.Caregiver} could help ({string.Join(", ", change.Changes.Select(own => own.Code?.Word() ?? "places"))}); decided {change.Authority}");
        }
    }
}

static EquatableArray<RegisterRecord> NewChild() =>
[
    new Desmigratif.Domain.People.Person { Id = "p07", Name = "Contoh Tujuh", BirthDate = new(2015, 5, 17) },
    new Child { Id = "c7", Person = "p07", Needs = [Activity.Sport], Vulnerability = [] },
];
