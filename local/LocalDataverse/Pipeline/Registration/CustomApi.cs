namespace LocalDataverse.Pipeline.Registration;

/// <summary>A message that a solution brought (Microsoft Learn: Create and use custom APIs).</summary>
public sealed record CustomApi
{
    public required Guid Id { get; init; }

    public required string UniqueName { get; init; }

    public CustomApiBinding Binding { get; init; }

    public string? BoundTable { get; init; }

    public bool IsFunction { get; init; }

    /// <summary>Hidden from metadata; no security.</summary>
    public bool IsPrivate { get; init; }

    public string? ExecutePrivilege { get; init; }

    /// <summary>Who may register steps on it: 0 nobody, 1 asynchronous steps only, 2 all.</summary>
    public int AllowedSteps { get; init; }

    /// <summary>The plug-in of the main operation; without one the message only triggers steps.</summary>
    public PluginTypeReference? Plugin { get; init; }

    public IReadOnlyList<CustomApiParameter> Parameters { get; init; } = [];

    public IReadOnlyList<CustomApiParameter> Properties { get; init; } = [];
}
