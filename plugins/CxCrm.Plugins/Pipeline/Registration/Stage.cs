namespace CxCrm.Plugins.Pipeline;

/// <summary>The stages a step can stand in, with the numbers that Dataverse gives them (Microsoft Learn, "Event framework").</summary>
public enum Stage
{
    /// <summary>Before the main operation and outside its transaction; security has not been checked yet.</summary>
    PreValidation = 10,

    /// <summary>Before the main operation, inside its transaction.</summary>
    PreOperation = 20,

    /// <summary>After the main operation; inside its transaction when the step is synchronous.</summary>
    PostOperation = 40,
}
