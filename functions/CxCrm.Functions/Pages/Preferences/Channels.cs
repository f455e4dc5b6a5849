using CxCrm.Plugins.Tables;

namespace CxCrm.Functions.Pages.Preferences;

/// <summary>The channels of a purpose, and their codes in <c>cx_RecordConsent</c>.</summary>
public static class Channels
{
    private static readonly IReadOnlyList<CxChannel> Messages = [CxChannel.Email, CxChannel.Sms, CxChannel.Phone, CxChannel.Post];
    private static readonly IReadOnlyList<CxChannel> Sites = [CxChannel.Web];

    /// <summary>Tracking takes place on the web; everything else reaches the person by a message or a call.</summary>
    public static IReadOnlyList<CxChannel> Of(CxMessageKind? kind) => kind == CxMessageKind.Tracking ? Sites : Messages;

    public static string Code(CxChannel channel) => channel == CxChannel.InPerson ? "inPerson" : channel.ToString().ToLowerInvariant();

    public static CxChannel? Parse(string code) => Enum.GetValues<CxChannel>().Where(channel => Code(channel) == code).Select(channel => (CxChannel?)channel).FirstOrDefault();
}
