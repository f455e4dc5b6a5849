using System.IO;
using System.Runtime.Serialization.Json;
using System.Text;

namespace CxCrm.Plugins.Privacy;

/// <summary>JSON by data contract: the plug-in assembly carries no dependency.</summary>
internal static class Json
{
    public static string Of<T>(T value)
    {
        using var stream = new MemoryStream();
        new DataContractJsonSerializer(typeof(T)).WriteObject(stream, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <exception cref="System.Runtime.Serialization.SerializationException">The text is no JSON of that shape.</exception>
    public static T Read<T>(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (T)new DataContractJsonSerializer(typeof(T)).ReadObject(stream)!;
    }
}
