namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks the HTTP answer among the properties of a result that also has output bindings.</summary>
[AttributeUsage(AttributeTargets.Property)]
public class HttpResultAttribute : Attribute;
