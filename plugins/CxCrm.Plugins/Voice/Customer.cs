using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.Voice;

/// <summary>The customer behind an answer, or nobody and why.</summary>
internal sealed class Customer(Contact? contact, Account? account, CxInvitation? invitation, string matchedBy)
{
    public Contact? Contact { get; } = contact;

    public Account? Account { get; } = account;

    public CxInvitation? Invitation { get; } = invitation;

    /// <summary>One of <see cref="Voice.MatchedBy"/>.</summary>
    public string MatchedBy { get; } = matchedBy;

    public bool IsKey => KeyCustomer.Is(Contact, Account);

    public static Customer WithoutPerson(string why, CxInvitation? invitation) => new(null, null, invitation, why);

    public Customer With(CxInvitation? used) => used is null ? this : new Customer(Contact, Account, used, MatchedBy);

    /// <summary>The same, or nobody where the person's data may not be used (GDPR Art. 17 and 18).</summary>
    public Customer Permitted() => Contact?.PrivacyState is ContactPrivacyState.Restricted or ContactPrivacyState.Erased
        ? WithoutPerson(Voice.MatchedBy.Restricted, Invitation)
        : this;

    /// <summary>The invitation as far as it may be stored with the answers: it would name one who asked for no name.</summary>
    public EntityReference? InvitationToStore => Contact is null ? null : Invitation?.ToEntityReference();
}
