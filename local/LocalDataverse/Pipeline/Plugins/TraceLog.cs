using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.Plugins;

/// <summary>A plug-in's trace; the platform keeps the last 10 KB (Microsoft Learn: Tracing and logging).</summary>
internal sealed class TraceLog : ITracingService
{
    private const int Kept = 10 * 1024;
    private readonly StringBuilder _text = new();

    public string Text => _text.Length <= Kept ? _text.ToString() : _text.ToString(_text.Length - Kept, Kept);

    public void Trace(string format, params object[] args)
    {
        if (format is null)
            return;
        _text.AppendLine(args is null or { Length: 0 } ? format : string.Format(CultureInfo.InvariantCulture, format, args));
        if (_text.Length > 4 * Kept)
            _text.Remove(0, _text.Length - Kept);
    }
}
