using System.Text.Json;
using CxCrm.Plugins.Tests.Program;

namespace CxCrm.Plugins.Tests.BusinessCase;

public sealed class BusinessCaseTests : IDisposable
{
    private const int OwnData = 773000001;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();
    private readonly IOrganizationService owner;
    private readonly Guid program;

    public BusinessCaseTests()
    {
        owner = crm.As(Persona.ProgramOwner);
        program = Programs.CreateActive(crm, owner);
    }

    [Fact]
    [Trait("Requirement", "83")]
    [Trait("Requirement", "93")]
    public void A_new_case_has_its_benefit_lines_with_base_target_and_now()
    {
        var query = new QueryExpression("cx_benefit") { ColumnSet = new ColumnSet("cx_name", "cx_kind") };
        query.Criteria.AddCondition("cx_caseid", ConditionOperator.Equal, Case());
        var lines = owner.RetrieveMultiple(query).Entities;

        Assert.Equal(8, lines.Count);
        owner.Update(new Entity("cx_benefit", lines[0].Id) { ["cx_base"] = 1m, ["cx_target"] = 2m, ["cx_now"] = 1.5m });
        Assert.Equal(1.5m, owner.Retrieve("cx_benefit", lines[0].Id, new ColumnSet("cx_now")).GetAttributeValue<decimal>("cx_now"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_horizon_of_0_or_100_years_is_refused(int years) => Faults.Refused("CX1122", () => Case(("cx_horizonyears", years)));

    [Fact]
    public void A_discount_rate_of_minus_100_per_cent_is_refused() => Faults.Refused("CX1123", () => Case(("cx_discountrate", -100m)));

    [Fact]
    public void A_negative_share_is_refused() => Faults.Refused("CX1120", () => Bands(Case(), 20, 40, 50, -10));

    [Fact]
    public void Bands_that_do_not_sum_to_100_per_cent_are_refused()
    {
        var id = Case();
        Bands(id, 20, 40, 30, 20);

        Faults.Refused("CX1121", () => Calculate(id));
        Assert.False(Read(id).Contains("cx_npv"));
    }

    [Fact]
    public void A_case_without_its_bands_is_refused() => Faults.Refused("CX1124", () => Calculate(Case()));

    [Fact]
    [Trait("Requirement", "9")]
    [Trait("Requirement", "12")]
    public void A_computed_case_has_results_years_and_a_plan_that_keeps_its_actuals()
    {
        var id = Case();
        Bands(id, 20, 40, 30, 10);
        var json = JsonDocument.Parse((string)Calculate(id).Results["Json"]).RootElement;

        var row = Read(id);
        Assert.Equal(70_000m, row.GetAttributeValue<Money>("cx_gain").Value);
        Assert.Equal(300_000m, row.GetAttributeValue<Money>("cx_replacementcost").Value);
        Assert.Equal(118.75m, row.GetAttributeValue<decimal>("cx_roi"));
        Assert.Equal(37, json.GetProperty("expected").GetProperty("months").GetArrayLength());
        var years = Years(id);
        Assert.Equal([2026, 2027, 2028], years.Select(year => year.GetAttributeValue<int>("cx_year")));
        Assert.Equal(-25_000m, years[0].GetAttributeValue<Money>("cx_planned").Value);

        owner.Update(new Entity("cx_businesscaseyear", years[0].Id) { ["cx_actual"] = new Money(-20_000m) });
        Calculate(id);
        Assert.Equal(3, Years(id).Count);
        Assert.Equal(-20_000m, Years(id)[0].GetAttributeValue<Money>("cx_actual").Value);
    }

    [Fact]
    [Trait("Requirement", "9")]
    public void Where_retention_has_a_range_the_results_stand_low_expected_and_high()
    {
        var id = Case();
        Bands(id, 20, 40, 30, 10);
        Calculate(id);
        var without = Scenarios(id);
        Assert.Equal(without.Expected, without.Low);
        Assert.Equal(without.Expected, without.High);

        var query = new QueryExpression("cx_businesscaseband") { ColumnSet = new ColumnSet("cx_retention") };
        query.Criteria.AddCondition("cx_caseid", ConditionOperator.Equal, id);
        query.Criteria.AddCondition("cx_band", ConditionOperator.Equal, 773000000);
        var best = Assert.Single(owner.RetrieveMultiple(query).Entities);
        owner.Update(new Entity("cx_businesscaseband", best.Id) { ["cx_retentionlow"] = 90m, ["cx_retentionhigh"] = 99m });
        Calculate(id);

        var with = Scenarios(id);
        Assert.Equal(without.Expected, with.Expected);
        Assert.True(with.Low < with.Expected && with.Expected < with.High);
    }

    [Fact]
    [Trait("Requirement", "106")]
    public void What_is_ours_or_an_assumption_is_labelled()
    {
        var id = Case();
        Bands(id, 20, 40, 30, 10);

        var notes = JsonDocument.Parse((string)Calculate(id).Results["Json"]).RootElement.GetProperty("notes").EnumerateArray().Select(note => note.GetString()!).ToList();

        Assert.Contains(notes, note => note.Contains("ours", StringComparison.Ordinal));
        Assert.Contains(notes, note => note.Contains("assumption without source", StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_without_a_realisation_factor_takes_the_companys_and_shows_it()
    {
        var (chosen, empty) = (Case(), Case(("cx_realisationfactor", null!)));
        foreach (var id in new[] { chosen, empty })
        {
            Bands(id, 20, 40, 30, 10);
            Calculate(id);
        }

        Assert.Equal(50m, Read(empty)["cx_realisationfactor"]);
        Assert.Equal(((Money)Read(chosen)["cx_gain"]).Value, ((Money)Read(empty)["cx_gain"]).Value);
        Assert.NotEqual(0, ((Money)Read(empty)["cx_gain"]).Value);
    }

    [Fact]
    public void A_case_without_horizon_and_rate_takes_the_usual_ones_and_shows_them()
    {
        var (chosen, empty) = (Case(), Case(("cx_horizonyears", null!), ("cx_discountrate", null!)));
        foreach (var id in new[] { chosen, empty })
        {
            Bands(id, 20, 40, 30, 10);
            Calculate(id);
        }

        var shown = owner.Retrieve("cx_businesscase", empty, new ColumnSet("cx_horizonyears", "cx_discountrate"));
        Assert.Equal((3, 8m), ((int)shown["cx_horizonyears"], (decimal)shown["cx_discountrate"]));
        Assert.Equal(((Money)Read(chosen)["cx_npv"]).Value, ((Money)Read(empty)["cx_npv"]).Value);
    }

    [Fact]
    public void A_case_that_only_costs_says_that_there_is_no_internal_rate()
    {
        var id = Case(("cx_realisationfactor", 0m));
        Bands(id, 20, 40, 30, 10);
        Calculate(id);

        Assert.False(Read(id).Contains("cx_irr"));
        Assert.StartsWith("There is no internal rate", Read(id).GetAttributeValue<string>("cx_irrnote"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "10")]
    [Trait("Requirement", "11")]
    public void Bands_are_filled_from_own_customers_as_counted_by_hand()
    {
        var id = Case();
        Customer(1, csat: 5m, lost: false, margin: 100);
        Customer(2, csat: 5m, lost: true, margin: 50);
        Customer(3, csat: 2m, lost: false, margin: 30);
        Customer(4, csat: null, lost: false, margin: 10);

        var answer = owner.Execute(new OrganizationRequest("cx_FillBands")
        {
            ["Case"] = new EntityReference("cx_businesscase", id),
            ["PeriodStart"] = new DateTime(2025, 1, 1),
            ["PeriodEnd"] = new DateTime(2025, 12, 31),
        });

        Assert.Equal(75m, answer.Results["OwnDataShare"]);
        var query = new QueryExpression("cx_businesscaseband") { ColumnSet = new ColumnSet("cx_band", "cx_sharenow", "cx_retention", "cx_retentionlow", "cx_margin", "cx_n", "cx_source") };
        query.Criteria.AddCondition("cx_caseid", ConditionOperator.Equal, id);
        var best = owner.RetrieveMultiple(query).Entities.Single(band => band.GetAttributeValue<OptionSetValue>("cx_band").Value == 773000000);
        Assert.Equal(66.67m, best.GetAttributeValue<decimal>("cx_sharenow"));
        Assert.Equal(50m, best.GetAttributeValue<decimal>("cx_retention"));
        Assert.InRange(best.GetAttributeValue<decimal>("cx_retentionlow"), 5m, 15m);
        Assert.Equal(75m, best.GetAttributeValue<Money>("cx_margin").Value);
        Assert.Equal(2, best.GetAttributeValue<int>("cx_n"));
        Assert.Equal(OwnData, best.GetAttributeValue<OptionSetValue>("cx_source").Value);
    }

    [Fact]
    public void Customer_periods_are_imported_in_slices_and_again_without_doubles()
    {
        var contact = crm.AsSystem().Create(new Entity("contact") { ["lastname"] = "Holm", ["emailaddress1"] = "holm@example.com" });
        var csv = "SourceId;Contact;PeriodStart;PeriodEnd;Margin\n" + string.Concat(Enumerable.Range(1, 201).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i};holm@example.com;2025-01-01;2025-12-31;{i}.5\n")));

        var first = Import(csv, skip: null);
        Assert.Equal(200, first.Results["Next"]);
        Assert.Equal(false, first.Results["Done"]);
        Assert.Equal(true, Import(csv, skip: 200).Results["Done"]);
        Import(csv, skip: null);

        var rows = crm.AsSystem().RetrieveMultiple(new QueryExpression("cx_customerperiod") { ColumnSet = new ColumnSet("cx_contactid") }).Entities;
        Assert.Equal(201, rows.Count);
        Assert.All(rows, row => Assert.Equal(contact, row.GetAttributeValue<EntityReference>("cx_contactid").Id));
    }

    [Fact]
    public void A_slice_with_a_bad_row_names_it_and_writes_nothing()
    {
        crm.AsSystem().Create(new Entity("contact") { ["lastname"] = "Holm", ["emailaddress1"] = "holm@example.com" });

        var sentence = Faults.Refused("CX1127", () => Import("SourceId,Contact,PeriodStart,PeriodEnd\n1,holm@example.com,2025-01-01,2025-12-31\n2,nobody@example.com,2025-01-01,2025-12-31\n3,holm@example.com,2025-13-01,2025-12-31\n", skip: null));

        Assert.Contains("3 Contact \"nobody@example.com\"", sentence, StringComparison.Ordinal);
        Assert.Contains("4 PeriodStart \"2025-13-01\"", sentence, StringComparison.Ordinal);
        Assert.Empty(crm.AsSystem().RetrieveMultiple(new QueryExpression("cx_customerperiod")).Entities);
    }

    [Fact]
    [Trait("Requirement", "13")]
    public void The_service_profit_chain_names_its_weakest_link_and_refuses_eleven_units()
    {
        for (var i = 0; i < 11; i++)
            Unit(i);
        Faults.Refused("CX1128", () => Chain());
        Unit(11);

        var chain = Chain();

        Assert.Equal(12, chain.GetProperty("units").GetInt32());
        Assert.Equal("customer-result", chain.GetProperty("weakest").GetString());
        Assert.Equal(12, chain.GetProperty("links")[0].GetProperty("n").GetInt32());
    }

    public void Dispose() => crm.Dispose();

    private Guid Case(params (string Column, object Value)[] columns)
    {
        var row = new Entity("cx_businesscase")
        {
            ["cx_name"] = "Happier customers stay",
            ["cx_programid"] = new EntityReference("cx_program", program),
            ["cx_customers"] = 1000,
            ["cx_acquisitioncost"] = new Money(2000),
            ["cx_investment"] = new Money(50_000),
            ["cx_yearlycost"] = new Money(10_000),
            ["cx_monthstoeffect"] = 6,
            ["cx_horizonyears"] = 3,
            ["cx_discountrate"] = 8m,
            ["cx_realisationfactor"] = 50m,
            ["cx_switchshare"] = 80m,
        };
        foreach (var (column, value) in columns)
            row[column] = value;
        return owner.Create(row);
    }

    private void Bands(Guid id, params int[] shares)
    {
        int[] targets = [30, 40, 25, 5], retention = [95, 90, 80, 60], margins = [1000, 800, 600, 400];
        decimal[] referrals = [0.2m, 0.1m, 0, 0];
        for (var i = 0; i < shares.Length; i++)
        {
            owner.Create(new Entity("cx_businesscaseband")
            {
                ["cx_name"] = string.Create(CultureInfo.InvariantCulture, $"Band {i}"),
                ["cx_caseid"] = new EntityReference("cx_businesscase", id),
                ["cx_band"] = new OptionSetValue(773000000 + i),
                ["cx_sharenow"] = (decimal)shares[i],
                ["cx_sharetarget"] = (decimal)targets[i],
                ["cx_retention"] = (decimal)retention[i],
                ["cx_margin"] = new Money(margins[i]),
                ["cx_referrals"] = referrals[i],
            });
        }
    }

    private OrganizationResponse Calculate(Guid id) =>
        owner.Execute(new OrganizationRequest("cx_CalculateBusinessCase") { ["Case"] = new EntityReference("cx_businesscase", id) });

    private Entity Read(Guid id) => owner.Retrieve("cx_businesscase", id, new ColumnSet("cx_gain", "cx_npv", "cx_replacementcost", "cx_roi", "cx_irr", "cx_irrnote", "cx_realisationfactor"));

    private (decimal Low, decimal Expected, decimal High) Scenarios(Guid id)
    {
        var row = owner.Retrieve("cx_businesscase", id, new ColumnSet("cx_npvlow", "cx_npv", "cx_npvhigh"));
        return (((Money)row["cx_npvlow"]).Value, ((Money)row["cx_npv"]).Value, ((Money)row["cx_npvhigh"]).Value);
    }

    private List<Entity> Years(Guid id)
    {
        var query = new QueryExpression("cx_businesscaseyear") { ColumnSet = new ColumnSet("cx_year", "cx_planned", "cx_actual") };
        query.Criteria.AddCondition("cx_caseid", ConditionOperator.Equal, id);
        query.AddOrder("cx_year", OrderType.Ascending);
        return [.. owner.RetrieveMultiple(query).Entities];
    }

    private OrganizationResponse Import(string csv, int? skip)
    {
        var request = new OrganizationRequest("cx_ImportCustomerPeriods") { ["Csv"] = csv, ["SourceSystem"] = "erp" };
        if (skip is not null)
            request["Skip"] = skip.Value;
        return crm.As(Persona.Integration).Execute(request);
    }

    private void Customer(int number, decimal? csat, bool lost, decimal margin)
    {
        var integration = crm.As(Persona.Integration);
        var contact = new EntityReference("contact", crm.AsSystem().Create(new Entity("contact") { ["lastname"] = string.Create(CultureInfo.InvariantCulture, $"Customer {number}") }));
        integration.Create(new Entity("cx_customerperiod")
        {
            ["cx_contactid"] = contact,
            ["cx_periodstart"] = new DateTime(2025, 1, 1),
            ["cx_periodend"] = new DateTime(2025, 12, 31),
            ["cx_loston"] = lost ? new DateTime(2025, 9, 1) : null,
            ["cx_active"] = !lost,
            ["cx_margin"] = new Money(margin),
            ["cx_sourcesystem"] = "test",
            ["cx_sourceid"] = number.ToString(CultureInfo.InvariantCulture),
        });
        if (csat is not null)
            integration.Create(new Entity("cx_feedback") { ["cx_contactid"] = contact, ["cx_csat"] = csat, ["cx_respondedon"] = new DateTime(2025, 3, 1, 9, 0, 0, DateTimeKind.Utc), ["cx_sourcesystem"] = "test", ["cx_sourceid"] = number.ToString(CultureInfo.InvariantCulture) });
    }

    private void Unit(int number)
    {
        var unit = owner.Create(new Entity("cx_unit") { ["cx_name"] = string.Create(CultureInfo.InvariantCulture, $"Shop {number}") });
        owner.Create(new Entity("cx_unitresult")
        {
            ["cx_name"] = string.Create(CultureInfo.InvariantCulture, $"Shop {number}, 2025"),
            ["cx_unitid"] = new EntityReference("cx_unit", unit),
            ["cx_periodstart"] = new DateTime(2025, 1, 1),
            ["cx_periodend"] = new DateTime(2025, 12, 31),
            ["cx_leadership"] = 50m + number,
            ["cx_employee"] = 50m + number + number % 2,
            ["cx_customer"] = 50m + number + number % 3,
            ["cx_resultindex"] = number % 5 * 100m,
            ["cx_staffn"] = 8,
        });
    }

    private JsonElement Chain() => JsonDocument.Parse((string)owner.Execute(new OrganizationRequest("cx_AnalyseServiceProfitChain") { ["PeriodStart"] = new DateTime(2025, 1, 1) }).Results["Json"]).RootElement;
}
