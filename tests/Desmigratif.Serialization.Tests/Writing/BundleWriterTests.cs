using System.Text;
using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Tests.Samples;
using Desmigratif.Serialization.Writing;
using NodaTime;

namespace Desmigratif.Serialization.Tests.Writing;

public sealed class BundleWriterTests
{
    private static readonly Bundle Bundle = new()
    {
        Id = "b1",
        Schema = "desmigratif/1.0",
        Village = new("5203082001"),
        Profile = ProfileCode.Draft,
    };

    [Fact]
    public void A_register_is_written_line_by_line_with_count_and_hash()
    {
        Village village = new() { Id = "v", Code = new("52.03.08.2001"), Name = "Anjani" };
        Register register = new(Bundle, [village, new Person { Id = "p1", Name = "Siti" }]);

        string[] lines = Encoding.UTF8.GetString(Reads.Write(register)).Split('\n');

        Assert.Equal("""{"type":"bundle","id":"b1","schema":"desmigratif/1.0","village":"5203082001","profile":"draft"}""", lines[0]);
        Assert.Equal("""{"type":"village","id":"v","code":"52.03.08.2001","name":"Anjani"}""", lines[1]);
        Assert.Equal("""{"type":"person","id":"p1","name":"Siti"}""", lines[2]);
        Assert.Equal(Files.End(Files.Of(lines[..3])), lines[3]);
        Assert.Equal([""], lines[4..]);
    }

    [Fact]
    public void Every_kind_of_value_has_its_form()
    {
        Assert.Equal(
            """{"type":"migration","id":"m1","person":"p1","procedural":"procedural","destination":"my","costs":[{"item":"visa","amountRp":37500}],"loans":[{"amountRp":9223372036854775807,"repaidByWage":false},{}]}""",
            Line(new Migration
            {
                Id = "m1",
                Person = "p1",
                Procedural = ProceduralStatus.List.Of("procedural"),
                Destination = new("my"),
                Costs = [new Cost { Item = CostItem.List.Of("visa"), AmountRp = new Rupiah(37500) }],
                Loans = [new Loan { AmountRp = new Rupiah(long.MaxValue), RepaidByWage = false }, new Loan()],
            }));
        Assert.Equal(
            """{"type":"person","id":"p1","birthDate":"0045-01-09","location":{"lat":-8.65,"lng":116}}""",
            Line(new Person { Id = "p1", BirthDate = new LocalDate(45, 1, 9), Location = new() { Lat = -8.65, Lng = 116 } }));
        Assert.Equal(
            """{"type":"caregiver","person":"p1","capacity":-3,"offers":["sport","sulam"],"languages":["id",""],"acceptsSpecialNeeds":true}""",
            Line(new Caregiver
            {
                Person = "p1",
                Capacity = -3,
                Offers = [Activity.List.Of("sport"), Activity.List.Of("sulam")],
                Languages = ["id", ""],
                AcceptsSpecialNeeds = true,
            }));
    }

