namespace Desmigratif.Domain.Findings;

/// <summary>A place in an instrument: what a finding rests on. Citations are made only by an <see cref="Findings.Instrument"/>.</summary>
public sealed record Citation
{
    internal Citation(Instrument instrument, string article)
    {
        Instrument = instrument;
        Text = article.Length == 0 ? instrument.ShortName : $"{instrument.ShortName} {article}";
    }

    /// <summary>The instrument that is cited.</summary>
    public Instrument Instrument { get; }

    /// <summary>The citation as it is printed: <c>UU 18/2017 Art. 13(e)</c>.</summary>
    public string Text { get; }

    /// <summary>The citation as it is printed.</summary>
    public override string ToString() => Text;
}
