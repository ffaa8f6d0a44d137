using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Rules.Engine;
using Desmigratif.Rules.MigrationServices;
using NodaTime;

namespace Desmigratif.Rules.Tests;

/// <summary>One migration, its worker and what else stands in the register, on a day: each change gives a new file.</summary>
internal sealed record PlacementFile(Migration Migration, Person Worker, LocalDate AsOf, EquatableArray<RegisterRecord> Others)
{
    public Register Register => Given.Register(ProfileCode.Submit, [Worker, Migration, .. Others]);

    public MigrationOnDay OnDay => new(Migration, 0, Register, AsOf);

    public static PlacementFile operator +(PlacementFile file, RegisterRecord record) =>
        file with { Others = [.. file.Others, record] };

    public Verdict Judge(string rule) => RuleNamed(rule).Judge(OnDay);

    /// <summary>From which day on a rule that is not met is met by waiting alone.</summary>
    public LocalDate? MetFrom(string rule) => new TurningDays(OnDay).FirstMet(RuleNamed(rule));

    /// <summary>The same file after waiting until a day: judged on it, with a departure that is not earlier.</summary>
    public PlacementFile Until(LocalDate day) => this with
    {
        AsOf = LocalDate.Max(AsOf, day),
        Migration = OnDay.DepartureDay is { } planned
            ? Migration with { DepartedOn = null, PlannedDeparture = LocalDate.Max(planned, day) }
            : Migration,
    };

    public PlacementFile On(int year, int month, int day) => this with { AsOf = new(year, month, day) };

    public PlacementFile Departing(int year, int month, int day) => Departing(new LocalDate(year, month, day));

    public PlacementFile Departing(LocalDate? day) => With(migration => migration with { PlannedDeparture = day });

    public PlacementFile Born(int year, int month, int day) =>
        With(person => person with { BirthDate = new LocalDate(year, month, day) });

    public PlacementFile With(Func<Migration, Migration> change) => this with { Migration = change(Migration) };

    public PlacementFile With(Func<Person, Person> change) => this with { Worker = change(Worker) };

    public PlacementFile WithoutLetters() => this with { Others = [] };

    /// <summary>The same file in which nobody has declared that every paper is in hand.</summary>
    public PlacementFile Undeclared() => With(migration => migration with
    {
        History = migration.History.Where(entry => entry.Status != MigrationStatus.DocumentsComplete).ToEquatableArray(),
    });

    public PlacementFile Reaching(MigrationStatus? status, LocalDate? on) => With(migration => migration with
    {
        History = [.. migration.History, new() { Status = status, On = on }],
    });

    public PlacementFile Without(DocumentKind kind) => With(migration => migration with
    {
        Documents = migration.Documents.Where(document => document.Kind != kind).ToEquatableArray(),
    });

    /// <summary>The same file with one more paper, at the end of the list.</summary>
    public PlacementFile Plus(Document document) => With(migration => migration with
    {
        Documents = [.. migration.Documents, document],
    });

    /// <summary>The same file with the papers of one kind changed where they stand.</summary>
    public PlacementFile Changing(DocumentKind kind, Func<Document, Document> change) => With(migration => migration with
    {
        Documents = migration.Documents
            .Select(document => document.Kind == kind ? change(document) : document)
            .ToEquatableArray(),
    });

    /// <summary>Where the only paper of a kind stands, as the beginning of a pointer.</summary>
    public string PointerTo(DocumentKind kind, string member) =>
        $"/documents/{Migration.Documents.Select(document => document.Kind).ToList().IndexOf(kind)}/{member}";

    private static Rule<MigrationOnDay> RuleNamed(string id) =>
        Assert.IsType<Rule<MigrationOnDay>>(RuleBook.National[RuleId.Parse(id)], exactMatch: false);
}
