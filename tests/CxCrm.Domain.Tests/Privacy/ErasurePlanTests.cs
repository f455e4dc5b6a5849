using CxCrm.Domain.Calendar;
using CxCrm.Domain.Privacy;

namespace CxCrm.Domain.Tests.Privacy;

[Trait("Requirement", "72")]
public sealed class ErasurePlanTests
{
    [Fact]
    public void A_row_goes_when_any_of_its_columns_says_so() =>
        Assert.Equal(ErasureAction.Delete, ErasurePlan.Decide(Map(("a", ErasureAction.Delete), ("b", ErasureAction.Blank)), "cx_t").Action);

    [Fact]
    public void Columns_are_blanked_and_pseudonymised_one_by_one()
    {
        var decision = ErasurePlan.Decide(Map(("a", ErasureAction.Blank), ("b", ErasureAction.Pseudonymise), ("c", ErasureAction.Keep)), "cx_t");

        Assert.Equal(ErasureAction.Pseudonymise, decision.Action);
        Assert.Equal(["a"], decision.Blank);
        Assert.Equal(["b"], decision.Pseudonymise);
        Assert.Equal(["c"], decision.Keep);
    }

    [Fact]
    public void A_row_of_kept_columns_only_stays_on_its_ground()
    {
        var decision = ErasurePlan.Decide(Map(("a", ErasureAction.Keep)), "cx_t");

        Assert.Equal(ErasureAction.Keep, decision.Action);
        Assert.Equal("bookkeeping", decision.Ground);
    }

    [Fact]
    public void A_table_outside_the_map_loses_its_link_and_nothing_else()
    {
        var decision = ErasurePlan.Decide(Map(("a", ErasureAction.Delete)), "new_custom");

        Assert.Equal(ErasureAction.Blank, decision.Action);
        Assert.False(decision.Mapped);
        Assert.Empty(decision.Blank);
    }

    [Fact]
    public void The_administrators_line_replaces_ours()
    {
        var map = new DataMap([Line("a", ErasureAction.Delete), Line("a", ErasureAction.Keep)]);

        Assert.Equal(ErasureAction.Keep, ErasurePlan.Decide(map, "cx_t").Action);
    }

    [Theory]
    [InlineData(Country.Denmark, "2025-12-31", "2030-12-31")] // bogføringsloven § 12, stk. 1
    [InlineData(Country.Denmark, "2025-06-30", "2030-06-30")]
    [InlineData(Country.Sweden, "2025-12-31", "2032-12-31")] // bokföringslagen (1999:1078) 7 kap. 2 §
    [InlineData(Country.Sweden, "2025-06-30", "2032-12-31")]
    public void Bookkeeping_keeps_accounting_material(Country country, string yearEnd, string until) =>
        Assert.Equal(Date(until), BookkeepingRetention.KeepUntil(country, Date(yearEnd)));

    [Fact]
    public void A_subjects_id_is_stable_and_is_not_the_contacts_id()
    {
        var contact = Guid.Parse("0f6b1c5e-8d1a-4c55-9b7e-3a2d4e5f6a7b");

        Assert.Equal("5b0d0a0e-0000-8000-8000-000000000000".Length, ConsentSubject.IdOf(contact).Length);
        Assert.Equal(ConsentSubject.IdOf(contact), ConsentSubject.IdOf(Guid.Parse("{0F6B1C5E-8D1A-4C55-9B7E-3A2D4E5F6A7B}")));
        Assert.NotEqual(contact.ToString(), ConsentSubject.IdOf(contact));
    }

    [Fact]
    public void The_certificate_names_the_case_and_escapes_what_it_shows()
    {
        var page = new CertificatePage((key, arguments) => key + string.Join('|', arguments), "da");

        var html = page.Html(new()
        {
            CaseNumber = "PR-000001",
            Lines = [new("cx_<feedback>", 3, 0, 2, "A & B"), new("task", 1, 0, 0, "unused")],
            NameHits = [new("annotation", "notetext", "1")],
            LedgerEvents = 2,
            LedgerHash = "abc",
        });

        Assert.Contains("<h1>certificate.titlePR-000001</h1>", html);
        Assert.Contains("cx_&lt;feedback&gt;", html);
        Assert.Contains("<td>A &amp; B</td>", html);
        Assert.DoesNotContain("unused", html);
        Assert.Contains("certificate.scan0|0", html);
        Assert.Contains("certificate.recyclebin", html);
        Assert.Contains("<code>abc</code>", html);
    }

    [Fact]
    public void A_certificate_does_not_claim_that_nothing_was_found_when_something_was_kept()
    {
        var html = new CertificatePage((key, arguments) => key + string.Join('|', arguments), "en").Html(new() { KeptHits = 2, ColumnsSearched = 9, TablesSearched = 3 });

        Assert.Contains("certificate.scankept9|3|2", html);
        Assert.DoesNotContain("certificate.scan9", html);
    }

    private static DataMap Map(params (string Column, ErasureAction Action)[] columns) => new(columns.Select(column => Line(column.Column, column.Action)));

    private static DataMapColumn Line(string column, ErasureAction action) => new("cx_t", column, PersonalKind.Identifier, action, "bookkeeping");

    private static DateTime Date(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
