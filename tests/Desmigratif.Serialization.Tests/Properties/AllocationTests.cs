using System.Diagnostics;
using System.Text;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Tests.Samples;
using Desmigratif.Serialization.Writing;

namespace Desmigratif.Serialization.Tests.Properties;

/// <summary>
/// What a record more costs. Code that the runtime has not yet compiled for good allocates more, so the least of many tries counts,
/// and nothing else runs beside them.
/// </summary>
[Collection(nameof(AllocationTests))]
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public sealed class AllocationTests
{
    private const int Few = 500;

    private const string Person =
        """{"type":"person","id":"p-000000001","nik":"5203084708959001","familyCard":"5203082001109001","name":"Siti Aminah","sex":"female","birthDate":"1995-08-07","birthPlace":"Lombok Timur","religion":"islam","maritalStatus":"married","education":"lower-secondary","occupation":"homemaker","citizenship":"indonesian","disability":"none","lifeStatus":"alive","residence":"present","address":{"hamlet":"Dusun Timur","rw":"003","rt":"002","line":"Jalan Pasar 7"},"location":{"lat":-8.65,"lng":116.53},"phone":"+6281234567890","familyPosition":"wife","mother":{"person":"p-000000002","name":"Inaq Sahnim","certainty":"stated"},"father":{"person":"p-000000003","name":"Amaq Sahnim","certainty":"probable"},"schooling":{"status":"completed","level":"lower-secondary"}}""";

    private const string Migration =
        """{"type":"migration","id":"m-000000001","person":"p-000000001","procedural":"procedural","route":"p3mi","employer":{"kind":"household","name":"Employer Name","address":"1 Example Road"},"sector":"land","destination":"MY","occupation":"5152","history":[{"status":"interested","on":"2026-01-05","source":"officer"},{"status":"registered","on":"2026-02-01","source":"manpower office"},{"status":"documents-complete","on":"2026-05-01","source":"village"}],"registration":{"on":"2026-02-01","office":"Disnaker Lombok Timur","number":"560/1234"},"company":{"name":"PT Contoh","nib":"9120001234567","sip3mi":{"number":"SIP-1","from":"2025-01-01","to":"2029-12-31"},"sip2mi":{"number":"SIP2-1","destination":"MY","from":"2026-01-01","to":"2026-12-31"}},"plannedDeparture":"2026-12-01","placementAgreement":{"signedOn":"2026-03-01","occupation":"5152"},"contract":{"signedOn":"2026-04-01","from":"2026-12-05","to":"2028-12-04","occupation":"5152","items":["employer","worker","position","rights-and-duties","working-conditions","term","safety"],"endorsedOn":"2026-04-20"},"documents":[{"kind":"passport","number":"C1234567","issuedOn":"2026-03-10","expiresOn":"2031-03-09","issuer":"Kanim Mataram"},{"kind":"family-permission","number":"141/7","issuedOn":"2026-02-10","givenBy":"spouse","acknowledgedBy":"Kepala Desa","acknowledgedOn":"2026-02-11"}],"socialSecurity":{"number":"1234567890","programmes":["jkk","jkm"],"paidRp":370000,"months":31},"costs":[{"item":"work-visa","amountRp":350000,"chargedTo":"employer","paidTo":"Kanim"}],"loans":[{"lender":"bank","amountRp":5000000,"repaidByWage":false}],"recruiter":{"kind":"company","name":"PT Contoh"},"reports":[]}""";

    private static readonly byte[] FewLines = File(Few);

    private static readonly byte[] ManyLines = File(2 * Few);

    [Fact]
    public void The_samples_are_whole_and_sound()
    {
        Assert.InRange(Person.Length + Migration.Length, 2400, 3000);
        Assert.Equal([], Reads.Problems(FewLines));
    }

    [Fact]
    public void Reading_allocates_little_more_than_the_records()
    {
        const int AtMost = 5 * 1024;
        long each = Least(AtMost * Few, () => Cost(() => Read(ManyLines)) - Cost(() => Read(FewLines))) / Few;
        Assert.InRange(each, 1, AtMost);
    }

    [Fact]
    public void Writing_allocates_nothing_for_a_record()
    {
        Register few = Reads.One(FewLines).Register!;
        Register many = Reads.One(ManyLines).Register!;
        using BundleWriter writer = new(Stream.Null);
        long more = Least(Few - 1, () => Cost(() => writer.Write(many)) - Cost(() => writer.Write(few)));
        Assert.InRange(more, long.MinValue, Few - 1);
    }

    [Fact]
    public void Writing_what_could_not_be_read_allocates_nothing_either()
    {
        const string Strange = """{"type":"person","id":"p1","name":7,"x-own-a":{"b":[1,2]},"dusun":"Timur","mother":{"a":1}}""";
        const string Other = """{"type":"orang","id":"o1","a":[1,2,3]}""";
        Register few = Reads.One(Files.Bundle("draft", [.. Enumerable.Repeat(Strange, Few), Other])).Register!;
        string[] lines = [.. Enumerable.Repeat(Strange, 2 * Few), .. Enumerable.Repeat(Other, Few)];
        Register many = Reads.One(Files.Bundle("draft", lines)).Register!;
        using BundleWriter writer = new(Stream.Null);
        long more = Least(Few - 1, () => Cost(() => writer.Write(many)) - Cost(() => writer.Write(few)));
        Assert.InRange(more, long.MinValue, Few - 1);
    }

    private static void Read(byte[] file) => Assert.Single(new BundleReader().Read(new MemoryStream(file)));

    private static byte[] File(int times)
    {
        StringBuilder lines = new(Files.Opening("exchange") + "\n");
        for (int time = 0; time < times; time++)
        {
            lines.Append(Person.Replace("000000001", $"{time:D9}", StringComparison.Ordinal)).Append('\n');
            lines.Append(Migration.Replace("000000001", $"{time:D9}", StringComparison.Ordinal)).Append('\n');
        }

        return Files.Closed(Files.Utf8(lines.ToString()));
    }

    private static long Cost(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The least cost seen; stops as soon as it is no more than expected.</summary>
    private static long Least(long expected, Func<long> cost)
    {
        Stopwatch watch = Stopwatch.StartNew();
        long least = long.MaxValue;
        while (least > expected && watch.Elapsed < TimeSpan.FromSeconds(30))
        {
            least = long.Min(least, cost());
        }

        return least;
    }
}
