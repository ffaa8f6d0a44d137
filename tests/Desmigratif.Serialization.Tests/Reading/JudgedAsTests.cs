using Desmigratif.Domain.Records;
using Desmigratif.Domain.Registers;
using Desmigratif.Serialization.Reading;
using Desmigratif.Serialization.Tests.Samples;

namespace Desmigratif.Serialization.Tests.Reading;

/// <summary>Reading a bundle as if it bore another profile.</summary>
public sealed class JudgedAsTests
{
    [Theory]
    [InlineData("draft", null, 0)]
    [InlineData("draft", Profile.Submit, 2)]
    [InlineData("submit", Profile.Draft, 0)]
    [InlineData("submit", null, 2)]
    [InlineData("exchange", Profile.Draft, 0)]
    public void The_profile_asked_for_counts_and_not_the_one_that_is_written(string written, Profile? asked, int problems)
    {
        byte[] file = Files.Bundle(written, Files.Siti);
        BundleReading reading = Assert.Single(new BundleReader(judgedAs: asked).Read(new MemoryStream(file)));

        Assert.Equal(problems, reading.Problems.Count);
        Assert.Equal(asked ?? reading.Register!.Bundle.Profile!.Profile, reading.Register!.Profile);
        Assert.Equal(written, reading.Register.Bundle.Profile!.Text);
        Assert.Equal(Reads.Write(Reads.One(file).Register!), Reads.Write(reading.Register));
    }

    [Fact]
    public void A_register_made_in_code_may_be_judged_as_well()
    {
        Bundle bundle = new() { Id = "b1", Profile = ProfileCode.Draft };

        Assert.Equal(Profile.Draft, new Register(bundle, []).Profile);
        Assert.Equal(Profile.Exchange, new Register(bundle, [], judgedAs: Profile.Exchange).Profile);
        Assert.Equal(Profile.Submit, new Register(new Bundle(), []).Profile);
    }
}
