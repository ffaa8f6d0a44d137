using Desmigratif.Domain.CommunityParenting;
using Desmigratif.Domain.MigrationServices;
using Desmigratif.Domain.People;
using Desmigratif.Domain.Records;
using Desmigratif.Domain.Values;
using Desmigratif.Serialization.Tests.Samples;
using NodaTime;

namespace Desmigratif.Serialization.Tests.Reading;

/// <summary>Values: codes, ids, dates, money, numbers that a spreadsheet has spoilt (XCH-010 to XCH-014).</summary>
public sealed class ValueRulesTests
{
    [Theory]
    [InlineData("/sex", """{"type":"person","id":"p1","name":"S","sex":^"Female"}""")]
    [InlineData("/sex", """{"type":"person","id":"p1","name":"S","sex":^"female "}""")]
    [InlineData("/history/0/status", """{"type":"migration","id":"m1","person":"p1","history":[{"status":^"gone"}]}""")]
    [InlineData("/destination", """{"type":"migration","id":"m1","person":"p1","destination":^"my"}""")]
    [InlineData("/occupation", """{"type":"migration","id":"m1","person":"p1","occupation":^"53"}""")]
    [InlineData("/contract/items/1", """{"type":"migration","id":"m1","person":"p1","contract":{"items":["worker",^"salary"]}}""")]
    [InlineData("/needs/0", """{"type":"child","id":"c1","person":"p1","needs":[^"","sport"]}""")]
    [InlineData("/type", """{"type":^"orang","id":"p1"}""")]
    [InlineData("/type", """{"type":^"Person","id":"p1","name":"S"}""")]
    public void An_unknown_code_is_a_warning_and_an_error_under_exchange(string pointer, string marked)
    {
        (string line, int column) = Reads.Marked(marked);
        string draft = Assert.Single(Reads.Problems("draft", line));
        Assert.StartsWith("XCH-010 warning ", draft);
        Assert.EndsWith($" {pointer} 2:{column}", draft);
        Assert.Contains(draft, Reads.Problems("submit", line));
        Assert.Contains(draft.Replace("warning", "error"), Reads.Problems("exchange", line));
    }

    [Theory]
    [InlineData("""{"type":"person","id":"p1","name":"S","sex":"fem\u0061le"}""")]
    [InlineData("""{"ty\u0070e":"p\u0065rson","id":"p\u0031","nam\u0065":"S","sex":"female"}""")]
    public void Escapes_in_names_codes_and_ids_are_understood(string line)
    {
        Assert.Equal([], Reads.Problems("draft", line));
        Person person = Reads.Record<Person>(line);
        Assert.Equal(("p1", "S", Sex.Female), (person.Id, person.Name!.Reveal(), person.Sex));
    }

    [Fact]
    public void Known_codes_are_shared_and_unknown_ones_kept()
    {
        Assert.Same(Sex.Female, Reads.Record<Person>("""{"type":"person","id":"p1","name":"S","sex":"female"}""").Sex);
        Assert.Equal("f", Reads.Record<Person>("""{"type":"person","id":"p1","name":"S","sex":"f"}""").Sex!.Text);
    }

    [Theory]
    [InlineData("/id", """{"type":"person","id":^" p1","name":"S"}""")]
    [InlineData("/id", """{"type":"person","id":^".p1","name":"S"}""")]
    [InlineData("/id", """{"type":"person","id":^"p/1","name":"S"}""")]
    [InlineData("/id", """{"type":"person","id":^"pé","name":"S"}""")]
    [InlineData("/id", """{"type":"case","id":^"#","openedOn":"2026-01-02"}""")]
    [InlineData("/person", """{"type":"child","id":"c1","person":^"p 1"}""")]
    [InlineData("/restrictions/0/caregiver", """{"type":"child","id":"c1","person":"p1","restrictions":[{"caregiver":^"g 1"}]}""")]
    [InlineData("/decidedBy", """{"type":"care-arrangement","id":"a1","child":"c1","caregiver":"g1","kind":"kin-care","from":"2026-01-02","decidedBy":^"Pak RT"}""")]
    public void An_id_or_reference_of_another_form_is_told(string pointer, string marked)
    {
        (string line, int column) = Reads.Marked(marked);
        string problem = Assert.Single(Reads.Problems("draft", line));
        Assert.StartsWith("XCH-011 error ", problem);
        Assert.EndsWith($" {pointer} 2:{column}", problem);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("Z9._:-")]
    public void An_id_may_hold_points_underscores_colons_and_hyphens_after_its_first_character(string id) =>
        Assert.Equal([], Reads.Problems("draft", $$"""{"type":"child","id":"{{id}}","person":"{{id}}"}"""));

