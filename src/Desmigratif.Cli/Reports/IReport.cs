using Desmigratif.Domain.Findings;
using Desmigratif.Serialization.Reading;

namespace Desmigratif.Cli.Reports;

/// <summary>What a run tells, in one format.</summary>
internal interface IReport : IDisposable
{
    /// <summary>The next input begins.</summary>
    void Begin(string input);

    /// <summary>A bundle was read, with these problems.</summary>
    void Add(BundleReading reading);

    /// <summary>A rule is not met.</summary>
    void Add(Finding finding);

    /// <summary>A placement file was decided.</summary>
    void Add(Decision decision);

    /// <summary>Everything was told.</summary>
    void Finish();
}
