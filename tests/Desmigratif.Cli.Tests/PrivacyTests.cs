namespace Desmigratif.Cli.Tests;

/// <summary>No finding, decision, report or log holds a name, NIK, phone, address line or location from the input.</summary>
public sealed class PrivacyTests : IDisposable
{
    private const string Mark = "RAHASIAKU";

    private readonly Given given = new();

    public void Dispose() => given.Dispose();

    [Theory]
    [InlineData("check", "text")]
    [InlineData("check", "json")]
    [InlineData("check", "ndjson")]
    [InlineData("check", "html")]
    [InlineData("check", "sarif")]
    [InlineData("check", "junit")]
    [InlineData("assess", "html")]
    [InlineData("assess", "sarif")]
    [InlineData("assess", "junit")]
    [InlineData("assess", "text")]
    [InlineData("assess", "json")]
    [InlineData("assess", "ndjson")]
    public void Marked_values_appear_in_no_output(string command, string format)
    {
        string[] people =
        [
            $$$"""{"type":"person","id":"p1","nik":"{{{Mark}}}","familyCard":"{{{Mark}}}","name":"{{{Mark}}}","sex":"{{{Mark}}}","birthDate":"{{{Mark}}}","phone":"{{{Mark}}}","birthPlace":"{{{Mark}}}","address":{"hamlet":"{{{Mark}}}","line":"{{{Mark}}}","rw":5},"location":{"lat":"{{{Mark}}}","lng":116.987654321},"mother":{"name":"{{{Mark}}}","person":"{{{Mark}}} {{{Mark}}}"},"{{{Mark}}} nama":"{{{Mark}}}"}""",
            """{"type":"person","id":"p2","nik":"5203084708959001","name":"Siti","sex":"male","birthDate":"2010-08-08","phone":"12"}""",
            """{"type":"person","id":"p3","nik":"5203084708959001","name":"Siti","sex":"female","birthDate":"2027-08-08","5203084708959001":1}""",
            $$"""{"type":"{{Mark}} x","id":"{{Mark}} y","name":"{{Mark}}"}""",
            $$$"""{"type":"migration","id":"m1","person":"p2","plannedDeparture":"2026-12-01","history":[{"status":"documents-complete","on":"2026-09-01"}],"employer":{"kind":"{{{Mark}}}","name":"{{{Mark}}}","address":"{{{Mark}}}"},"recruiter":{"kind":"person","name":"{{{Mark}}}"},"documents":[{"kind":"{{{Mark}}}","number":"{{{Mark}}}"},{"kind":"passport","number":"{{{Mark}}}","expiresOn":"2026-01-01","acknowledgedBy":"{{{Mark}}}"}]}""",
            $"{Mark} not json",
        ];
        Given.Ran ran = Given.Tool(command, given.File(Given.Bundle([Given.Village, .. people])), "--as-of", "2026-11-21", "--format", format);
        Assert.Equal(ExitCode.Findings, ran.Code);
        Assert.DoesNotContain(Mark, ran.Output + ran.Error, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("5203084708959001", ran.Output + ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("116.98765", ran.Output + ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Siti", ran.Output + ran.Error, StringComparison.Ordinal);
    }
}
