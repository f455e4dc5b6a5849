using System;
using System.Linq;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>Rows of one table whose audit history is still to be cleared. Ids are packed, so that ten thousand of them fit beside the rest.</summary>
[DataContract]
internal sealed class AuditQueue
{
    private const int IdSize = 16;

    [DataMember(Name = "table")]
    public string Table { get; set; } = "";

    [DataMember(Name = "ids")]
    public string Packed { get; set; } = "";

    public int Count => Bytes().Length / IdSize;

    public void Add(Guid id) => Packed = Convert.ToBase64String([.. Bytes(), .. id.ToByteArray()]);

    /// <summary>Takes at most <paramref name="most"/> ids out of the queue.</summary>
    public Guid[] Take(int most)
    {
        var bytes = Bytes();
        var count = Math.Min(most, bytes.Length / IdSize);
        Packed = Convert.ToBase64String(bytes, count * IdSize, bytes.Length - (count * IdSize));
        return [.. Enumerable.Range(0, count).Select(index => new Guid([.. bytes.Skip(index * IdSize).Take(IdSize)]))];
    }

    private byte[] Bytes() => Convert.FromBase64String(Packed);
}
