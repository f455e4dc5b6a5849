using CxCrm.Domain.Privacy;
using CxCrm.Functions.Crm;
using CxCrm.Plugins.Tables;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Pages.Preferences;

/// <summary>Reads what a person has agreed to and records what the person says now, through the custom API <c>cx_RecordConsent</c>.</summary>
public sealed class ConsentDesk(IOrganizationServiceAsync2 crm, TimeProvider clock)
{
    private const string Api = "cx_RecordConsent";

    /// <summary>Kinds of messages that a person can say yes or no to; service, contract and the law's own messages are none of them.</summary>
    private static readonly IReadOnlyList<CxMessageKind> Chosen =
        [CxMessageKind.Survey, CxMessageKind.ReviewRequest, CxMessageKind.Marketing, CxMessageKind.SimilarProducts, CxMessageKind.Tracking];

    /// <summary>The contact, or nothing when it is gone or erased.</summary>
    public async Task<Contact?> PersonAsync(Guid contactId, CancellationToken cancellation)
    {
        var columns = new[] { Contact.Columns.Language, Contact.Columns.PrivacyState };
        var contact = await crm.FirstAsync<Contact>(Queries.Where(Contact.LogicalName, columns, (Contact.Columns.Id, contactId)), cancellation);
        return contact?.PrivacyState == ContactPrivacyState.Erased ? null : contact;
    }

    /// <summary>All purposes the person can choose on, in the order of their names. Three calls at once.</summary>
    public async Task<IReadOnlyList<Preference>> ReadAsync(Guid contactId, int language, CancellationToken cancellation)
    {
        var purposes = crm.RowsAsync<CxPurpose>(Queries.Where(CxPurpose.LogicalName, PurposeColumns, (CxPurpose.Columns.StateCode, (int)CxPurposeStateCode.Active)), cancellation);
        var wordings = crm.RowsAsync<CxPurposeText>(
            Queries.Where(CxPurposeText.LogicalName, WordingColumns, (CxPurposeText.Columns.Language, (int)Languages.ChoiceOf(language))), cancellation);
        var said = crm.RowsAsync<CxConsent>(SaidBy(contactId), cancellation);
        await Task.WhenAll(purposes, wordings, said);
        return [.. (await purposes)
            .Where(purpose => purpose.MessageKind is { } kind && Chosen.Contains(kind))
            .Select(purpose => Of(purpose, language, wordings.Result, said.Result))
            .OrderBy(preference => preference.Name, StringComparer.Ordinal)];
    }

    /// <summary>The person agrees to a wording that was shown.</summary>
    public Task AgreeAsync(Guid contactId, string purpose, CxChannel channel, int version, int language, string form, CancellationToken cancellation)
    {
        var request = Request(contactId, purpose, channel, "given", form, language);
        request["TextVersion"] = version;
        return crm.ExecuteAsync(request, cancellation);
    }

    /// <summary>The person says no: takes back a yes, or declines what was never agreed to.</summary>
    public async Task RefuseAsync(Guid contactId, string purpose, CxChannel channel, int language, string form, CancellationToken cancellation)
    {
        var known = await crm.FirstAsync<CxPurpose>(Queries.Where(CxPurpose.LogicalName, [CxPurpose.Columns.Id], (CxPurpose.Columns.Code, purpose)), cancellation);
        var said = known is null
            ? null
            : (await crm.RowsAsync<CxConsent>(SaidBy(contactId), cancellation)).FirstOrDefault(consent => consent.PurposeId?.Id == known.Id && consent.Channel == channel);
        var kind = said?.State is CxConsentState.Given or CxConsentState.Expired or CxConsentState.Withdrawn ? "withdrawn" : "refused";
        await crm.ExecuteAsync(Request(contactId, purpose, channel, kind, form, language), cancellation);
    }

    private static readonly string[] PurposeColumns =
        [CxPurpose.Columns.Code, CxPurpose.Columns.Name, CxPurpose.Columns.NameDa, CxPurpose.Columns.NameSv, CxPurpose.Columns.Basis, CxPurpose.Columns.MessageKind];

    private static readonly string[] WordingColumns =
    [
        CxPurposeText.Columns.PurposeId, CxPurposeText.Columns.Version, CxPurposeText.Columns.Title, CxPurposeText.Columns.Text,
        CxPurposeText.Columns.InForceFrom, CxPurposeText.Columns.InForceTo, CxPurposeText.Columns.CreatedOn,
    ];

    private static Microsoft.Xrm.Sdk.Query.QueryExpression SaidBy(Guid contactId) => Queries.Where(
        CxConsent.LogicalName, [CxConsent.Columns.PurposeId, CxConsent.Columns.Channel, CxConsent.Columns.State, CxConsent.Columns.Since],
        (CxConsent.Columns.SubjectId, ConsentSubject.IdOf(contactId)));

    private static OrganizationRequest Request(Guid contactId, string purpose, CxChannel channel, string kind, string form, int language) => new(Api)
    {
        ["Contact"] = new EntityReference(Contact.LogicalName, contactId),
        ["Purpose"] = purpose,
        ["Channel"] = Channels.Code(channel),
        ["Event"] = kind,
        ["TextLanguage"] = language,
        ["Source"] = "preferenceCentre",
        ["Form"] = form,
        ["BySubject"] = true,
    };

    private Preference Of(CxPurpose purpose, int language, IReadOnlyList<CxPurposeText> wordings, IReadOnlyList<CxConsent> said) => new()
    {
        Code = purpose.Code ?? "",
        Name = language switch
        {
            Domain.Texts.Language.Danish => purpose.NameDa,
            Domain.Texts.Language.Swedish => purpose.NameSv,
            _ => purpose.Name,
        } ?? purpose.Name ?? "",
        NeedsConsent = purpose.Basis == CxLegalBasis.Consent,
        Channels = Channels.Of(purpose.MessageKind),
        Wording = wordings.Where(wording => wording.PurposeId?.Id == purpose.Id && IsInForce(wording)).MaxBy(wording => wording.Version),
        Said = said.Where(consent => consent.PurposeId?.Id == purpose.Id && consent.Channel != null).ToDictionary(consent => consent.Channel!.Value),
    };

    /// <summary>By the same rule as the CRM: a text without a date is in force since it was made.</summary>
    private bool IsInForce(CxPurposeText wording) =>
        new PurposeWording("", wording.InForceFrom ?? wording.CreatedOn ?? DateTime.MaxValue, wording.InForceTo).InForceOn(clock.GetUtcNow().UtcDateTime);
}
