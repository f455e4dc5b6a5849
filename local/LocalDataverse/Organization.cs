using LocalDataverse.Import;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Pipeline.Async;
using LocalDataverse.Seed;
using LocalDataverse.Storage;

namespace LocalDataverse;

/// <summary>
/// One organisation: its database, its tables and what runs on them. Everything an application needs begins here.
/// </summary>
public sealed partial class Organization : IDisposable
{
    private volatile MetadataCatalog _catalog;

    private Organization(Database database, MetadataCatalog catalog, OrganizationOptions options)
    {
        Database = database;
        _catalog = catalog;
        Options = options;
        _engine = new Lazy<Engine>(() => new Engine(database, () => _catalog, options.Clock));
        _worker = new Lazy<AsyncWorker>(() => new AsyncWorker(Engine));
        Imported += (_, _) => Engine.Forget();
    }

    public OrganizationOptions Options { get; }

    /// <summary>All tables as they are now. Whoever works through several steps keeps one catalog for all of them.</summary>
    public MetadataCatalog Catalog => _catalog;

    public Database Database { get; }

    /// <summary>Makes a new organisation with the tables, roles and users of a bare environment.</summary>
    /// <exception cref="IOException">The file exists already.</exception>
    public static Organization Create(string path, OrganizationOptions options)
    {
        if (File.Exists(path))
            throw new IOException($"There is an organisation at '{path}' already; open it, or choose another path.");
        var privileges = SystemPrivileges.Load();
        var catalog = SystemTables.Load(privileges);
        var database = new Database(path, options.Storage);
        using var session = database.Open();
        session.Begin();
        CatalogStore.CreateTables(session);
        SchemaMigration.Apply(session, from: null, catalog);
        CatalogStore.Save(session, before: null, catalog);
        new SeedRows(session, catalog, options, options.Clock.GetUtcNow().UtcDateTime).Write(privileges);
        SystemUpgrade.Record(session);
        session.Commit();
        return new Organization(database, catalog, options);
    }

    /// <summary>Opens an organisation; one that an earlier version of the engine made gets this version's system tables.</summary>
    /// <exception cref="FileNotFoundException">There is no organisation at the path.</exception>
    public static Organization Open(string path, OrganizationOptions options)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no organisation at '{path}'.", path);
        var database = new Database(path, options.Storage);
        using var session = database.Open();
        return new Organization(database, SystemUpgrade.Apply(session, CatalogStore.Load(session), options), options);
    }

    /// <summary>Raised after an import has been committed, for whoever keeps what it may have changed.</summary>
    public event EventHandler? Imported;

    /// <summary>
    /// Imports a solution zip, managed or not, in one transaction: all of it or nothing. A newer version updates what is there
    /// and keeps all rows; components it no longer has are removed, tables and columns stay.
    /// </summary>
    /// <param name="zip">The file; it must be able to seek.</param>
    /// <param name="progress">Told of each component as it is done.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">The file is no solution, misses something it needs, or contradicts what is installed.</exception>
    public ImportReport Import(Stream zip, IProgress<ImportedComponent>? progress = null)
    {
        var archive = SolutionArchive.Read(zip);
        using var session = Database.Open();
        session.Begin();
        var stamp = new RowStamp(WellKnown.SystemUser, WellKnown.RootBusinessUnit, WellKnown.Organization, Options.Clock.GetUtcNow().UtcDateTime);
        var (catalog, report) = new SolutionImport(session, _catalog, stamp, progress).Run(archive);
        session.Commit();
        _catalog = catalog;
        Imported?.Invoke(this, EventArgs.Empty);
        return report;
    }

    internal static Organization Of(Database database, MetadataCatalog catalog, OrganizationOptions options) => new(database, catalog, options);

    /// <summary>Copies the organisation as it stands to a new file, as a template for fresh ones.</summary>
    public void CopyTo(string path) => Database.CopyTo(path);

    public void Dispose() => Database.Dispose();
}
