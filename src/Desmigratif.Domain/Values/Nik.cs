using System.Diagnostics.CodeAnalysis;
using Desmigratif.Domain.Places;
using NodaTime;

namespace Desmigratif.Domain.Values;

/// <summary>
/// The national identity number (<i>Nomor Induk Kependudukan</i>) of a person: sixteen digits, <c>PPKKCC DDMMYY SSSS</c>. It is
/// given once, for life, and follows neither a move nor a corrected birth date, so its parts are hints about the person, never
/// facts (PP 37/2007 art. 37; PP 40/2019 art. 30).
/// </summary>
/// <remarks>
/// A value of this type has a possible birth date, a serial other than 0000 and a first digit other than 0. Whether its region
/// exists and whether it agrees with what a record declares is the work of <see cref="NikCheck"/>. Prints as
/// <c>520308******9001</c>.
/// </remarks>
public sealed class Nik : PersonalNumber, ISpanParsable<Nik>
{
    private Nik(string digits)
        : base(digits)
    {
    }

    /// <summary>The province in which the person was first registered.</summary>
    public RegionCode Province => RegionCode.Parse(Text.AsSpan(0, 2));

    /// <summary>The regency or city in which the person was first registered.</summary>
    public RegionCode Regency => RegionCode.Parse(Text.AsSpan(0, 4));

    /// <summary>
    /// The district in which the person was first registered: neither the place of birth nor the present address.
    /// </summary>
    public RegionCode District => RegionCode.Parse(RegionDigits);

    /// <summary>The six digits of the district; the first two are the province, the first four the regency.</summary>
    public ReadOnlySpan<char> RegionDigits => Text.AsSpan(0, 6);

    /// <summary>Whether the number was given to a woman, whose day of birth is written with 40 added.</summary>
    public bool IsFemale => Parts.IsFemale;

    /// <summary>The day of birth, 1 to 31, without the 40 of a woman's number.</summary>
    public int Day => Parts.Day;

    /// <summary>The month of birth, 1 to 12.</summary>
    public int Month => Parts.Month;

    /// <summary>The last two digits of the year of birth, 0 to 99.</summary>
    public int TwoDigitYear => Parts.TwoDigitYear;

    /// <summary>The running number among equal first twelve digits, 1 to 9999.</summary>
    public int Serial => Parts.Serial;

    private NikParts Parts => new(Text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Nik Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Nik? nik) ? nik : throw NotANik();

    /// <summary>Reads a NIK.</summary>
    /// <param name="s">The number; white space, dots and hyphens in it do not count.</param>
    /// <param name="provider">Not used: a number reads the same everywhere.</param>
    /// <exception cref="FormatException">The text is no NIK.</exception>
    public static Nik Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Nik? nik) ? nik : throw NotANik();

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Nik?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Nik? result) =>
        TryParse(s, provider: null, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Nik?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Nik? result) =>
        (result = Read(s, s)) is not null;

    /// <summary>Reads a NIK, if the text is one.</summary>
    /// <param name="s">The number; white space, dots and hyphens in it do not count.</param>
    /// <param name="provider">Not used: a number reads the same everywhere.</param>
    /// <param name="result">The number, or nothing.</param>
    /// <returns>Whether the text is sixteen digits, not provisional, with a possible birth date and serial.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Nik? result) =>
        (result = Read(s, whole: null)) is not null;

    /// <summary>
    /// The birth date that the number suggests. A declared date decides the century if it is one of the two possible dates; else
    /// the later one is taken. A suggestion only: the number does not change when a birth date is corrected.
    /// </summary>
    /// <param name="reference">
    /// The day on which the question is asked. A birth date lies on it or at most 120 years before it.
    /// </param>
    /// <param name="declared">The birth date that the person's record states.</param>
    /// <returns>The date, or nothing where neither century gives a possible one.</returns>
    public LocalDate? BirthDate(LocalDate reference, LocalDate? declared = null) =>
        BirthCentury.Of(Parts, reference).Choose(declared);

    /// <summary>
    /// Whether the number could be that of a child and that of a person of up to 110, so that it does not tell the century.
    /// </summary>
    /// <param name="reference">The day on which the question is asked.</param>
    public bool IsCenturyAmbiguous(LocalDate reference) => BirthCentury.Of(Parts, reference).IsAmbiguous(reference);

    private protected override string Mask(string text) => Mask(text, head: 6, tail: 4);

    private static Nik? Read(scoped ReadOnlySpan<char> text, string? whole)
    {
        Span<char> digits = stackalloc char[IdentityDigits.Length];
        if (text.Length != IdentityDigits.Length || text.ContainsAnyExceptInRange('0', '9'))
        {
            if (!IdentityDigits.TryNormalise(text, digits, out int count) || count != IdentityDigits.Length)
            {
                return null;
            }

            text = digits;
            whole = null;
        }

        return text[0] != '0' && new NikParts(text).Faults.IsEmpty ? new(whole ?? text.ToString()) : null;
    }

    private static FormatException NotANik() =>
        new($"{nameof(Nik)}: expected sixteen digits, the first not 0, with a possible birth date and a serial from 0001.");
}
