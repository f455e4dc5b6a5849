namespace LocalDataverse.Pipeline.Registration;

/// <summary>What an image shows (sdkmessageprocessingstepimage.imagetype).</summary>
public enum ImageKind
{
    Before = 0,
    After = 1,
    Both = 2,
}
