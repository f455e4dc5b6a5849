using System;
using System.Collections.Generic;
using System.Linq;
using CxCrm.Domain.Calendar;
using CxCrm.Domain.Privacy;
using CxCrm.Plugins.FollowUp;
using CxCrm.Plugins.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Plugins.Privacy;

/// <summary>A recipient as the gate sees one: a contact with its company, a company itself, or an address that belongs to no record.</summary>
internal sealed class GatePerson
{
    private const string Company = "company";

    private readonly Contact? contact;
    private readonly Account? account;

    private GatePerson(Contact? contact, Account? account)
    {
        this.contact = contact;
        this.account = account;
    }

    /// <summary>An address without a record: nothing is known of it, so it is protected most.</summary>
    public static GatePerson Unknown { get; } = new(null, null);

    public string SubjectId => contact is null ? "" : ConsentSubject.IdOf(contact.Id);

    public Country Country => Choices.Country(contact?.Country ?? account?.Country);

    public PersonState State => Choices.Person(contact?.PrivacyState);

    /// <summary>A contact of a company is that company's address; a sole trader is a natural person (marknadsföringslagen 19 §).</summary>
    public RecipientKind Kind => account switch
    {
        null => contact is null ? RecipientKind.Unknown : RecipientKind.Consumer,
        { LegalForm: AccountLegalForm.SoleTrader } => RecipientKind.SoleTrader,
        { LegalForm: null } => RecipientKind.Unknown,
        _ => RecipientKind.Company,
    };

    public bool HasEmail => !string.IsNullOrWhiteSpace(contact?.EMailAddress1);

    /// <summary>The language the person reads (LCID); English unless the contact says otherwise.</summary>
    public int Language => contact is null ? Domain.Texts.Language.English : ContactLanguage.Of(contact);

    /// <summary>Whether direct marketing has ended: the person objected, or the address is that of somebody who did and was erased. The consent of a returning customer passes.</summary>
    public bool Objected(DateTime now) => contact?.ObjectedOn is not null || contact?.SuppressedUntil >= now.Date;

    /// <summary>An address of no record: it can't be compared with those of people who objected.</summary>
    public bool ObjectionUnknown => contact is null && account is null;

    /// <summary>When an address of the person was new or changed; null when it is older than this product, or none is a person's.</summary>
    public DateTime? AddressChangedOn => contact?.AddressChangedOn;

    /// <summary>When the person asked for a sales call.</summary>
    public DateTime? CallRequestedOn => contact?.CallRequestedOn;

    public bool AddressFromSale => contact?.EmailFromSaleOn is not null;

    public bool RefusalOffered => contact?.RefusalOfferedOn is not null;

    /// <summary>Null when nobody looked the person up.</summary>
    public bool? OnOptOutList => contact?.ProtectionListCheckedOn is null ? null : contact.OnProtectionList == true;

    public bool HasRefused(MessageChannel channel, bool marketing) => channel switch
    {
        MessageChannel.Email => contact?.DoNotEMail == true || (marketing && (contact?.DoNotBulkEMail == true || account?.RefusedMarketing == true)),
        MessageChannel.Post => contact?.DoNotPostalMail == true || (marketing && (contact?.DoNotBulkPostalMail == true || account?.RefusedMarketing == true)),
        MessageChannel.Phone => contact?.DoNotPhone == true || (marketing && account?.RefusedMarketing == true),
        _ => marketing && account?.RefusedMarketing == true,
    };

    /// <summary>One call.</summary>
    public static IReadOnlyList<GatePerson> Contacts(IOrganizationService system, IReadOnlyCollection<Guid> ids)
    {
        if (ids.Count == 0) return [];
        var query = ContactQuery();
        query.Criteria.AddCondition(Contact.Columns.Id, ConditionOperator.In, [.. ids.Cast<object>()]);
        return [.. system.RetrieveMultiple(query).Entities.Select(OfRow)];
    }

    /// <summary>A query of contacts with what the gate has to know of them and of their companies; a caller adds its own columns and conditions.</summary>
    public static QueryExpression ContactQuery()
    {
        var query = new QueryExpression(Contact.LogicalName) { ColumnSet = ContactColumns() };
        var company = query.AddLink(Account.LogicalName, Contact.Columns.ParentCustomerId, Account.Columns.Id, JoinOperator.LeftOuter);
        company.EntityAlias = Company;
        company.Columns = AccountColumns();
        return query;
    }

    /// <summary>The person of a row that <see cref="ContactQuery"/> found.</summary>
    public static GatePerson OfRow(Entity row) => new(row.ToEntity<Contact>(), CompanyOf(row));

    /// <summary>One call.</summary>
    public static IReadOnlyList<GatePerson> Accounts(IOrganizationService system, IReadOnlyCollection<Guid> ids)
    {
        if (ids.Count == 0) return [];
        var query = new QueryExpression(Account.LogicalName) { ColumnSet = AccountColumns() };
        query.Criteria.AddCondition(Account.Columns.Id, ConditionOperator.In, [.. ids.Cast<object>()]);
        return [.. system.RetrieveMultiple(query).Entities.Select(row => new GatePerson(null, row.ToEntity<Account>()))];
    }

    private static Account? CompanyOf(Entity row)
    {
        if (row.GetAttributeValue<AliasedValue>(Company + "." + Account.Columns.Id) is null) return null;
        var company = new Account();
        foreach (var column in AccountColumns().Columns)
        {
            if (row.GetAttributeValue<AliasedValue>(Company + "." + column)?.Value is { } value) company[column] = value;
        }

        return company;
    }

    private static ColumnSet ContactColumns() => new(
        Contact.Columns.Country,
        Contact.Columns.PrivacyState,
        Contact.Columns.Language,
        Contact.Columns.EMailAddress1,
        Contact.Columns.DoNotEMail,
        Contact.Columns.DoNotBulkEMail,
        Contact.Columns.DoNotPhone,
        Contact.Columns.DoNotPostalMail,
        Contact.Columns.DoNotBulkPostalMail,
        Contact.Columns.OnProtectionList,
        Contact.Columns.ProtectionListCheckedOn,
        Contact.Columns.EmailFromSaleOn,
        Contact.Columns.RefusalOfferedOn,
        Contact.Columns.CallRequestedOn,
        Contact.Columns.ObjectedOn,
        Contact.Columns.SuppressedUntil,
        Contact.Columns.AddressChangedOn);

    private static ColumnSet AccountColumns() => new(Account.Columns.Id, Account.Columns.LegalForm, Account.Columns.Country, Account.Columns.RefusedMarketing);
}
