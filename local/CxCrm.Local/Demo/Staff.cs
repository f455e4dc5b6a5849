using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>The people who work in the demo company, three for each role, and the user the functions work as.</summary>
internal static class Staff
{
    /// <summary>The application user of the functions.</summary>
    public static readonly Guid Integration = Id(99);

    private const string Frontline = "CX Frontline";
    private const string Owner = "CX Program Owner";
    private const int Danish = 1030;
    private const int Swedish = 1053;
    private const int English = 1033;

    private static readonly StaffMember[] Members =
    [
        new(Id(1), "Freja", "Holm", Frontline, Danish), new(Id(2), "Emil", "Lindgren", Frontline, Swedish), new(Id(3), "Sofie", "Dahl", Frontline, Danish),
        new(Id(4), "Karen", "Winther", Owner, Danish), new(Id(5), "Erik", "Sandberg", Owner, Swedish), new(Id(6), "Grace", "Walker", Owner, English),
        new(Id(7), "Rasmus", "Bech", "CX Analyst", Danish), new(Id(8), "Linnéa", "Öberg", "CX Analyst", Swedish), new(Id(9), "Tina", "Krogh", "CX Analyst", Danish),
        new(Id(10), "Birgitta", "Wallin", "Privacy Officer", Swedish), new(Id(11), "Niels", "Damgaard", "Privacy Officer", Danish), new(Id(12), "Helle", "Toft", "Privacy Officer", Danish),
        new(Id(13), "Jonas", "Kjær", "CX Administrator", Danish), new(Id(14), "Maja", "Forsberg", "CX Administrator", Swedish), new(Id(15), "Oliver", "Grant", "CX Administrator", English),
        new(Integration, "Functions", "Integration", "CX Integration", English),
    ];

    public static IReadOnlyList<Guid> Agents { get; } = [.. Members.Where(member => member.Role == Frontline).Select(member => member.Id)];

    public static Guid ProgramOwner { get; } = Members.First(member => member.Role == Owner).Id;

    public static Guid Sponsor { get; } = Members.Last(member => member.Role == Owner).Id;

    public static void Hire(DemoRows rows)
    {
        foreach (var member in Members)
        {
            if (!rows.CreateOnce(member.ToUser()))
                continue;
            rows.Service.Associate("systemuser", member.Id, new Relationship("systemuserroles_association"), [rows.Named("role", "Basic User"), rows.Named("role", member.Role)]);
            rows.Service.Update(new Entity("usersettings", member.Id) { ["uilanguageid"] = member.Language });
        }
    }

    private static Guid Id(int number) => new($"0d000000-0000-4000-8000-{number:d12}");
}
