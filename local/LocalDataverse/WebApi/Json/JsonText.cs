using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalDataverse.WebApi.Json;

/// <summary>How JSON is written: letters as they are, as the platform does. It is never embedded in HTML, so nothing more needs escaping.</summary>
internal static class JsonText
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
