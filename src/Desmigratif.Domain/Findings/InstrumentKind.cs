namespace Desmigratif.Domain.Findings;

/// <summary>What an instrument is. Only a statute may block a person.</summary>
public enum InstrumentKind
{
    /// <summary>A law of parliament (<i>undang-undang</i>) or a government regulation that carries one out (<i>peraturan pemerintah</i>).</summary>
    Statute = 1,

    /// <summary>A regulation or decree of a president, minister or agency.</summary>
    Regulation = 2,

    /// <summary>A memorandum, a circular, a public statement.</summary>
    Guidance = 3,

    /// <summary>The interchange format itself.</summary>
    Standard = 4,
}
