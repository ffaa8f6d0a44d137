using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.Cooperatives;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.ProductiveBusiness;
using Desmigratif.Domain.Programme;
using Desmigratif.Domain.Records;
using NodaTime;
using static Desmigratif.Rules.Tests.GivenPeople;

namespace Desmigratif.Rules.Tests.Registers;

public sealed class NoPeriodEndsBeforeItBeginsTests
{
    private static readonly Dictionary<string, Func<LocalDate?, LocalDate?, RegisterRecord>> Periods = new()
    {
        ["caregiver /to"] = (from, to) => new Caregiver { From = from, To = to },
        ["care-arrangement /to"] = (from, to) => new CareArrangement { From = from, To = to },
        ["migration /contract/to"] = (from, to) => new Migration { Contract = new() { From = from, To = to } },
        ["migration /company/sip3mi/to"] = (from, to) => new Migration { Company = new() { Sip3mi = new() { From = from, To = to } } },
        ["migration /company/sip2mi/to"] = (from, to) => new Migration { Company = new() { Sip2mi = new() { From = from, To = to } } },
        ["village /officers/1/to"] = (from, to) => new Village { Officers = [new(), new() { From = from, To = to }] },
        ["business-group /members/0/to"] = (from, to) => new BusinessGroup { Members = [new() { From = from, To = to }] },
        ["business-group /incubation/to"] = (from, to) => new BusinessGroup { Incubation = new() { From = from, To = to } },
        ["public-works /to"] = (from, to) => new PublicWorks { From = from, To = to },
        ["volunteer /to"] = (from, to) => new Volunteer { From = from, To = to },
        ["partnership /to"] = (from, to) => new Partnership { From = from, To = to },
        ["cooperative /members/0/to"] = (from, to) => new Cooperative { Members = [new() { From = from, To = to }] },
        ["cooperative /loans/1/to"] = (from, to) => new Cooperative { Loans = [new(), new() { From = from, To = to }] },
    };

    public static TheoryData<string> Names => [.. Periods.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_period_of_one_day_is_accepted_and_one_that_ends_the_day_before_is_not(string period)
    {
        LocalDate day = Day("2026-01-02");
        JudgeRecord("REG-006", Periods[period](day, day)).IsMet();
        JudgeRecord("REG-006", Periods[period](day, day.PlusDays(-1))).IsNotMetAt(period.Split(' ')[1]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_open_period_asks_nothing(string period)
    {
        JudgeRecord("REG-006", Periods[period](AsOf, null)).AsksNothing();
        JudgeRecord("REG-006", Periods[period](null, AsOf)).AsksNothing();
    }

    [Fact]
    public void Every_period_of_a_record_is_looked_at()
    {
        WorkContract wrong = new() { From = Day("2026-01-02"), To = Day("2026-01-01") };
        PlacementLicence right = new() { From = Day("2026-01-01"), To = Day("2026-01-02") };
        JudgeRecord("REG-006", new Migration { Contract = wrong, Company = new() { Sip3mi = right } }).IsNotMetAt("/contract/to");
    }

    [Fact]
    public void Records_without_periods_ask_nothing()
    {
        JudgeRecord("REG-006", Woman).AsksNothing();
        JudgeRecord("REG-006", new OtherRecord(RecordType.List.Of("x-lpk-visit"), "{\"from\":\"2026-01-02\",\"to\":\"2026-01-01\"}")).AsksNothing();
    }
}
