namespace CxCrm.Plugins.Toolbox;

/// <summary>The request of <see cref="RefreshJourneys"/>: nothing.</summary>
public sealed class RefreshJourneysRequest;
