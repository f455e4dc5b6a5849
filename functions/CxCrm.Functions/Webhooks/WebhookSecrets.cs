using Microsoft.Extensions.Configuration;

namespace CxCrm.Functions.Webhooks;

/// <summary>
/// The secrets shared with survey tools, from settings: <c>Webhooks:TOOL:Surveys:SURVEY:Secret</c> for one survey's webhook, else <c>Webhooks:TOOL:Secret</c>.
/// </summary>
public sealed class WebhookSecrets(IConfiguration configuration)
{
    /// <summary>Nothing where the tool has not been set up.</summary>
    public string? Of(string tool, string survey)
    {
        var section = configuration.GetSection("Webhooks").GetSection(tool);
        return section.GetSection("Surveys").GetSection(survey)["Secret"] ?? section["Secret"];
    }
}
