namespace CxCrm.Plugins.Tests.Privacy;

/// <summary>GDPR Art. 33 and 34.</summary>
[Trait("Requirement", "73")]
public sealed class BreachTests : IDisposable
{
    private const int Reported = 773000001;
    private const int NotReportable = 773000002;
    private const int Closed = 773000003;
    private const int Unlikely = 773000000;
    private const int High = 773000002;

    private readonly CrmOrganization crm = CrmOrganization.Fresh();

    [Fact]
    public void The_clock_starts_at_awareness_and_runs_72_hours_whatever_is_written_into_it()
    {
        var breach = Create(aware: CrmOrganization.Start.AddHours(-5), happened: CrmOrganization.Start.AddDays(-30));
        Assert.Equal(CrmOrganization.Start.AddHours(67), Due(breach));
        Change(breach, ("cx_notifydue", CrmOrganization.Start.AddYears(1)));
        Assert.Equal(CrmOrganization.Start.AddHours(67), Due(breach));
    }

    [Fact]
    public void Awareness_in_the_future_or_before_the_breach_is_refused()
    {
        Faults.Refused("CX1390", () => Create(CrmOrganization.Start.AddHours(1), null));
        Faults.Refused("CX1390", () => Create(CrmOrganization.Start.AddHours(-2), CrmOrganization.Start.AddHours(-1)));
    }

    [Fact]
    public void Notice_after_72_hours_needs_its_reason()
    {
        var breach = Create(CrmOrganization.Start.AddHours(-80), null);
        Faults.Refused("CX1391", () => Change(breach, ("cx_authoritytoldon", CrmOrganization.Start)));
        Change(breach, ("cx_authoritytoldon", CrmOrganization.Start), ("cx_delayreason", "The logs were encrypted"));
    }

    [Fact]
    public void A_breach_is_documented_before_it_is_reported_left_unreported_or_closed()
    {
        var breach = Create(CrmOrganization.Start.AddHours(-5), null);
        Assert.Contains("cx_authoritytoldon", Faults.Refused("CX1392", () => Change(breach, ("cx_state", new OptionSetValue(Reported)))), StringComparison.Ordinal);
        Assert.Contains("cx_risk", Faults.Refused("CX1392", () => Change(breach, ("cx_state", new OptionSetValue(NotReportable)))), StringComparison.Ordinal);
        Faults.Refused("CX1392", () => Change(breach, ("cx_state", new OptionSetValue(NotReportable)), ("cx_risk", new OptionSetValue(Unlikely))));

        Change(breach, ("cx_nature", "A list was sent to one wrong customer"), ("cx_consequences", "None known"), ("cx_measures", "Deleted"), ("cx_risk", new OptionSetValue(High)));
        Assert.Contains("cx_authoritytoldon", Faults.Refused("CX1392", () => Change(breach, ("cx_state", new OptionSetValue(Closed)))), StringComparison.Ordinal);
        Change(breach, ("cx_authoritytoldon", CrmOrganization.Start));
        Assert.Contains("cx_personstoldon", Faults.Refused("CX1392", () => Change(breach, ("cx_state", new OptionSetValue(Closed)))), StringComparison.Ordinal);
        Change(breach, ("cx_personstoldon", CrmOrganization.Start), ("cx_state", new OptionSetValue(Closed)));
    }

    [Fact]
    public void The_owner_is_reminded_48_24_and_6_hours_before_and_after_and_each_time_once()
    {
        Create(CrmOrganization.Start, null);
        var reminders = new List<int>();
        foreach (var hours in new[] { 0, 24, 24, 48, 66, 73, 80 })
        {
            crm.Clock.Set(CrmOrganization.Start.AddHours(hours));
            reminders.Add((int)crm.As(Persona.Integration).Execute(new OrganizationRequest("cx_RemindPrivacyDeadlines"))["Reminded"]);
        }

        Assert.Equal([0, 1, 0, 1, 1, 1, 0], reminders);
    }

    public void Dispose() => crm.Dispose();

    private Guid Create(DateTime aware, DateTime? happened)
    {
        var breach = new Entity("cx_breach") { ["cx_name"] = "Wrong recipient", ["cx_awareon"] = aware };
        if (happened is { } on) breach["cx_happenedon"] = on;
        return crm.As(Persona.PrivacyOfficer).Create(breach);
    }

    private DateTime Due(Guid breach) => crm.AsSystem().Retrieve("cx_breach", breach, new ColumnSet("cx_notifydue")).GetAttributeValue<DateTime>("cx_notifydue");

    private void Change(Guid breach, params (string Column, object Value)[] values)
    {
        var row = new Entity("cx_breach", breach);
        foreach (var (column, value) in values) row[column] = value;
        crm.As(Persona.PrivacyOfficer).Update(row);
    }
}
