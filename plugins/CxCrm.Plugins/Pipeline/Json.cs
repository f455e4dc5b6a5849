using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;

namespace CxCrm.Plugins.Pipeline;

/// <summary>JSON by data contract, since the assembly carries no dependency. Moments are UTC as <c>2026-01-31T08:00:00Z</c>.</summary>
public static class Json
{
    private static readonly DataContractJsonSerializerSettings Settings = new() { DateTimeFormat = new DateTimeFormat("yyyy-MM-dd'T'HH:mm:ss'Z'") };

    public static string Of<T>(T value)
        where T : class
    {
        using var stream = new MemoryStream();
        new DataContractJsonSerializer(typeof(T), Settings).WriteObject(stream, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <exception cref="SerializationException">The text is no JSON of that shape.</exception>
    public static T Read<T>(string text)
        where T : class
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (T)new DataContractJsonSerializer(typeof(T), Settings).ReadObject(stream)!;
    }
}
