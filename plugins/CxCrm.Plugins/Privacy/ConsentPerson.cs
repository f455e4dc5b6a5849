using System;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Privacy;
using CxCrm.Domain.Texts;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Pipeline;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>What a consent depends on in the person.</summary>
internal sealed class ConsentPerson
{
    private readonly Contact contact;

    private ConsentPerson(Contact contact) => this.contact = contact;

    public Guid Id => contact.Id;

    public string SubjectId => ConsentSubject.IdOf(contact.Id);

    /// <summary>The language the person reads (LCID).</summary>
    public int Language => ContactLanguage.Of(contact);

    public Country Country => Choices.Country(contact.Country);

    /// <summary>Reads the contact as the calling user may see it: nobody records the consent of a person who is hidden from them. One call.</summary>
    /// <exception cref="UserFault">The contact does not exist for this user, or has been erased.</exception>
    public static ConsentPerson Read(PluginCall call, Guid contactId)
    {
        var query = new QueryExpression(Contact.LogicalName)
        {
            ColumnSet = new ColumnSet(Contact.Columns.BirthDate, Contact.Columns.Country, Contact.Columns.PrivacyState, Contact.Columns.Language),
            TopCount = 1,
        };
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.Equal, contactId);
        var rows = call.Service.RetrieveMultiple(query).Entities;
        if (rows.Count == 0) throw new UserFault(ErrorCode.ContactNotFound);
        var found = rows[0].ToEntity<Contact>();
        if (found.PrivacyState == ContactPrivacyState.Erased) throw new UserFault(ErrorCode.PersonErased);
        return new(found);
    }

    public int? AgeOn(DateTime day) => contact.BirthDate is { } born ? ChildConsent.YearsOn(born, day) : null;
}
