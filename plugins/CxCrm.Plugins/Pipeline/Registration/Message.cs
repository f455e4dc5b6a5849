namespace CxCrm.Plugins.Pipeline;

/// <summary>The Dataverse messages that a step of this solution can stand on. Others can't be registered: the ids of their messages
/// are not known outside an environment.</summary>
public static class Message
{
    /// <summary>A row is created.</summary>
    public const string Create = "Create";

    /// <summary>A row is updated. A step on it must name the columns it listens to.</summary>
    public const string Update = "Update";

    /// <summary>A row is deleted.</summary>
    public const string Delete = "Delete";

    /// <summary>The state of a row is changed through the legacy request; updates of statecode raise Update instead.</summary>
    public const string SetState = "SetState";

    /// <summary>A row is given to another owner through the legacy request; updates of ownerid raise Update instead.</summary>
    public const string Assign = "Assign";

    /// <summary>One row is read.</summary>
    public const string Retrieve = "Retrieve";

    /// <summary>Rows are read by a query.</summary>
    public const string RetrieveMultiple = "RetrieveMultiple";

    /// <summary>Two accounts or contacts are merged.</summary>
    public const string Merge = "Merge";
}
