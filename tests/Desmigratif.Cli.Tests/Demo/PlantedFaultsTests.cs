using System.Text.Json;
using Desmigratif.Cli.Demo;
using Desmigratif.Cli.Demo.Faults;
using Desmigratif.Domain.Findings;

namespace Desmigratif.Cli.Tests.Demo;

public class PlantedFaultsTests
{
    private static readonly string[] Codes =
    [
        "DOC-001", "DOC-005",
        "PEO-001", "PEO-002", "PEO-003", "PEO-010", "PEO-012", "PEO-013",
        "PLC-001", "PLC-004", "PLC-005", "PLC-006", "PLC-007", "PLC-009", "PLC-010",
        "PLC-011", "PLC-012", "PLC-013", "PLC-014", "PLC-015", "PLC-020",
        "REG-001", "REG-002", "REG-003", "REG-006",
        "SEA-001", "SOC-001",
        "XCH-005", "XCH-007", "XCH-008", "XCH-009", "XCH-012", "XCH-013", "XCH-014",
    ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void All_planted_faults_are_found_and_nothing_else(int seed) => FoundAsPlanted(new(400, 1, seed));

    [Fact]
    public void All_planted_faults_are_found_in_a_register_of_several_villages() => FoundAsPlanted(new(3000, 3, 4711));

    [Fact]
    public void All_planted_faults_are_found_where_villages_have_no_place_for_some() => FoundAsPlanted(new(1000, 50, 5));

    [Fact]
    public void From_a_thousand_people_on_every_kind_is_planted()
    {
        Assert.Equal(Codes, CodesOf(new(1000, 1, 31)));
        Assert.NotEqual(Codes, CodesOf(new(999, 1, 31)));
    }

    [Theory]
    [InlineData(40, 1)]
    [InlineData(600, 10)]
    [InlineData(6000, 100)]
    public void One_fault_is_planted_for_sixty_people(int people, int faults)
    {
        DemoOptions options = new(people, DemoOptions.VillagesFor(people), 32);

        IEnumerable<PlantedFault> planted = DemoRegister.Villages(options).SelectMany(village => village.Faults);

        Assert.Equal(faults, planted.DistinctBy(fault => fault.Line).Count());
    }

    [Fact]
    public void The_list_of_faults_is_written_in_the_words_of_findings()
    {
        PlantedFault fault = new("PLC-001", "b-1", new("migration", "m1"), "/plannedDeparture", 17, Severity.Blocking);
        using MemoryStream stream = new();
        fault.WriteTo(stream);

        Assert.Equal(
            """{"code":"PLC-001","bundle":"b-1","record":{"type":"migration","id":"m1"},"""
                + "\"pointer\":\"/plannedDeparture\",\"line\":17,\"severity\":\"blocking\"}\n",
            System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void The_list_holds_every_planted_fault_and_nothing_without_faults()
    {
        DemoOptions options = new(1000, 2, 33);
        using MemoryStream faults = new();
        DemoRegister.Write(options, Stream.Null, faults);
        string[] lines = System.Text.Encoding.UTF8.GetString(faults.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> listed = lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("code").GetString()!);

        Assert.Equal(DemoRegister.Villages(options).SelectMany(village => village.Faults).Select(fault => fault.Code), listed);

        using MemoryStream none = new();
        DemoRegister.Write(options with { Faults = false }, Stream.Null, none);
        Assert.Equal(0, none.Length);
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 20)];

    private static void FoundAsPlanted(DemoOptions options)
    {
        IEnumerable<string> planted = DemoRegister.Villages(options)
            .SelectMany(village => village.Faults)
            .Select(fault => Written(fault.Code, fault.Bundle, fault.Record, fault.Pointer, fault.Line, fault.Severity));
        IEnumerable<string> found = Reading.Of(options).Faults
            .Select(fault => Written(fault.Code.Text, fault.Bundle!, fault.Record!, fault.Pointer, fault.Line, fault.Severity));

        Assert.Equal(planted.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static string[] CodesOf(DemoOptions options) =>
    [
        .. DemoRegister.Villages(options)
            .SelectMany(village => village.Faults)
            .Select(fault => fault.Code)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static string Written(string code, string bundle, RecordName record, string pointer, long line, Severity severity) =>
        $"{code} {severity} {bundle} {record.Type}/{record.Id} {pointer} line {line}";
}
