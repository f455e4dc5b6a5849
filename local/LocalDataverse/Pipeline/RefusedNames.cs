using System.Collections.Concurrent;

namespace LocalDataverse.Pipeline;

/// <summary>What callers asked for and the engine refused by name, with how often: the gaps, to be seen. At most 1,000 different ones are kept.</summary>
public sealed class RefusedNames
{
    private const int Most = 1000;
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The message of each refusal and its count.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    internal void Add(string refusal)
    {
        if (_counts.Count < Most || _counts.ContainsKey(refusal))
            _counts.AddOrUpdate(refusal, 1, (_, count) => count + 1);
    }
}
