using System.Collections.Generic;
using System.Runtime.Serialization;

namespace CxCrm.Domain.Privacy.Processing;

/// <summary>A category of data and the columns that hold it, as table.column.</summary>
[DataContract]
public sealed class ProcessingCategory
{
    [DataMember(Name = "name", Order = 1)]
    public string Name { get; set; } = "";

    [DataMember(Name = "columns", Order = 2)]
    public List<string> Columns { get; set; } = [];
}
