using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>The columns that a retrieval brings; empty brings the primary key alone.</summary>
[DataContract(Name = "ColumnSet", Namespace = ContractNamespaces.Contracts2011)]
public sealed class ColumnSet : IExtensibleDataObject
{
    public ColumnSet()
    {
    }

    public ColumnSet(bool allColumns) => AllColumns = allColumns;

    public ColumnSet(params string[] columns) => AddColumns(columns);

    [DataMember]
    public bool AllColumns { get; set; }

    [DataMember]
    public DataCollection<string> Columns { get => field ??= []; private set; }

    /// <summary>Aggregates and groupings, in place of plain columns.</summary>
    [DataMember]
    public DataCollection<XrmAttributeExpression> AttributeExpressions { get => field ??= []; private set; }

    public ExtensionDataObject ExtensionData { get; set; }

    public void AddColumns(params string[] columns) => Columns.AddRange(columns);

    public void AddColumn(string column) => Columns.Add(column);
}