    [Theory]
    [InlineData("Ma'ruf <b> & \u00E9 \u4E2D 😀", "Ma'ruf <b> & \u00E9 \u4E2D 😀")]
    [InlineData("\"\\/\n\t\u0001", """\"\\/\n\t\u0001""")]
    public void Text_is_written_as_it_is_and_only_what_JSON_demands_is_escaped(string name, string written)
    {
        string line = Line(new Person { Id = "p1", Name = name });
        Assert.Equal($$"""{"type":"person","id":"p1","name":"{{written}}"}""", line.Replace("\\uD83D\\uDE00", "😀", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(name, Reads.Record<Person>(line).Name!.Reveal());
    }

    [Theory]
    [InlineData(0, "2026-11-21T03:00:00Z")]
    [InlineData(500_000_000, "2026-11-21T03:00:00.5Z")]
    [InlineData(120_000_000, "2026-11-21T03:00:00.12Z")]
    [InlineData(123_456_789, "2026-11-21T03:00:00.123456789Z")]
    [InlineData(100, "2026-11-21T03:00:00.0000001Z")]
    [InlineData(1, "2026-11-21T03:00:00.000000001Z")]
    public void An_instant_is_written_with_as_many_decimals_as_it_has(int nanoseconds, string written)
    {
        Bundle bundle = Bundle with { ProducedAt = Instant.FromUtc(2026, 11, 21, 3, 0).PlusNanoseconds(nanoseconds) };
        byte[] file = Reads.Write(new Register(bundle, []));
        Assert.Contains($"\"producedAt\":\"{written}\"", Encoding.UTF8.GetString(file));
        Assert.Equal(bundle, Reads.One(file).Register!.Bundle);
    }

    [Fact]
    public void A_day_of_another_calendar_is_written_as_the_Gregorian_day_that_it_is()
    {
        LocalDate hijri = new LocalDate(1995, 8, 7).WithCalendar(CalendarSystem.UmAlQura);
        Assert.Equal("""{"type":"person","id":"p1","birthDate":"1995-08-07"}""", Line(new Person { Id = "p1", BirthDate = hijri }));
    }

    [Fact]
    public void A_number_that_is_not_finite_is_refused() =>
        Assert.Throws<ArgumentException>(() => Line(new Person { Id = "p1", Location = new() { Lat = double.NaN } }));

    [Fact]
    public void The_same_register_gives_the_same_bytes()
    {
        Register register = Reads.One(Files.Bundle("draft", Files.Village, Files.Siti)).Register!;
        Assert.Equal(Reads.Write(register), Reads.Write(register));
        Assert.Equal([.. Reads.Write(register), .. Reads.Write(register)], Reads.Write(register, register));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7000)]
    public async Task Writing_without_blocking_gives_the_same_bytes_however_many(int persons)
    {
        IEnumerable<RegisterRecord> records =
            from i in Enumerable.Range(0, persons)
            select new Person { Id = $"p{i}", Name = new string('x', 100) };
        Register register = new(Bundle, records.ToEquatableArray());
        using MemoryStream stream = new();
        using BundleWriter writer = new(stream);

        await writer.WriteAsync(register);

        byte[] written = Reads.Write(register);
        Assert.Equal(written, stream.ToArray());
        Assert.Equal([], Reads.Problems(written));
        Assert.Equal(persons, Reads.One(written).Register!.Persons.Count);
    }

    [Fact]
    public async Task Writing_stops_when_it_is_cancelled()
    {
        using BundleWriter writer = new(new MemoryStream());
        CancellationToken cancelled = new(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writer.WriteAsync(new Register(Bundle, []), cancelled));
    }

    [Fact]
    public void After_a_stream_has_failed_the_next_register_is_written_whole()
    {
        using FailsOnce stream = new();
        using BundleWriter writer = new(stream);
        Register register = new(Bundle, [new Person { Id = "p1", Name = "Siti" }]);

        Assert.Throws<IOException>(() => writer.Write(register));
        writer.Write(register);

        Assert.Equal(Reads.Write(register), stream.ToArray());
    }

    [Fact]
    public void A_register_of_records_made_in_code_may_hold_JSON_on_several_lines()
    {
        OtherRecord other = new(RecordType.List.Of("orang"), "{\"type\":\"orang\",\r\n\"id\":\"o1\"}") { Id = "o1" };
        Person person = new() { Id = "p1", Name = "Siti", UnknownMembers = new([new("x-own-a", "[\n1,\r\n2]")]) };

        byte[] written = Reads.Write(new Register(Bundle, [other, person]));

        Register read = Reads.One(written).Register!;
        Assert.DoesNotContain(Reads.Problems(written), problem => !problem.StartsWith("XCH-010", StringComparison.Ordinal));
        Assert.Equal(2, read.Records.Count);
    }

    [Fact]
    public void Half_a_character_in_a_text_made_in_code_is_replaced()
    {
        byte[] written = Reads.Write(new Register(Bundle, [new Person { Id = "p1", Name = "S\ud83d" }]));
        Assert.Equal([], Reads.Problems(written));
        Assert.Equal("S\uFFFD", Reads.One(written).Register!.Persons[0].Name!.Reveal());
    }

    private static string Line(RegisterRecord record) =>
        Encoding.UTF8.GetString(Reads.Write(new Register(Bundle, [record]))).Split('\n')[1];

    private sealed class FailsOnce : MemoryStream
    {
        private bool hasFailed;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (!hasFailed)
            {
                hasFailed = true;
                throw new IOException();
            }

            base.Write(buffer);
        }
    }
}
