namespace Microsoft.Xrm.Sdk;

/// <summary>The column behind a property of an early-bound class.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AttributeLogicalNameAttribute : Attribute
{
    public AttributeLogicalNameAttribute(string logicalName)
    {
        if (string.IsNullOrWhiteSpace(logicalName))
            throw new ArgumentNullException(nameof(logicalName));

        LogicalName = logicalName;
    }

    public string LogicalName { get; }
}
