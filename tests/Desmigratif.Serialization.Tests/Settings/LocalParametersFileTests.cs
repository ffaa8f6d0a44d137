using System.Text;
using Desmigratif.Domain.Findings;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Settings;

namespace Desmigratif.Serialization.Tests.Settings;

public sealed class LocalParametersFileTests
{
    [Fact]
    public void Every_value_is_read()
    {
        LocalParameters local = Read(
            """
            {
              "$schema": "urn:desmigratif:schema:1.0.0:local-parameters",
              "lightInterest": 1.5,
              "debtPerPerson": 10000000,
              "retention": 10,
              "practiceKinds": { "TW": ["police-record", "job-seeker-card"], "JP": [] }
            }
            """);
        LocalParameters expected = new()
        {
            LightInterest = 1.5m,
            DebtPerPerson = new Rupiah(10_000_000),
            Retention = 10,
            PracticeKinds =
            [
                new(CountryCode.Parse("TW"), [DocumentKind.PoliceRecord, DocumentKind.JobSeekerCard]),
                new(CountryCode.Parse("JP"), []),
            ],
        };
        Assert.Equal(expected, local);
    }

    [Fact]
    public void Nothing_has_to_be_set()
    {
        Assert.Equal(LocalParameters.None, Read("{}"));
        Assert.Equal(LocalParameters.None, Read("""{"retention":null,"practiceKinds":null}"""));
    }

    [Theory]
    [InlineData("""{"lightInterest":0}""")]
    [InlineData("""{"lightInterest":100}""")]
    [InlineData("""{"debtPerPerson":0}""")]
    [InlineData("""{"debtPerPerson":9223372036854775807}""")]
    [InlineData("""{"retention":1}""")]
    [InlineData("""{"retention":100}""")]
    public void The_ends_of_the_ranges_can_be_used(string json) => Assert.Empty(Read(json).Faults());

    [Theory]
    [InlineData("""{"lightInterest":-0.1}""", "/lightInterest")]
    [InlineData("""{"lightInterest":100.1}""", "/lightInterest")]
    [InlineData("""{"lightInterest":"1.5"}""", "/lightInterest")]
    [InlineData("""{"debtPerPerson":-1}""", "/debtPerPerson")]
    [InlineData("""{"debtPerPerson":1.5}""", "/debtPerPerson")]
    [InlineData("""{"debtPerPerson":9223372036854775808}""", "/debtPerPerson")]
    [InlineData("""{"retention":0}""", "/retention")]
    [InlineData("""{"retention":101}""", "/retention")]
    [InlineData("""{"retention":"ten"}""", "/retention")]
    [InlineData("""{"practiceKinds":[]}""", "/practiceKinds")]
    [InlineData("""{"practiceKinds":{"Taiwan":[]}}""", "/practiceKinds")]
    [InlineData("""{"practiceKinds":{"TW":"passport"}}""", "/practiceKinds/TW")]
    [InlineData("""{"practiceKinds":{"TW":["diploma"]}}""", "/practiceKinds/TW")]
    [InlineData("""{"practiceKinds":{"TW":["passport","passport"]}}""", "/practiceKinds/TW")]
    [InlineData("""{"practiceKinds":{"TW":[1]}}""", "/practiceKinds/TW/0")]
    [InlineData("""{"legalDuty":"UU 18/2017"}""", "/legalDuty")]
    [InlineData("""{"$schema":1}""", "/$schema")]
    [InlineData("[]", "")]
    [InlineData("{", "")]
    [InlineData("", "")]
    [InlineData("""{"retention":1,"retention":2}""", "")]
    public void What_cannot_be_used_is_pointed_at(string json, string pointer)
    {
        SettingsException fault = Assert.Throws<SettingsException>(() => Read(json));
        Assert.Equal(pointer, fault.Pointer);
        Assert.NotEqual(fault.Explanation.Indonesian, fault.Explanation.English);
    }

    private static LocalParameters Read(string json) => LocalParametersFile.Read(Encoding.UTF8.GetBytes(json));
}
