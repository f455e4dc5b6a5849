namespace CxCrm.Functions.Webhooks;

/// <summary>A survey tool that calls us. One class a tool, in a folder of its own.</summary>
public interface IWebhookTool
{
    /// <summary>The tool's part of the address, lower case; also its name in the CRM.</summary>
    string Name { get; }

    /// <summary>Checks the signature on the raw body, then reads what the tool tells.</summary>
    WebhookVerdict Judge(WebhookCall call);
}
