using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;

namespace CxCrm.Plugins.Privacy;

/// <summary>Rows of one table whose audit history is still to be cleared. Ids are packed when saved, so that thousands of them fit beside the rest.</summary>
[DataContract]
internal sealed class AuditQueue
{
    private const int IdSize = 16;

    private HashSet<Guid> ids = [];

    [DataMember(Name = "table")]
    public string Table { get; set; } = "";

    [DataMember(Name = "ids")]
    public string Packed
    {
        get => Convert.ToBase64String([.. ids.SelectMany(id => id.ToByteArray())]);
        set => ids = Unpack(Convert.FromBase64String(value));
    }

    public int Count => ids.Count;

    public void Add(Guid id) => ids.Add(id);

    /// <summary>Takes at most <paramref name="most"/> ids out of the queue.</summary>
    public Guid[] Take(int most)
    {
        Guid[] taken = [.. ids.Take(most)];
        ids.ExceptWith(taken);
        return taken;
    }

    private static HashSet<Guid> Unpack(byte[] bytes)
    {
        var ids = new HashSet<Guid>();
        var id = new byte[IdSize];
        for (var at = 0; at < bytes.Length; at += IdSize)
        {
            Buffer.BlockCopy(bytes, at, id, 0, IdSize);
            ids.Add(new Guid(id));
        }

        return ids;
    }
}
