using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Places;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Tests.Samples;

namespace Desmigratif.Serialization.Tests.Properties;

/// <summary>Texts and numbers are written byte for byte as System.Text.Json writes them when it escapes no more than it must.</summary>
public sealed class WrittenTextProperties
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_character_of_the_basic_plane_is_written_as_it_should_be()
    {
        for (int character = 0; character <= char.MaxValue; character++)
        {
            Check($"a{(char)character}b");
        }
    }

    [Fact]
    public void Any_text_is_written_as_it_should_be()
    {
        Random random = new(20261121);
        for (int count = 0; count < 5_000; count++)
        {
            StringBuilder text = new();
            for (int length = random.Next(1, 60); length > 0; length--)
            {
                text.Append(random.Next(8) switch
                {
                    0 => (char)random.Next(0x80),
                    1 => (char)random.Next(char.MaxValue + 1),
                    2 => "\ud83d\ude00"[random.Next(2)],
                    _ => (char)random.Next(' ', '~' + 1),
                });
            }

            Check(text.ToString());
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_whole_number_is_written_as_it_should_be(long number) =>
        Assert.Equal(
            $$$"""{"type":"migration","id":"m","loans":[{"amountRp":{{{JsonSerializer.Serialize(number)}}}}]}""",
            LineOf(new Migration { Id = "m", Loans = [new() { AmountRp = new Rupiah(number) }] }));

    [Theory]
    [InlineData(-8.65, 116.5302)]
    [InlineData(1e21, 5e-324)]
    [InlineData(-0.0, 1e-7)]
    public void A_number_with_a_point_is_written_as_it_should_be(double one, double other) =>
        Assert.Equal(
            $$$"""{"type":"person","id":"p","location":{"lat":{{{JsonSerializer.Serialize(one)}}},"lng":{{{JsonSerializer.Serialize(other)}}}}}""",
            LineOf(new Person { Id = "p", Location = new() { Lat = one, Lng = other } }));

    private static void Check(string text) =>
        Assert.Equal(
            $$"""{"type":"village","id":"v","name":{{JsonSerializer.Serialize(text, Relaxed)}}}""",
            LineOf(new Village { Id = "v", Name = text }));

    private static string LineOf(RegisterRecord record) =>
        Encoding.UTF8.GetString(Reads.Write(new Register(new Bundle(), [record]))).Split('\n')[1];
}
