using System.Globalization;

namespace CxCrm.Functions;

/// <summary>What a program says that runs the functions beside itself.</summary>
public sealed record LocalFunctions
{
    /// <summary>Where the functions listen, without a path; port 0 takes a free one.</summary>
    public required Uri Address { get; init; }

    /// <summary>Where queues, schedules and keys are kept between starts.</summary>
    public required string StorageFolder { get; init; }

    /// <summary>Where the CRM's Web API is, without a path.</summary>
    public required Uri CrmAddress { get; init; }

    /// <summary>The user with the role CX Integration on whose behalf the CRM is called; the signed-in user when empty.</summary>
    public Guid CrmCaller { get; init; }

    /// <summary>Signs the links to the preference centre; at least 32 random bytes, kept between starts.</summary>
    public required byte[] LinkKey { get; init; }

    /// <summary>Recognises the addresses of people who objected to marketing and were erased; at least 32 characters, kept between starts. Without one nobody who objected can be erased.</summary>
    public string? SuppressionKey { get; init; }

    /// <summary>The secret of webhooks, as <c>whsec_</c> and Base64; without one they answer 404.</summary>
    public string? WebhookSecret { get; init; }

    internal IEnumerable<string> ToArguments()
    {
        yield return "--urls=" + Address.GetLeftPart(UriPartial.Authority);
        yield return "--AzureWebJobsStorage=Folder=" + Path.GetFullPath(StorageFolder);
        yield return "--Dataverse:Url=" + CrmAddress.AbsoluteUri;
        yield return "--Links:Key=" + Convert.ToBase64String(LinkKey);
        if (CrmCaller != Guid.Empty)
            yield return "--Dataverse:CallerId=" + CrmCaller.ToString("D", CultureInfo.InvariantCulture);
        if (SuppressionKey is not null)
            yield return "--Suppression:Key=" + SuppressionKey;
        if (WebhookSecret is { } secret)
        {
            yield return "--Webhooks:formbricks:Secret=" + secret;
            yield return "--Webhooks:generic:Secret=" + secret;
        }
    }
}
