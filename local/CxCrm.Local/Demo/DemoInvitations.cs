using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Local.Demo;

/// <summary>
/// Makes up who was asked lately: those who answered, those who did not, and those who were not asked and why, so that a response rate stands beside the scores. Only of the last
/// quarter, which is what a page shows unless told.
/// </summary>
internal sealed class DemoInvitations(DemoSeed seed, IReadOnlyList<DemoCustomer> customers)
{
    private const int Days = 92;
    private const int ValidDays = 30;

    /// <summary>About two of five who are asked answer.</summary>
    private const double SilentForEachAnswer = 1.4;

    private const double ExcludedForEachAnswer = 0.3;

    private static readonly CxRefusalReason[] Reasons =
        [CxRefusalReason.QuietPeriod, CxRefusalReason.QuietPeriod, CxRefusalReason.QuietPeriod, CxRefusalReason.DeclinedSurveys, CxRefusalReason.Refused, CxRefusalReason.NoAddress];

    private readonly DemoRandom _random = seed.Random(DemoPart.Invitations);

    /// <summary>In the order of the answers; the answers that bear a name get theirs.</summary>
    public IReadOnlyList<CxInvitation> Make(IReadOnlyList<DemoAnswer> answers)
    {
        var made = new List<CxInvitation>();
        foreach (var answer in answers.Where(answer => answer.On >= seed.Now.AddDays(-Days)))
        {
            made.Add(Answered(answer));
            for (var silent = Times(SilentForEachAnswer); silent > 0; silent--)
                made.Add(Sent(answer));
            for (var excluded = Times(ExcludedForEachAnswer); excluded > 0; excluded--)
                made.Add(Excluded(answer));
        }

        return made;
    }

    private int Times(double mean) => (int)mean + (_random.Chance(mean - (int)mean) ? 1 : 0);

    private CxInvitation Answered(DemoAnswer answer)
    {
        var invitation = Row(answer, answer.Customer, answer.On.AddHours(-_random.Next(1, 48)));
        invitation.State = CxInvitationState.Answered;
        if (answer.Customer is null)
            return invitation;
        invitation.AnsweredOn = answer.On;
        answer.Row.InvitationId = invitation.ToEntityReference();
        return invitation;
    }

    private CxInvitation Sent(DemoAnswer answer)
    {
        var invitation = Row(answer, _random.Pick(customers), answer.On.AddHours(-_random.Next(1, 48)));
        invitation.State = invitation.ExpiresOn < seed.Now ? CxInvitationState.Expired : CxInvitationState.Sent;
        return invitation;
    }

    private CxInvitation Excluded(DemoAnswer answer)
    {
        var invitation = Row(answer, _random.Pick(customers), answer.On);
        invitation.State = CxInvitationState.Refused;
        invitation.RefusalReason = _random.Pick(Reasons);
        invitation.SentOn = null;
        invitation.ExpiresOn = null;
        return invitation;
    }

    private CxInvitation Row(DemoAnswer answer, DemoCustomer? customer, DateTime sentOn)
    {
        var invitation = new CxInvitation(_random.Id())
        {
            SurveyId = answer.Row.SurveyId,
            TouchpointId = answer.Row.TouchpointId,
            UnitId = answer.Row.UnitId,
            Channel = answer.Row.Channel,
            SentOn = sentOn,
            ExpiresOn = sentOn.AddDays(ValidDays),
            OwnerId = customer?.Row.OwnerId ?? answer.Row.OwnerId,
            ["overriddencreatedon"] = sentOn,
        };
        if (customer is null)
            return invitation;
        invitation.ContactId = customer.Row.ToEntityReference();
        invitation.Language = customer.Language;
        if (customer.Account is { } account)
            invitation.AccountId = account.ToEntityReference();
        return invitation;
    }
}
