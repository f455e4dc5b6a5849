using CxCrm.SolutionBuilder.Model;

namespace CxCrm.SolutionBuilder.Facts;

/// <summary>The columns that Dataverse gives every custom table, with texts in the solution's languages.</summary>
internal static class SystemColumns
{
    private static readonly SystemColumn[] Common =
    [
        new("CreatedBy", ColumnType.Lookup, Text("Created by", "Oprettet af", "Skapad av")),
        new("CreatedOn", ColumnType.DateTime, Text("Created on", "Oprettet den", "Skapad den")),
        new("CreatedOnBehalfBy", ColumnType.Lookup, Text("Created by (delegate)", "Oprettet af (stedfortræder)", "Skapad av (ombud)")),
        new("ImportSequenceNumber", ColumnType.Integer, Text("Import sequence number", "Importsekvensnummer", "Importsekvensnummer")),
        new("ModifiedBy", ColumnType.Lookup, Text("Modified by", "Ændret af", "Ändrad av")),
        new("ModifiedOn", ColumnType.DateTime, Text("Modified on", "Ændret den", "Ändrad den")),
        new("ModifiedOnBehalfBy", ColumnType.Lookup, Text("Modified by (delegate)", "Ændret af (stedfortræder)", "Ändrad av (ombud)")),
        new("OverriddenCreatedOn", ColumnType.DateTime, Text("Record created on", "Post oprettet den", "Post skapad den")),
        new("statecode", ColumnType.State, Text("Status", "Status", "Status")),
        new("statuscode", ColumnType.Status, Text("Status reason", "Statusårsag", "Statusorsak")),
        new("TimeZoneRuleVersionNumber", ColumnType.Integer, Text("Time zone rule version number", "Tidszoneregelversionsnummer", "Versionsnummer för tidszonsregel")),
        new("UTCConversionTimeZoneCode", ColumnType.Integer, Text("UTC conversion time zone code", "Tidszonekode for UTC-konvertering", "Tidszonskod för UTC-konvertering")),
    ];

    private static readonly SystemColumn[] UserOwned =
    [
        new("OwnerId", ColumnType.Owner, Text("Owner", "Ejer", "Ägare")),
        new("OwningBusinessUnit", ColumnType.Lookup, Text("Owning business unit", "Ejende afdeling", "Ägande affärsenhet")),
        new("OwningTeam", ColumnType.Lookup, Text("Owning team", "Ejende team", "Ägande team")),
        new("OwningUser", ColumnType.Lookup, Text("Owning user", "Ejende bruger", "Ägande användare")),
    ];

    private static readonly SystemColumn[] OrganizationOwned =
    [
        new("OrganizationId", ColumnType.Lookup, Text("Organization", "Organisation", "Organisation")),
    ];

    private static readonly SystemColumn[] WithMoney =
    [
        new("ExchangeRate", ColumnType.Decimal, Text("Exchange rate", "Valutakurs", "Växelkurs")),
        new("TransactionCurrencyId", ColumnType.Lookup, Text("Currency", "Valuta", "Valuta")),
    ];

    public static IEnumerable<SystemColumn> Of(Table table)
    {
        IEnumerable<SystemColumn> own = table.Ownership == Ownership.User ? UserOwned : OrganizationOwned;
        IEnumerable<SystemColumn> money = table.Columns.Any(c => c.Type == ColumnType.Money) ? WithMoney : [];
        return [.. Common, .. own, .. money];
    }

    private static Labels Text(string en, string da, string sv) => Texts.Of(en, da, sv);
}
