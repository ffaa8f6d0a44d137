namespace Desmigratif.Schema.Tests.Judged;

/// <summary>A test that asks ajv. Where it is not installed the test is skipped and says so; in the build it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JudgedFactAttribute : FactAttribute
{
    public JudgedFactAttribute()
    {
        if (!Judge.IsInstalled && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "NOBODY JUDGED THE SCHEMA. Install the judge: npm ci --prefix eng/schema-checks";
        }
    }
}
