namespace CxCrm.Plugins.Privacy;

public sealed class DeleteExpiredSuppressionsRequest
{
}
