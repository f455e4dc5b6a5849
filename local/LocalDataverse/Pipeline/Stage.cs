namespace LocalDataverse.Pipeline;

/// <summary>The stages of the event execution pipeline (Microsoft Learn: Event framework).</summary>
public enum Stage
{
    /// <summary>Before the transaction of the outermost message.</summary>
    PreValidation = 10,

    PreOperation = 20,

    /// <summary>The platform's own work; only a custom API's plug-in runs here.</summary>
    MainOperation = 30,

    PostOperation = 40,
}
