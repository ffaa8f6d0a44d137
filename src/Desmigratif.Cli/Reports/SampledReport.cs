using Desmigratif.Domain.Findings;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Cli.Reports;

/// <summary>A report that counts everything and shows the first findings and decisions of each kind in full, at the end.</summary>
internal abstract class SampledReport(Summary summary, int most) : IReport
{
    protected Summary Summary { get; } = summary;

    protected Samples Samples { get; } = new(most);

    /// <summary>Gets or sets how the input that is being read is named in what is shown; nothing leaves it out.</summary>
    protected string? Input { get; set; }

    public virtual void Begin(string input) => Input = input;

    public void Add(BundleReading reading)
    {
        foreach (Finding problem in reading.Problems)
        {
            Samples.Add(problem, Input);
        }
    }

    public void Add(Finding finding) => Samples.Add(finding, Input);

    public void Add(Decision decision) => Samples.Add(decision, Input);

    public abstract void Finish();

    public void Dispose()
    {
    }
}
