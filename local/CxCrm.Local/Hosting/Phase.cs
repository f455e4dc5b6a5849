namespace CxCrm.Local.Hosting;

/// <summary>How far the host is on its way to be used.</summary>
internal enum Phase
{
    /// <summary>Solutions are imported: only who one is can be asked.</summary>
    Importing,

    /// <summary>The demo company is being written: everything can be read, nothing changed.</summary>
    Seeding,

    Ready,
}
