using FsCheck;
using FsCheck.Fluent;

namespace Desmigratif.Domain.Tests.Values;

/// <summary>What the property tests of the values draw from. Made-up people have serials from 9000 to 9999.</summary>
internal static class Properties
{
    private const string Separators = " .-\t\u00A0\n";

    public static Gen<string> Digits(int length) =>
        Gen.Choose('0', '9').ArrayOf(length).Select(digits => string.Concat(digits.Select(digit => (char)digit)));

    /// <summary>Sixteen digits that are a NIK: any region, any date from 1900 to 2099, either sex.</summary>
    public static Gen<string> Nik { get; } =
        from region in Gen.Choose(100000, 999999)
        from day in Gen.Choose(0, 199 * 365)
        from female in Gen.Elements(true, false)
        from serial in Gen.Choose(9000, 9999)
        let birth = new NodaTime.LocalDate(1900, 1, 1).PlusDays(day)
        select $"{region}{birth.Day + (female ? 40 : 0):00}{birth.Month:00}{birth.Year % 100:00}{serial}";

    /// <summary>Any text, mostly of the characters that numbers are written with.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""),
        Gen.Elements("0123456789012345678901234567890 .-+()\u00A0\u0660\uFF11xA/".ToCharArray()).ListOf().Select(string.Concat));

    /// <summary>The text with separators strewn in.</summary>
    public static Gen<string> Strewn(string text) =>
        from places in Gen.Choose(0, text.Length).ListOf()
        from separator in Gen.Elements(Separators.ToCharArray())
        select places.OrderDescending().Aggregate(text, (strewn, place) => strewn.Insert(place, separator.ToString()));

    public static void Hold<T>(Gen<T> gen, Func<T, bool> property) =>
        Prop.ForAll(gen.ToArbitrary(), property).QuickCheckThrowOnFailure();
}
