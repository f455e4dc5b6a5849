using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A closed set of named values that the service may extend without a new enumeration.</summary>
[DataContract(Name = "ConstantsBase", Namespace = ContractNamespaces.Metadata2013)]
public abstract class ConstantsBase<T> : IExtensibleDataObject
{
    protected static readonly IList<T> ValidValues = [];

    /// <exception cref="ArgumentException">The value is none of the set.</exception>
    [DataMember]
    public T Value
    {
        get;
        set
        {
            if (!ValueExistsInList(value))
                throw new ArgumentException($"'{value}' is not a value of {GetType().Name}.", nameof(value));

            field = value;
        }
    }

    public ExtensionDataObject ExtensionData { get; set; }

    protected abstract bool ValueExistsInList(T value);

    protected static T2 Create<T2>(T value) where T2 : ConstantsBase<T>, new() => new() { Value = value };

    /// <summary>Makes the constant of a value and lists the value with those of its type.</summary>
    protected static T2 Add<T2>(T value) where T2 : ConstantsBase<T>, new()
    {
        ValidValues.Add(value);
        return Create<T2>(value);
    }
}
