using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Conditions and filters that must all hold, or one of them.</summary>
[DataContract(Name = "FilterExpression", Namespace = ContractNamespaces.Contracts2011)]
public sealed class FilterExpression : IExtensibleDataObject
{
    public FilterExpression()
    {
    }

    public FilterExpression(LogicalOperator filterOperator) => FilterOperator = filterOperator;

    [DataMember]
    public LogicalOperator FilterOperator { get; set; }

    [DataMember(Order = 82, EmitDefaultValue = false)]
    public string FilterHint { get; set; }

    [DataMember]
    public DataCollection<ConditionExpression> Conditions { get => field ??= []; private set; }

    [DataMember]
    public DataCollection<FilterExpression> Filters { get => field ??= []; private set; }

    [DataMember(Order = 51, EmitDefaultValue = false)]
    public bool IsQuickFindFilter { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    public void AddCondition(string attributeName, ConditionOperator conditionOperator, params object[] values) =>
        AddCondition(new ConditionExpression(attributeName, conditionOperator, values));

    public void AddCondition(string entityName, string attributeName, ConditionOperator conditionOperator, params object[] values) =>
        AddCondition(new ConditionExpression(entityName, attributeName, conditionOperator, values));

    public void AddCondition(string attributeName, ConditionOperator conditionOperator, bool compareColumns, object[] values) =>
        AddCondition(new ConditionExpression(attributeName, conditionOperator, compareColumns, values));

    public void AddCondition(string entityName, string attributeName, ConditionOperator conditionOperator, bool compareColumns, object[] values) =>
        AddCondition(new ConditionExpression(entityName, attributeName, conditionOperator, compareColumns, values));

    public void AddCondition(string attributeName, ConditionOperator conditionOperator, bool compareColumns, object value) =>
        AddCondition(new ConditionExpression(attributeName, conditionOperator, compareColumns, value));

    public void AddCondition(string entityName, string attributeName, ConditionOperator conditionOperator, bool compareColumns, object value) =>
        AddCondition(new ConditionExpression(entityName, attributeName, conditionOperator, compareColumns, value));

    public void AddCondition(ConditionExpression condition) => Conditions.Add(condition);

    public FilterExpression AddFilter(LogicalOperator logicalOperator)
    {
        var filter = new FilterExpression(logicalOperator);
        Filters.Add(filter);
        return filter;
    }

    public void AddFilter(FilterExpression childFilter)
    {
        if (childFilter != null)
            Filters.Add(childFilter);
    }
}
