using System.Collections.ObjectModel;

namespace Microsoft.Xrm.Sdk;

/// <summary>A list of the organization service's data.</summary>
public class DataCollection<T> : Collection<T>
{
    internal DataCollection()
    {
    }

    internal DataCollection(IList<T> list) : base(list)
    {
    }

    public void AddRange(params T[] items) => AddRange((IEnumerable<T>)items);

    /// <summary>Adds the items in their order; a null sequence adds none.</summary>
    public void AddRange(IEnumerable<T> items)
    {
        if (items == null)
            return;

        foreach (var item in items)
            Add(item);
    }

    public T[] ToArray() => [.. this];
}
