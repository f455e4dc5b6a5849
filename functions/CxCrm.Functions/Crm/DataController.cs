using CxCrm.Plugins.Tables;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CxCrm.Functions.Crm;

/// <summary>
/// Who asks the customer and answers for the data (GDPR Art. 13(1)(a)), and where to call who would rather talk: the settings cx_ControllerName and cx_PublicPhone, read again every five
/// minutes.
/// </summary>
public sealed class DataController(IOrganizationServiceAsync2 crm, TimeProvider clock)
{
    private const string DefinitionTable = "environmentvariabledefinition";
    private const string DefinitionId = "environmentvariabledefinitionid";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private volatile Reading? last;

    /// <summary>Empty where no administrator has set it.</summary>
    public async Task<string> NameAsync(CancellationToken cancellation) => (await KnownAsync(cancellation)).Name;

    /// <summary>Empty where no administrator has set it.</summary>
    public async Task<string> PhoneAsync(CancellationToken cancellation) => (await KnownAsync(cancellation)).Phone;

    private async Task<Reading> KnownAsync(CancellationToken cancellation)
    {
        if (last is { } known && clock.GetUtcNow() - known.On < Life)
            return known;
        var name = ReadAsync(SettingNames.ControllerName, cancellation);
        var phone = ReadAsync(SettingNames.PublicPhone, cancellation);
        var read = new Reading(await name, await phone, clock.GetUtcNow());
        last = read;
        return read;
    }

    private async Task<string> ReadAsync(string setting, CancellationToken cancellation)
    {
        var query = Queries.Where(DefinitionTable, ["defaultvalue"], ("schemaname", setting));
        var value = query.AddLink("environmentvariablevalue", DefinitionId, DefinitionId, JoinOperator.LeftOuter);
        value.Columns = new ColumnSet("value");
        value.EntityAlias = "current";
        var found = (await crm.RetrieveMultipleAsync(query, cancellation)).Entities.FirstOrDefault();
        return (found?.GetAttributeValue<AliasedValue>("current.value")?.Value ?? found?.GetAttributeValue<string>("defaultvalue")) as string ?? "";
    }

    private sealed record Reading(string Name, string Phone, DateTimeOffset On);
}