    [Fact]
    public void Who_decided_is_an_office_or_a_person()
    {
        Assert.Equal(DecidingOffice.Court, Decided("court").Office);
        Assert.Equal("p9", Decided("p9").Person.Id);

        static Decider Decided(string by) =>
            Reads.Record<CareArrangement>($$"""{"type":"care-arrangement","id":"a1","decidedBy":"{{by}}"}""").DecidedBy!.Value!;
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2000-02-29")]
    [InlineData("2024-02-29")]
    [InlineData("2026-04-30")]
    public void A_day_of_the_calendar_is_a_date(string date)
    {
        string line = $$"""{"type":"person","id":"p1","name":"S","birthDate":"{{date}}"}""";
        Assert.Equal([], Reads.Problems("draft", line));
        Assert.Equal(date, NodaTime.Text.LocalDatePattern.Iso.Format(Reads.Record<Person>(line).BirthDate!.Value));
    }

    [Theory]
    [InlineData("0000-01-01")]
    [InlineData("1900-02-29")]
    [InlineData("2026-04-31")]
    [InlineData("2026-00-10")]
    [InlineData("2026-13-10")]
    [InlineData("2026-01-00")]
    [InlineData("2026-1-10")]
    [InlineData("2026/01/10")]
    [InlineData("10-01-2026")]
    [InlineData("20260110")]
    [InlineData("2026-01-10T00:00:00Z")]
    [InlineData(" 2026-01-10")]
    [InlineData("+026-01-10")]
    [InlineData("2026-01-1٠")]
    public void Any_other_text_is_no_date_and_is_kept(string date)
    {
        (string line, int column) = Reads.Marked($$"""{"type":"person","id":"p1","name":"S","birthDate":^"{{date}}"}""");
        Assert.Equal([$"XCH-012 error person/p1 /birthDate 2:{column}"], Reads.Problems("draft", line));
        Assert.Null(Reads.Record<Person>(line).BirthDate);
        Assert.Contains($"\"birthDate\":\"{date}\"", Assert.Single(Reads.WrittenBack(line)));
    }

    [Theory]
    [InlineData("2026-11-21T03:00:00Z", 0)]
    [InlineData("2026-11-21T03:00:00.5Z", 500_000_000)]
    [InlineData("2026-11-21T03:00:00.123456789Z", 123_456_789)]
    [InlineData("2026-11-21T03:00:00.000000001Z", 1)]
    public void An_instant_may_have_decimals_of_the_second(string written, int nanoseconds)
    {
        byte[] file = Files.Closed(Files.Of(Files.Opening().Replace("\"profile\"", $"\"producedAt\":\"{written}\",\"profile\"")));
        Assert.Equal([], Reads.Problems(file));
        Assert.Equal(Instant.FromUtc(2026, 11, 21, 3, 0).PlusNanoseconds(nanoseconds), Reads.One(file).Register!.Bundle.ProducedAt);
    }

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2026-11-21T03:00Z")]
    [InlineData("2026-11-21T03:00:00")]
    [InlineData("2026-11-21T03:00:00z")]
    [InlineData("2026-11-21 03:00:00Z")]
    [InlineData("2026-11-21T03:00:00+00:00")]
    [InlineData("2026-11-21T10:00:00+07:00")]
    [InlineData("2026-11-21T24:00:00Z")]
    [InlineData("2026-11-21T03:60:00Z")]
    [InlineData("2026-11-21T03:00:60Z")]
    [InlineData("2026-02-30T03:00:00Z")]
    [InlineData("2026-11-21T03:00:00.Z")]
    [InlineData("2026-11-21T03:00:00,5Z")]
    [InlineData("2026-11-21T03:00:00.1234567891Z")]
    public void Any_other_text_is_no_instant_and_is_kept(string written)
    {
        (string line, int column) = Reads.Marked(Files.Opening().Replace("\"profile\"", $"\"producedAt\":^\"{written}\",\"profile\""));
        byte[] file = Files.Closed(Files.Of(line));
        Assert.Equal([$"XCH-012 error bundle/b1 /producedAt 1:{column}"], Reads.Problems(file));
        Assert.Equal($"\"{written}\"", Reads.One(file).Register!.Bundle.UnknownMembers["producedAt"]);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("37500", 37500)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void Rupiah_are_a_whole_number(string written, long amount)
    {
        string line = $$"""{"type":"migration","id":"m1","person":"p1","loans":[{"amountRp":{{written}}}]}""";
        Assert.Equal([], Reads.Problems("draft", line));
        Assert.Equal(new Rupiah(amount), Reads.Record<Migration>(line).Loans[0].AmountRp);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("37500.0")]
    [InlineData("375e2")]
    [InlineData("9223372036854775808")]
    [InlineData("\"37500\"")]
    [InlineData("true")]
    [InlineData("{\"amount\":\"1\"}")]
    public void Any_other_value_is_no_rupiah_and_is_kept(string written)
    {
        (string line, int column) = Reads.Marked($$"""{"type":"migration","id":"m1","person":"p1","loans":[{"amountRp":^{{written}}}]}""");
        Assert.Equal([$"XCH-013 error migration/m1 /loans/0/amountRp 2:{column}"], Reads.Problems("draft", line));
        Assert.Equal(written, Reads.Record<Migration>(line).Loans[0].UnknownMembers["amountRp"]);
    }

    [Fact]
    public void Only_a_profit_may_show_a_loss()
    {
        (string line, int column) = Reads.Marked("""{"type":"business-group","id":"g1","name":"K","results":[{"profitRp":-1,"turnoverRp":^-1}]}""");
        Assert.Equal([$"XCH-013 error business-group/g1 /results/0/turnoverRp 2:{column}"], Reads.Problems("draft", line));
        Assert.Equal(new Rupiah(-1), Reads.Record<Domain.ProductiveBusiness.BusinessGroup>(line).Results[0].ProfitRp);
    }

    [Theory]
    [InlineData("/nik", """{"type":"person","id":"p1","name":"S","nik":^"5E+15"}""")]
    [InlineData("/familyCard", """{"type":"person","id":"p1","name":"S","familyCard":^"5.20308E+15"}""")]
    [InlineData("/phone", """{"type":"person","id":"p1","name":"S","phone":^"6.28123E-01"}""")]
    [InlineData("/documents/0/number", """{"type":"migration","id":"m1","person":"p1","documents":[{"kind":"passport","number":^"1,2E+09"}]}""")]
    [InlineData("/socialSecurity/number", """{"type":"migration","id":"m1","person":"p1","socialSecurity":{"number":^"1.2e+10"}}""")]
    public void A_number_that_a_spreadsheet_has_shortened_is_told(string pointer, string marked)
    {
        (string line, int column) = Reads.Marked(marked);
        string problem = Assert.Single(Reads.Problems("draft", line));
        Assert.StartsWith("XCH-014 error ", problem);
        Assert.EndsWith($" {pointer} 2:{column}", problem);
    }

    [Theory]
    [InlineData("E+15")]
    [InlineData("3E15")]
    [InlineData("3.E+15")]
    [InlineData(".3E+15")]
    [InlineData("3.2E+")]
    [InlineData("3.2E+1A")]
    [InlineData("3.2.1E+15")]
    [InlineData("B3.2E+15")]
    [InlineData("520308470895900E")]
    public void A_number_with_letters_alone_is_not_scientific(string nik) =>
        Assert.Equal([], Reads.Problems("draft", $$"""{"type":"person","id":"p1","name":"S","nik":"{{nik}}"}"""));

    [Fact]
    public void Other_texts_may_look_scientific() =>
        Assert.Equal([], Reads.Problems("draft", """{"type":"person","id":"p1","name":"3.2E+15","birthPlace":"3.2E+15"}"""));

    [Fact]
    public void A_text_with_half_a_character_is_told_and_kept()
    {
        (string line, int column) = Reads.Marked("""{"type":"person","id":"p1","name":^"S\ud83d"}""");
        Assert.Equal([$"XCH-002 error person/p1 /name 2:{column}"], Reads.Problems("draft", line));
        Assert.Equal([line], Reads.WrittenBack(line));
    }

    [Fact]
    public void A_list_with_half_a_character_is_told_and_kept()
    {
        (string line, int column) = Reads.Marked("""{"type":"child","id":"c1","person":"p1","languages":["id",^"\udc00"]}""");
        Assert.Equal([$"XCH-002 error child/c1 /languages/1 2:{column}"], Reads.Problems("draft", line));
        Assert.Equal([line], Reads.WrittenBack(line));
    }

    [Fact]
    public void A_text_of_escapes_is_read_whatever_its_length()
    {
        string name = string.Concat(Enumerable.Repeat("\\u0041\\n", 2000));
        Person person = Reads.Record<Person>($$"""{"type":"person","id":"p1","name":"{{name}}"}""");
        Assert.Equal(string.Concat(Enumerable.Repeat("A\n", 2000)), person.Name!.Reveal());
    }

    [Fact]
    public void A_text_of_one_blank_is_a_text_and_an_empty_one_is_none()
    {
        Assert.Equal(" ", Reads.Record<Person>("""{"type":"person","id":"p1","name":" "}""").Name!.Reveal());
        Assert.Equal(["", "id"], Reads.Record<Child>("""{"type":"child","id":"c1","person":"p1","languages":["","id"]}""").Languages);
        Assert.Null(Reads.Record<Person>("""{"type":"person","id":"p1","name":"S","birthPlace":""}""").BirthPlace);
    }

    [Fact]
    public void What_is_required_to_be_expected_stands_in_the_message_of_both_languages()
    {
        Domain.Findings.Finding finding = Assert.Single(
            Reads.One(Files.Bundle("draft", """{"type":"person","id":"p1","name":"S","nik":1}""")).Problems.ToArray());
        Assert.Equal(
            "Nilai isian ini harus berupa teks dalam tanda kutip. Nilai yang tertulis disimpan, tetapi tidak dibaca.",
            finding.MessageIn(Domain.Findings.Language.Indonesian));
        Assert.Equal(
            "The value of this member must be a text in quotes. What is written is kept but not read.",
            finding.MessageIn(Domain.Findings.Language.English));
        Assert.Equal("interchange 1.0", Assert.Single(finding.Basis.ToArray()).Text);
    }
}
