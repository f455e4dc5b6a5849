using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>The customer experience program of the demo company, with units, journey, surveys and targets. Written through the plug-ins, like everything a person enters.</summary>
internal sealed class DemoProgram(DemoRows rows, DemoSeed seed)
{
    private const int English = 773000000;
    private const int Danish = 773000001;
    private const int Swedish = 773000002;

    private static readonly Guid Program = Id(1);
    private static readonly Guid Persona = Id(2);
    private static readonly Guid Journey = Id(3);

    private static readonly (string Name, string Code, bool BackOffice)[] UnitNames =
        [("Copenhagen", "CPH", false), ("Aarhus", "AAR", false), ("Malmö", "MMA", false), ("Gothenburg", "GOT", false), ("Web shop", "WEB", false), ("Logistics", "LOG", true)];

    public static IReadOnlyList<Guid> Units { get; } = [.. UnitNames.Select((_, place) => Id(100 + place))];

    public static Guid Support { get; } = Id(20);

    public static Guid Delivery { get; } = Id(21);

    public static Guid Account { get; } = Id(22);

    private static EntityReference Owner => new(SystemUser.LogicalName, Staff.ProgramOwner);

    public static EntityReference Reference => new(CxProgram.LogicalName, Program);

    public static EntityReference JourneyReference => new(CxJourney.LogicalName, Journey);

    /// <summary>Writes all that is missing.</summary>
    public void Write()
    {
        foreach (var (unit, place) in UnitNames.Select((unit, place) => (unit, place)))
            rows.CreateOnce(new CxUnit(Units[place]) { Name = unit.Name, Code = unit.Code, IsBackOffice = unit.BackOffice, IsDepartment = unit.BackOffice });
        WriteProgram();
        WriteBaseline();
        WriteJourney();
        WriteTargets();
    }

    private void WriteProgram() => rows.CreateOnce(new CxProgram(Program)
    {
        Name = "Nordlys: easy to be a customer",
        Vision = "Every customer should feel that Nordlys knows them, answers the same day and puts things right without being asked twice.",
        Why = "Those who are very satisfied stay twice as long and send us two new customers; those whom we disappoint tell ten others.",
        SponsorId = new EntityReference(SystemUser.LogicalName, Staff.Sponsor),
        SponsorRole = CxProgramSponsorRole.ExecutiveBoard,
        State = CxProgramState.Active,
        StartsOn = seed.Start.Date,
        LastVisibleActOn = seed.Now.AddDays(-25).Date,
        MarketSituation = CxProgramMarketSituation.Competitive,
        OrganizationSize = CxProgramOrganizationSize.Large,
        Country = CxCountry.Denmark,
        OwnerId = Owner,
    });

    private void WriteBaseline() => rows.CreateOnce(new CxBaseline(Id(35))
    {
        Name = "Where we started",
        ProgramId = Reference,
        PeriodStart = seed.Start.Date,
        PeriodEnd = seed.Now.AddDays(-1).Date,
        Churn = 8.4m,
        ChurnBefore = 7.9m,
        Satisfaction = 75,
        SatisfactionBefore = 78,
        SatisfactionTwoBefore = 79,
        Complaints = 412,
        ErrorShare = 14,
        CompetitionPressure = 3,
        OfferFits = true,
        CustomerAwareness = 3,
        OwnerId = Owner,
    });

    private void WriteJourney()
    {
        rows.CreateOnce(new CxPersona(Persona)
        {
            Name = "Busy buyer in a small firm",
            ProgramId = Reference,
            Situation = "Orders between two other tasks, often from the phone.",
            Needs = "An answer at once and a delivery that comes when promised.",
            OwnerId = Owner,
        });
        rows.CreateOnce(new CxJourney(Journey) { Name = "From order to everyday use", ProgramId = Reference, PersonaId = new EntityReference(CxPersona.LogicalName, Persona), Version = CxJourneyVersion.AsIs, OwnerId = Owner });
        WriteTouchpoint(Delivery, 1, "Delivery", CxTouchpointPhase.During, CxChannel.InPerson, CxTouchpointPresence.Physical, 5);
        WriteTouchpoint(Support, 2, "Contact with customer service", CxTouchpointPhase.After, CxChannel.Phone, CxTouchpointPresence.Digital, 0);
        WriteTouchpoint(Account, 3, "The relation as a whole", CxTouchpointPhase.After, CxChannel.Email, CxTouchpointPresence.Digital, 4);
    }

    private void WriteTouchpoint(Guid id, int order, string name, CxTouchpointPhase phase, CxChannel channel, CxTouchpointPresence presence, int unit) => rows.CreateOnce(new CxTouchpoint(id)
    {
        Name = name,
        JourneyId = JourneyReference,
        Order = order,
        Phase = phase,
        Channel = channel,
        Presence = presence,
        Critical = true,
        MomentThatMatters = order < 3,
        UnitId = new EntityReference(CxUnit.LogicalName, Units[unit]),
        ResponsibleId = Owner,
        OwnerId = Owner,
    });

    private void WriteTargets()
    {
        WriteTarget(Id(30), "Satisfaction 4.3 of 5", CxAmbitionKind.SatisfactionIndex, CxMetric.Csat, 4.0m, 4.3m);
        WriteTarget(Id(31), "Half of our customers recommend us", CxAmbitionKind.PromoterShare, CxMetric.PromoterShare, 41m, 50m);
    }

    private void WriteTarget(Guid id, string name, CxAmbitionKind kind, CxMetric metric, decimal baseline, decimal target) => rows.CreateOnce(new CxAmbition(id)
    {
        Name = name,
        ProgramId = Reference,
        Kind = kind,
        Metric = metric,
        Direction = CxAmbitionDirection.Higher,
        Baseline = baseline,
        BaselineN = 400,
        BaselineOn = seed.Start.Date,
        Target = target,
        DueOn = seed.Now.AddMonths(9).Date,
        CadenceDays = 30,
        OwnerId = new EntityReference(SystemUser.LogicalName, Staff.Sponsor),
    });

    internal static Guid Id(int number) => new($"0d000001-0000-4000-8000-{number:d12}");

    internal static OptionSetValueCollection AllLanguages => [new OptionSetValue(English), new OptionSetValue(Danish), new OptionSetValue(Swedish)];
}
