using CxCrm.Domain.Privacy;

namespace CxCrm.Domain.Tests.Privacy;

[Trait("Requirement", "72")]
public sealed class ResidualScanTests
{
    private static readonly Guid Id = Guid.Parse("0F6B1C5E-8D1A-4C55-9B7E-3A2D4E5F6A7B");

    private static readonly PersonIdentifiers Person = new PersonIdentifiers()
        .Email("Søren.Ærø@Example.dk")
        .Phone("+45 20 30 40 50")
        .Phone("08-123 456 78")
        .Record(Id)
        .AddressLine("Nørregade 12, 2. tv.")
        .Name("Søren", "Ærø");

    [Theory]
    [InlineData("write to søren.ærø@example.dk today")]
    [InlineData("SØREN.ÆRØ@EXAMPLE.DK")]
    [InlineData("<søren.ærø@example.dk>;")]
    [InlineData("mailto:søren.ærø@example.dk.")]
    [InlineData("ｓøren.ærø@example.dk")]
    [InlineData("søren.ærø@exam\u00ADple.dk")]
    [InlineData("s\u200Børen.ær\u200Dø@exa\u2060mple.d\uFEFFk")]
    [InlineData("\u202Asøren.ærø@example.dk\u202C")]
    [InlineData("søren\u034F.ærø\uFE0F@example.dk")]
    [InlineData("ＳØＲＥＮ．ÆＲØ＠ＥＸＡＭＰＬＥ．ＤＫ")]
    [InlineData("so\u0308ren? no: s\u00F8ren.\u00E6r\u00F8@example.dk")]
    public void An_address_is_found_in_any_case_and_form(string text) => Assert.Contains(IdentifierKind.Email, ResidualScan.Search(Person, text));

    [Theory]
    [InlineData("asøren.ærø@example.dk")]
    [InlineData("søren.ærø@example.dkk")]
    [InlineData("søren.ærø@example.com")]
    public void Another_address_is_not(string text) => Assert.DoesNotContain(IdentifierKind.Email, ResidualScan.Search(Person, text));

    [Theory]
    [InlineData("20304050")]
    [InlineData("ring 20 30 40 50 før kl. 16")]
    [InlineData("+4520304050")]
    [InlineData("0045 2030 4050")]
    [InlineData("(+45) 20.30.40.50")]
    [InlineData("call 12, then 20-30-40-50")]
    [InlineData("2 20304050")]
    [InlineData("+46 8 12345678")]
    [InlineData("+46 (0)8-123 456 78")]
    [InlineData("0812345678")]
    [InlineData("２０３０４０５０")]
    [InlineData("20\u200B30\u00AD40\u206050")]
    public void A_number_is_found_however_it_is_written(string text) => Assert.Contains(IdentifierKind.Phone, ResidualScan.Search(Person, text));

    [Theory]
    [InlineData("120304050")]
    [InlineData("203040501")]
    [InlineData("order 7720304050771")]
    [InlineData("20 30 40 51")]
    public void Another_number_is_not(string text) => Assert.DoesNotContain(IdentifierKind.Phone, ResidualScan.Search(Person, text));

    [Theory]
    [InlineData("{0F6B1C5E-8D1A-4C55-9B7E-3A2D4E5F6A7B}")]
    [InlineData("https://crm/main.aspx?id=0f6b1c5e-8d1a-4c55-9b7e-3a2d4e5f6a7b&pagetype=entityrecord")]
    [InlineData("0f6b1c5e8d1a4c559b7e3a2d4e5f6a7b")]
    public void A_record_id_is_found_in_every_notation(string text) => Assert.Contains(IdentifierKind.RecordId, ResidualScan.Search(Person, text));

    [Theory]
    [InlineData("bor i NØRREGADE 12 2 tv", true)]
    [InlineData("Nørregade  12,\n2. tv", true)]
    [InlineData("Nørregade 12, 2. tvx", false)]
    [InlineData("Nørregade 112, 2. tv", false)]
    public void An_address_line_is_found_whatever_its_punctuation(string text, bool found) =>
        Assert.Equal(found, ResidualScan.Search(Person, text).Contains(IdentifierKind.AddressLine));

    [Theory]
    [InlineData("Talte med Søren Ærø")]
    [InlineData("ÆRØ, SØREN")]
    public void A_name_alone_is_no_unique_identifier(string text)
    {
        Assert.Equal([IdentifierKind.Name], ResidualScan.Search(Person, text));
        Assert.False(ResidualScan.IsUnique(IdentifierKind.Name));
    }

    [Theory]
    [InlineData("Nørrega\u030Ardsvej 12", "NØRREG\u00C5RDSVEJ 12")]
    [InlineData("NØRREGÅRDSVEJ 12", "nørrega\u030A\u200Brdsvej  12")]
    [InlineData("Nørregårdsvej 12", "Ｎørregårdsvej １２")]
    public void Combining_marks_width_and_case_make_no_difference(string line, string text) =>
        Assert.Contains(IdentifierKind.AddressLine, ResidualScan.Search(new PersonIdentifiers().AddressLine(line), text));

    [Fact]
    public void A_first_name_alone_is_not_searched_for() => Assert.Empty(ResidualScan.Search(Person, "Søren ringede"));

    [Fact]
    public void A_street_without_a_number_is_not_searched_for() => Assert.Empty(new PersonIdentifiers().AddressLine("Nørregade").Addresses);

    [Theory]
    [InlineData("")]
    [InlineData("112")]
    [InlineData("ikke oplyst")]
    public void What_is_no_number_is_not_searched_for(string phone) => Assert.Empty(new PersonIdentifiers().Phone(phone).Phones);

    [Theory]
    [InlineData("+45 20304050", "20304050")]
    [InlineData("0045-20304050", "20304050")]
    [InlineData("08-123 456 78", "812345678")]
    [InlineData("+46 8 123 456 78", "812345678")]
    [InlineData("45203040", "45203040")]
    public void National_numbers(string text, string national) => Assert.Equal(national, PhoneNumber.National(text));
}
