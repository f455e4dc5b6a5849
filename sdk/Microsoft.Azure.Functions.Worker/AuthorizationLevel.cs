namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which key a call has to show.</summary>
public enum AuthorizationLevel
{
    Anonymous,
    User,
    Function,
    System,
    Admin,
}
