using LocalDataverse.Pipeline;
using LocalDataverse.Pipeline.Registration;

namespace LocalDataverse;

/// <summary>The custom APIs that solutions brought.</summary>
public sealed partial class Organization
{
    /// <summary>The custom API of that unique name; null when no solution brought one.</summary>
    public CustomApi? CustomApi(string uniqueName)
    {
        using var message = new OutermostMessage(Engine);
        return message.Registrations.Api(uniqueName);
    }
}
