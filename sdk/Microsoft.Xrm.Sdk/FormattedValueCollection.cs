using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Column values as the user reads them: choice labels, dates and money in the user's format.</summary>
[CollectionDataContract(Name = "FormattedValueCollection", Namespace = ContractNamespaces.Contracts2011)]
public sealed class FormattedValueCollection : DataCollection<string, string>
{
    public FormattedValueCollection()
    {
    }

    internal FormattedValueCollection(IDictionary<string, string> collection) : base(collection)
    {
    }
}
