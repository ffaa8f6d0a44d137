namespace Desmigratif.Domain.Places;

/// <summary>
/// The regency codes of Papua that the new provinces of 2022 retired (UU 14, 15, 16 and 29 of 2022), with their successors. No
/// other regency code was retired in the lists of 2016 to 2025. The district numbers were not kept, so a prefix must not be
/// replaced.
/// </summary>
internal static class RetiredRegencies
{
    /// <summary>The code that took the place of a regency's code; nothing where it is not retired.</summary>
    public static string? SuccessorOf(ReadOnlySpan<char> regency) => regency switch
    {
        "9101" => "9301", // Kabupaten Merauke
        "9102" => "9501", // Kabupaten Jayawijaya
        "9104" => "9401", // Kabupaten Nabire
        "9107" => "9402", // Kabupaten Puncak Jaya
        "9108" => "9403", // Kabupaten Paniai
        "9109" => "9404", // Kabupaten Mimika
        "9112" => "9502", // Kabupaten Pegunungan Bintang
        "9113" => "9503", // Kabupaten Yahukimo
        "9114" => "9504", // Kabupaten Tolikara
        "9116" => "9302", // Kabupaten Boven Digoel
        "9117" => "9303", // Kabupaten Mappi
        "9118" => "9304", // Kabupaten Asmat
        "9121" => "9505", // Kabupaten Mamberamo Tengah
        "9122" => "9506", // Kabupaten Yalimo
        "9123" => "9507", // Kabupaten Lanny Jaya
        "9124" => "9508", // Kabupaten Nduga
        "9125" => "9405", // Kabupaten Puncak
        "9126" => "9406", // Kabupaten Dogiyai
        "9127" => "9407", // Kabupaten Intan Jaya
        "9128" => "9408", // Kabupaten Deiyai
        "9201" => "9601", // Kabupaten Sorong
        "9204" => "9602", // Kabupaten Sorong Selatan
        "9205" => "9603", // Kabupaten Raja Ampat
        "9209" => "9604", // Kabupaten Tambrauw
        "9210" => "9605", // Kabupaten Maybrat
        "9271" => "9671", // Kota Sorong
        _ => null,
    };
}
