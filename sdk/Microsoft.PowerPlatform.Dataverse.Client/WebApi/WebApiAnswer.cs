using System.Net;
using System.Text.Json;

namespace Microsoft.PowerPlatform.Dataverse.Client.WebApi;

/// <summary>What the platform answered: the body, undefined when there is none, and the id of the row it wrote.</summary>
internal sealed record WebApiAnswer(HttpStatusCode Status, JsonElement Body, Guid? EntityId);
