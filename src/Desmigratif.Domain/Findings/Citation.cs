namespace Desmigratif.Domain.Findings;

/// <summary>A place in an instrument: what a finding rests on. Citations are made only by an <see cref="Findings.Instrument"/>.</summary>
public sealed record Citation
{
    private readonly string pasal;

    internal Citation(Instrument instrument, string article, string pasal)
    {
        Instrument = instrument;
        this.pasal = pasal;
        Text = article.Length == 0 ? instrument.ShortName : $"{instrument.ShortName} {article}";
    }

    /// <summary>The instrument that is cited.</summary>
    public Instrument Instrument { get; }

    /// <summary>The citation as machines read it and as it is printed in English: <c>UU 18/2017 Art. 13(e)</c>.</summary>
    public string Text { get; }

    /// <summary>The citation as it is printed in one language: <c>UU 18/2017 Pasal 13 huruf e</c>.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) =>
        language != Language.Indonesian ? Text
        : pasal.Length == 0 ? Instrument.NameIn(language)
        : $"{Instrument.NameIn(language)} {pasal}";

    /// <summary>The citation as machines read it.</summary>
    public override string ToString() => Text;
}
