using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;

namespace CxCrm.Domain.Privacy.Access;

/// <summary>Data a person takes along (GDPR Art. 20): machine-readable, with a dictionary of its fields.</summary>
[DataContract]
public sealed class PortablePackage
{
    [DataMember(Name = "case", Order = 1)]
    public string CaseNumber { get; set; } = "";

    [DataMember(Name = "madeOn", Order = 2)]
    public string MadeOn { get; set; } = "";

    [DataMember(Name = "controller", Order = 3)]
    public string Controller { get; set; } = "";

    /// <summary>What each field means, once per column.</summary>
    [DataMember(Name = "fields", Order = 4)]
    public List<PortableField> Fields { get; set; } = [];

    [DataMember(Name = "data", Order = 5)]
    public List<PackageTable> Tables { get; set; } = [];

    /// <summary>All values as one table; the meaning of a field stands in its line.</summary>
    public string Csv()
    {
        var csv = new StringBuilder(CommaSeparated.Line(["table", "record", "field", "meaning", "value"]));
        foreach (var table in Tables)
        {
            foreach (var record in table.Records)
            {
                foreach (var field in record.Fields)
                    csv.Append(CommaSeparated.Line([table.Name, record.Id, field.Column, field.Label, field.Value]));
            }
        }

        return csv.ToString();
    }

    /// <summary>Fills the dictionary from the data.</summary>
    public PortablePackage Described()
    {
        Fields = [.. Tables
            .SelectMany(table => table.Records.SelectMany(record => record.Fields), (table, field) => new PortableField { Table = table.Name, Column = field.Column, Meaning = field.Label })
            .GroupBy(field => (field.Table + "." + field.Column))
            .Select(group => group.First())];
        return this;
    }
}
