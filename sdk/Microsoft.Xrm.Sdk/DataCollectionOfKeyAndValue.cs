using System.Collections;

namespace Microsoft.Xrm.Sdk;

/// <summary>A set of named values of the organization service. Keys are compared exactly, as the service does.</summary>
public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
{
    // Most rows have no keys and no related rows: their collections hold nothing until something is added.
    private Dictionary<TKey, TValue> items;

    protected internal DataCollection()
    {
    }

    protected internal DataCollection(IDictionary<TKey, TValue> collection) => items = collection as Dictionary<TKey, TValue> ?? new Dictionary<TKey, TValue>(collection);

    /// <summary>The value of a key; setting adds the key or replaces its value.</summary>
    /// <exception cref="KeyNotFoundException">Reading a key that is not in the collection.</exception>
    public virtual TValue this[TKey key]
    {
        get => Items[key];
        set
        {
            RefuseWhenReadOnly();
            Items[key] = value;
        }
    }

    public int Count => items?.Count ?? 0;

    public ICollection<TKey> Keys => Items.Keys;

    public ICollection<TValue> Values => Items.Values;

    public virtual bool IsReadOnly { get; internal set; }

    public void Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

    public void AddRange(params KeyValuePair<TKey, TValue>[] items) => AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    /// <summary>Adds the items in their order; a null sequence adds none.</summary>
    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        if (items == null)
            return;

        if (this.items == null && items is ICollection<KeyValuePair<TKey, TValue>> counted)
            this.items = new Dictionary<TKey, TValue>(counted.Count);
        foreach (var item in items)
            Add(item.Key, item.Value);
    }

    /// <exception cref="ArgumentException">The key is in the collection already.</exception>
    public void Add(TKey key, TValue value)
    {
        RefuseWhenReadOnly();
        Items.Add(key, value);
    }

    public void Clear()
    {
        RefuseWhenReadOnly();
        items?.Clear();
    }

    public bool Contains(TKey key) => Items.ContainsKey(key);

    public bool Contains(KeyValuePair<TKey, TValue> key) => ((ICollection<KeyValuePair<TKey, TValue>>)Items).Contains(key);

    public bool TryGetValue(TKey key, out TValue value) => Items.TryGetValue(key, out value);

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => ((ICollection<KeyValuePair<TKey, TValue>>)Items).CopyTo(array, arrayIndex);

    public bool ContainsKey(TKey key) => Items.ContainsKey(key);

    public bool Remove(TKey key)
    {
        RefuseWhenReadOnly();
        return Items.Remove(key);
    }

    public bool Remove(KeyValuePair<TKey, TValue> item)
    {
        RefuseWhenReadOnly();
        return ((ICollection<KeyValuePair<TKey, TValue>>)Items).Remove(item);
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<TKey, TValue> Items => items ??= [];

    private void RefuseWhenReadOnly()
    {
        if (IsReadOnly)
            throw new InvalidOperationException("The collection is read-only.");
    }
}
