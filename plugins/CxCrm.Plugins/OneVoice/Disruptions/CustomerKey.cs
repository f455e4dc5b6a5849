using Microsoft.Xrm.Sdk;

namespace CxCrm.Plugins.OneVoice.Disruptions;

/// <summary>A customer as text, for a key: no key holds a lookup to a customer, since merging two would collide.</summary>
internal static class CustomerKey
{
    public static string Of(EntityReference customer) => customer.LogicalName + ":" + customer.Id.ToString("D");
}
