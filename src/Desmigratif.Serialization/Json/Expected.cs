using Desmigratif.Domain.Findings;

namespace Desmigratif.Serialization.Json;

/// <summary>What a JSON value is called in messages.</summary>
internal static class Expected
{
    public static readonly Wording Text = new("teks dalam tanda kutip", "a text in quotes");

    public static readonly Wording Truth = new("true atau false", "true or false");

    public static readonly Wording Integer = new("bilangan bulat tanpa tanda kutip, paling besar 2.147.483.647", "a whole number without quotes, at most 2,147,483,647");

    public static readonly Wording Number = new("bilangan tanpa tanda kutip yang tidak terlalu besar", "a number without quotes that is not too large");

    public static readonly Wording Object = new("objek { … }", "an object { … }");

    public static readonly Wording Array = new("larik [ … ]", "an array [ … ]");
}
