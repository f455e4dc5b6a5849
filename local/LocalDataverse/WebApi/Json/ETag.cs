namespace LocalDataverse.WebApi.Json;

/// <summary>A row's version as an HTTP entity tag: <c>W/"123"</c>.</summary>
internal static class ETag
{
    public static string Of(string rowVersion) => $"W/\"{rowVersion}\"";

    /// <summary>The version in a tag; null when the text is no tag of ours.</summary>
    public static string? Version(string tag) => tag is ['W', '/', '"', .., '"'] ? tag[3..^1] : null;
}
