using Desmigratif.Domain.Records;
using NodaTime;

namespace Desmigratif.Domain.ProductiveBusiness;

/// <summary>A way in which a group sells (<i>pemasaran</i>).</summary>
/// <indonesian title="Saluran pemasaran">Cara kelompok menjual hasilnya.</indonesian>
public sealed record MarketingChannel : Fact
{
    /// <summary>The way, such as a market, a shop or an online store.</summary>
    /// <indonesian title="Saluran">Caranya, misalnya pasar, toko, atau toko daring.</indonesian>
    public string? Channel { get; init; }

    /// <summary>The institution that helps to sell.</summary>
    /// <indonesian title="Mitra">Lembaga yang membantu menjual.</indonesian>
    public string? Partner { get; init; }

    /// <summary>The first day (inclusive).</summary>
    /// <indonesian title="Mulai">Hari pertama, termasuk hari itu.</indonesian>
    public LocalDate? From { get; init; }
}
