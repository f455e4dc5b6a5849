using System.ServiceModel;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;

namespace CxCrm.Functions.Privacy;

/// <summary>One night's retention: what is done, and the rows that are left out.</summary>
internal sealed partial class RetentionRun(IOrganizationServiceAsync2 crm)
{
    private const string Api = "cx_ApplyRetention";
    private const string Platform = "platform";

    private readonly List<SkippedRow> skipped = [];

    public bool IsDone { get; private set; }

    public int Handled { get; private set; }

    /// <summary>Rows that are due and stay, as the rules say.</summary>
    public int Failed { get; private set; }

    public int Skipped => skipped.Count;

    /// <exception cref="FaultException{OrganizationServiceFault}">A row of the slice was refused; nothing of the slice is done.</exception>
    public async Task SliceAsync(int rows, CancellationToken cancellation)
    {
        var request = Request();
        request["Rows"] = rows;
        var response = await crm.ExecuteAsync(request, cancellation);
        Handled += (int)response["Handled"];
        Failed = (int)response["Failed"];
        IsDone = (bool)response["Done"];
    }

    /// <summary>Leaves out the row that the next slice would begin with. The reason is a code: a message may hold what a person wrote.</summary>
    public async Task SkipFirstAsync(FaultException<OrganizationServiceFault> refusal, CancellationToken cancellation)
    {
        var request = Request();
        request["DryRun"] = true;
        var response = await crm.ExecuteAsync(request, cancellation);
        using var counts = JsonDocument.Parse((string)response["Counts"]);
        var first = counts.RootElement.EnumerateArray().FirstOrDefault(IsDue);
        if (first.ValueKind == JsonValueKind.Undefined)
            throw refusal;
        var code = OwnCode().Match(refusal.Detail.Message);
        skipped.Add(new SkippedRow(first.GetProperty("table").GetString()!, first.GetProperty("next").GetString()!, code.Success ? code.Value : Platform));
    }

    private static bool IsDue(JsonElement line) => line.GetProperty("action").GetString() != "review" && line.TryGetProperty("next", out _);

    private OrganizationRequest Request()
    {
        var request = new OrganizationRequest(Api);
        if (skipped.Count > 0)
            request["Skip"] = JsonSerializer.Serialize(skipped, JsonSerializerOptions.Web);
        return request;
    }

    [GeneratedRegex("^CX[0-9]{4}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnCode();

    private sealed record SkippedRow(string Table, string Row, string Reason);
}
